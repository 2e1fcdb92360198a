// Mistakes that a second reader of YAML can make: each has to show against the library.
const BOTH = ["vitest", "test/model/parse-plainly.test.ts"];
const HOUSE = ["vitest", "test/architecture.test.ts"];

export default [
  {
    what: "A colon ends a text between brackets only before a space.",
    file: "src/model/parse/plainly/scalar.ts",
    from: "return next <= SPACE || (inBrackets && isOfBrackets(next));",
    to: "return next <= SPACE;",
    seenBy: BOTH,
  },
  {
    what: "A hash right behind brackets or quotes begins a comment.",
    file: "src/model/parse/plainly/page.ts",
    from: "if (!this.isAtRest() || (this.sign === HASH && this.at === at)) doubt();",
    to: "if (!this.isAtRest()) doubt();",
    seenBy: BOTH,
  },
  {
    what: "What brackets hold may stand as far to the left as their key.",
    file: "src/model/parse/plainly/brackets.ts",
    from: "{ text: indent + 1, closing: indent }",
    to: "{ text: indent, closing: indent }",
    seenBy: BOTH,
  },
  {
    what: "The bracket inside another may close as far to the left as the outer one.",
    file: "src/model/parse/plainly/brackets.ts",
    from: "{ text: room.text, closing: room.text }",
    to: "room",
    seenBy: BOTH,
  },
  {
    what: "An empty line in a folded text counts for nothing.",
    file: "src/model/parse/plainly/block-text.ts",
    from: 'breaks.slice(1) || " "',
    to: '" "',
    seenBy: BOTH,
  },
  {
    what: "The later of two keys wins.",
    file: "src/model/parse/plainly/map.ts",
    from: 'key in map || key === "<<"',
    to: 'key === "<<"',
    seenBy: BOTH,
  },
  {
    what: "Keys that are numbers are told at the places of others.",
    file: "src/model/parse/plainly/map.ts",
    from: "code >= 0x30 && code <= 0x39",
    to: "code > 0x39 && code < 0x30",
    seenBy: BOTH,
  },
  {
    what: "A map that begins on the line of its dash starts at the value of its first key.",
    file: "src/model/parse/plainly/block.ts",
    from: "    page.starts.push(at);\n",
    to: "",
    seenBy: BOTH,
  },
  {
    what: "A mark of byte order before the first key is part of it.",
    file: "src/model/parse/plainly/index.ts",
    from: 'page.indent !== 0 || page.text.startsWith("\\ufeff", page.at)',
    to: "page.indent !== 0",
    seenBy: BOTH,
  },
  {
    what: "A key may be of any length, as long as its text is not too long.",
    file: "src/model/parse/plainly/block.ts",
    from: "if (page.at - start > LONGEST_KEY) doubt();",
    to: "",
    seenBy: BOTH,
  },
  {
    what: "The plain reader leaves every file to the library.",
    file: "src/model/parse/plainly/page.ts",
    from: "const DEEPEST = 60;",
    to: "const DEEPEST = 0;",
    seenBy: BOTH,
  },
  {
    what: "YAML's library is loaded for every file.",
    file: "src/model/parse/lazily.ts",
    from: 'import { Source } from "./source.js";\n',
    to: 'import { Source } from "./source.js";\nimport "./syntax.js";\n',
    seenBy: HOUSE,
  },
  {
    what: "a mistyped word for a key is met without the key",
    file: "src/model/parse/structure-words.ts",
    from: " ?? names.find((name) => mistyped(key, known[name]?.also ?? []))",
    to: "",
    seenBy: ["vitest", "test/model/bad.test.ts"],
  },
];
