// Faults that the suites through `validate` and the limits of files must show.
const SUITES = ["vitest", "test/cli/validate-suites.test.ts"];
const LIMITS = ["vitest", "test/cli/limits.test.ts"];
const PARSE = ["vitest", "test/model/parse.test.ts"];

export default [
  {
    what: "A file whose top is no map of keys is taken for one.",
    file: "src/model/parse/syntax.ts",
    from: "return isMap(root)\n",
    to: "return root\n",
    seenBy: SUITES,
  },
  {
    what: "Columns are counted from the start of the file.",
    file: "src/model/parse/source.ts",
    from: "column: offset - start + 1,",
    to: "column: offset + 1,",
    seenBy: SUITES,
  },
  {
    what: "Text in quotes loses its spaces at both ends.",
    file: "src/model/parse/plainly/scalar.ts",
    from: "return quoted.slice(1, -1);",
    to: 'return quoted.slice(1, -1).normalize("NFKC").trim();',
    seenBy: SUITES,
  },
  {
    what: "A flood of anchors is read to its end.",
    file: "src/model/parse/scan.ts",
    from: "this.#faults.length + this.#misfits > MOST_TOLD",
    to: "this.#faults.length + this.#misfits > 1e9",
    seenBy: LIMITS,
  },
  {
    what: "Every one of millions of errors is kept.",
    file: "src/model/parse/syntax.ts",
    from: "if (count > MOST_TOLD + 1) throw new Enough();",
    to: "",
    seenBy: LIMITS,
  },
  {
    what: "Any depth is read.",
    file: "src/model/parse/scan.ts",
    from: "const DEEPEST = 64;",
    to: "const DEEPEST = 64_000_000;",
    seenBy: LIMITS,
  },
  {
    what: "Pipes and devices are read like files.",
    file: "src/io/read.ts",
    from: "refuseOthers(path, fstatSync(handle), remedies);",
    to: "",
    seenBy: LIMITS,
  },
  {
    what: "Files of up to 500 MB are read.",
    file: "src/model/parse/decode.ts",
    from: "5 * MEGABYTE",
    to: "500 * MEGABYTE",
    seenBy: ["trial", "scripts/trials/limits.mjs", "4"],
  },
  {
    what: "A fault is explained from its whole line, however long.",
    file: "src/model/parse/source.ts",
    from: "const REACH = 400;",
    to: "const REACH = 5_000_000;",
    seenBy: PARSE,
  },
  {
    what: "Text of any length is searched for a date.",
    file: "src/model/parse/date-words.ts",
    from: "const LONGEST_DATE = 100;",
    to: "const LONGEST_DATE = 5_000_000;",
    seenBy: PARSE,
  },
  {
    what: "Every problem of a file is told, however many.",
    file: "src/model/parse/flood.ts",
    from: "const isFlood = errors.length > MOST_TOLD;",
    to: "const isFlood = false;",
    seenBy: PARSE,
  },
];
