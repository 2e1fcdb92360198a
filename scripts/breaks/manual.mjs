// Ways for help and the manual to tell other than what there is, and for a mistyped word to be met without its right one.
const help = ["vitest", "test/cli/help.test.ts"];
const misread = ["vitest", "test/cli/misread.test.ts"];
const page = ["vitest", "test/render/help.test.ts"];
const topics = ["vitest", "test/render/topics.test.ts"];
const manual = ["vitest", "test/cli/manual.test.ts"];
const trial = ["trial", "scripts/trials/manual.mjs"];

export default [
  {
    what: "examples come after the options",
    file: "src/render/help/guide.ts",
    from: '    ...beginning(guide),\n    ...under("Arguments", guide.arguments),\n    ...under("Options", guide.options),',
    to: '    ...under("Arguments", guide.arguments),\n    ...under("Options", guide.options),\n    ...beginning(guide),',
    seenBy: help,
  },
  {
    what: "an example names somebody whom the sample does not have",
    file: "src/cli/commands/log.ts",
    from: '"followup log got rejection northwind"',
    to: '"followup log got rejection southwind"',
    seenBy: ["vitest", "test/cli/examples.test.ts"],
  },
  {
    what: "the options of a command are not in its help",
    file: "src/cli/help/guide.ts",
    from: "    options: own.map(itemOf),",
    to: "    options: own.slice(1).map(itemOf),",
    seenBy: help,
  },
  {
    what: "one long command sends all others above what they give",
    file: "src/render/help/page.ts",
    from: "widthOf(line) > most || ",
    to: "",
    seenBy: page,
  },
  {
    what: "backticks are shown as they stand",
    file: "src/render/help/page.ts",
    from: "paint.command(words));",
    to: '"`" + words + "`");',
    seenBy: page,
  },
  {
    what: "an unknown word asks for help without being told that it is none",
    file: "src/cli/command.ts",
    from: '    if (this.commands.length > 0 && !word.startsWith("-")) this.unknownCommand();\n    throw new HelpWanted(this);',
    to: '    if (word !== "") throw new HelpWanted(this);',
    seenBy: misread,
  },
  {
    what: "an option of another command is met with one that is merely alike",
    file: "src/cli/help/flags.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: "  if (first) return `${says} It belongs to ${listed(owners)}.`;\n",
    to: "",
    seenBy: misread,
  },
  {
    what: "what people write for keys of the file is not known as options",
    file: "src/cli/help/flags.ts",
    from: "alsoInFile(name).includes(word)",
    to: "name === word",
    seenBy: misread,
  },
  {
    what: "a wrong value is refused without the one that is meant",
    file: "src/cli/choices.ts",
    from: "near === undefined ?",
    to: "near !== text ?",
    seenBy: misread,
  },
  {
    what: "somebody in the file is taken for a mistyped command",
    file: "src/cli/help/stray.ts",
    from: "close === undefined && ",
    to: "close !== undefined && ",
    seenBy: misread,
  },
  {
    what: "a file with faults turns a mistyped command into another error",
    file: "src/cli/help/stray.ts",
    from: "if (error instanceof FollowupError) return false;",
    to: "",
    seenBy: misread,
  },
  {
    what: "one exit code is not told of",
    file: "src/render/topics/exit-codes.ts",
    from: "= NAMES.map(",
    to: "= NAMES.slice(1).map(",
    seenBy: topics,
  },
  {
    what: "a variable is asked for that help does not name",
    file: "src/io/editor.ts",
    from: 'env("VISUAL") ??',
    to: 'env("VISUAL") ?? env("SELECTED_EDITOR") ??',
    seenBy: topics,
  },
  {
    what: "keys of a map within a map are left out",
    file: "src/render/topics/file.ts",
    from: "      ...keysOf(node, ",
    to: "      ...keysOf({}, ",
    seenBy: topics,
  },
  {
    what: "a weekday is read as another day than help says",
    file: "src/cli/words.ts",
    from: "return day > today ? addDays(day, -7) : day;",
    to: "return day >= today ? day : addDays(day, 7);",
    seenBy: topics,
  },
  {
    what: "the manual lacks the commands of commands",
    file: "src/cli/help/manual.ts",
    from: "[guideOf(command), ...guidesIn(command)]",
    to: "[guideOf(command)]",
    seenBy: manual,
  },
  {
    what: "the manual names no version",
    file: "src/render/help/manual.ts",
    from: "roffText(version)",
    to: '""',
    seenBy: manual,
  },
  {
    what: "the package names its manual in a way that npm passes over",
    file: "package.json",
    from: '"man": [\n    "./dist/followup.1"\n  ],',
    to: '"man": "./dist/followup.1",',
    seenBy: trial,
  },
  {
    what: "a line of the manual that begins with a dot is lost",
    file: "src/safe/roff.ts",
    from: 'replace(/^\\./, "\\\\&.")',
    to: 'replace(/^\\./, ".")',
    seenBy: ["vitest", "test/safe/roff.test.ts"],
  },
  {
    what: "a backslash in the manual is an order",
    file: "src/safe/roff.ts",
    from: '  "\\\\": "\\\\e",\n',
    to: "",
    seenBy: trial,
  },
  {
    what: "the manual gives an order that there is not",
    file: "src/render/help/roff.ts",
    from: '[".RS", ...choices',
    to: '[".RX", ...choices',
    seenBy: trial,
  },
  {
    what: "the README tells of other exit codes than the program",
    file: "src/errors.ts",
    from: 'noFile: "There is no such file or folder."',
    to: 'noFile: "There is none."',
    seenBy: ["trial", "scripts/generate-readme.mjs", "--check"],
  },
];
