// Ways for hostile text to reach the terminal.
const seenBy = ["vitest", "test/cli/payloads.test.ts"];

export default [
  {
    what: "bidi marks are taken for text",
    file: "src/safe/hidden.ts",
    from: "[\\p{Cc}\\p{Cf}",
    to: "[\\p{Cc}",
    seenBy,
  },
  {
    what: "a draft goes to the terminal as it is",
    file: "src/io/output.ts",
    from: "isTerminal ? safeBlock(text) : text",
    to: "text",
    seenBy,
  },
  {
    what: "the choices of a question are shown as they stand in the file",
    file: "src/io/prompts.ts",
    from: " + CUT : safe(text)",
    to: " + CUT : text",
    seenBy,
  },
  {
    what: "next forgets to make the plan safe before it colours it",
    file: "src/render/next-part.ts",
    from: "safeValue(withCompanyNames(outlook, names))",
    to: "withCompanyNames(outlook, names)",
    seenBy,
  },
];
