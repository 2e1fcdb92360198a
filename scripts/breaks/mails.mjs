// Ways for outside text to get into the headers of a mail, into a link, a command line, the name of a file or a draft.
const EML = ["vitest", "test/drafts/eml.test.ts"];
const MAILTO = ["vitest", "test/drafts/mailto.test.ts"];
const PROGRAMS = ["vitest", "test/io/programs.test.ts"];
const HOUSE = ["vitest", "test/architecture.test.ts"];
const TEMPLATES = ["trial", "scripts/trials/templates.mjs", "12"];

export default [
  {
    what: "a header takes text as it comes",
    file: "src/safe/mail.ts",
    from: "return clean(text);",
    to: "return text;",
    seenBy: EML,
  },
  {
    what: "a text that looks like an encoded word is read as one",
    file: "src/drafts/header.ts",
    from: "(?!.*=\\?|",
    to: "(?!",
    seenBy: EML,
  },
  {
    what: "a long run without a space makes a line without end",
    file: "src/drafts/header.ts",
    from: "|.*[^ ]{60}",
    to: "",
    seenBy: EML,
  },
  {
    what: "whatever has an @ is an address",
    file: "src/safe/mail.ts",
    from: "return ADDRESS.test(text) &&",
    to: 'return text.includes("@") &&',
    seenBy: EML,
  },
  {
    what: "the body of a mail keeps its controls",
    file: "src/safe/mail.ts",
    from: '(MARKS_OF_DIRECTION.includes(sign) ? sign : "")',
    to: "sign",
    seenBy: ["vitest", "test/safe/mail.test.ts"],
  },
  {
    what: "a link takes its fields as they come",
    file: "src/drafts/mailto.ts",
    from: "percentEncoded(value)",
    to: "encodeURI(value)",
    seenBy: MAILTO,
  },
  {
    what: "a link leaves quotes and brackets as they are",
    file: "src/safe/mail.ts",
    from: "/[!'()*~]|\\.$/g",
    to: "/\\.$/g",
    seenBy: MAILTO,
  },
  {
    what: "half a character stops the program",
    file: "src/safe/mail.ts",
    from: 'text.replace(/\\p{Cs}/gu, "\\ufffd")',
    to: "text",
    seenBy: ["vitest", "test/safe/mail.test.ts"],
  },
  {
    what: "the editor is started by a shell",
    file: "src/io/editor.ts",
    from: "spawn(program, [...args, path], {",
    to: "spawn(program, [...args, path], { shell: Boolean(1),",
    seenBy: PROGRAMS,
  },
  {
    what: "a program of the clipboard is started by a shell",
    file: "src/io/clipboard.ts",
    from: "spawnSync(program, args, {",
    to: "spawnSync(program, args, { shell: true,",
    seenBy: HOUSE,
  },
  {
    what: "a temporary file leaves its folder",
    file: "src/io/scratch.ts",
    from: "join(folder, fileName(name))",
    to: "join(folder, name)",
    seenBy: PROGRAMS,
  },
  {
    what: "a name of a file keeps its slashes",
    file: "src/safe/file-name.ts",
    from: '.replace(MEANING, "-")',
    to: "",
    seenBy: ["vitest", "test/safe/file-name.test.ts"],
  },
  {
    what: "a template brings in any file",
    file: "src/drafts/liquid.ts",
    from: `    templates: {},
    // It would ask the computer for its own.
    locale: "en-US",
    outputEscape: bounded(),
    ...LIMITS,
  });
  for (const tag of Object.keys(liquid.tags)) if (!isAmong(TAGS, tag)) delete liquid.tags[tag];`,
    to: `    root: "/",
    outputEscape: bounded(),
    ...LIMITS,
  });`,
    seenBy: TEMPLATES,
  },
  {
    what: "a template is a link to anything",
    file: "src/io/templates.ts",
    from: "if (!place.endsWith(ENDING))",
    to: 'if (place === "")',
    seenBy: TEMPLATES,
  },
  {
    what: "a template puts out without end",
    file: "src/drafts/liquid.ts",
    from: "if (made > LIMITS.memoryLimit)",
    to: "if (made < 0)",
    seenBy: ["vitest", "test/drafts/liquid.test.ts"],
  },
  {
    what: "what a template escapes into its text stays there",
    file: "src/drafts/compose.ts",
    from: "bodyText(fillIn(file, body, facts))",
    to: "fillIn(file, body, facts)",
    seenBy: ["vitest", "test/cli/templates.test.ts"],
  },
  {
    what: "a message without end is checked to its end",
    file: "src/drafts/checks/index.ts",
    from: "body: body.slice(0, LONGEST_CHECKED)",
    to: "body",
    seenBy: ["vitest", "test/drafts/checks.test.ts"],
  },
];
