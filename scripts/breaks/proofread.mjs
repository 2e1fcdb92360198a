// Messages that ought not to go out as they are, and what has to see each that is let through.
const CARDS = ["vitest", "test/drafts/checks-file.test.ts", "-t", "whom it greets"];

export default [
  {
    what: "a greeting to nobody of theirs passes",
    file: "src/drafts/checks/greeted.ts",
    from: "return [isNamed ? fault(first)",
    to: "if (isNamed) return [];\n  return [isNamed ? fault(first)",
    seenBy: CARDS,
  },
  {
    what: "a greeting by no name at all passes",
    file: "src/drafts/checks/greeted.ts",
    from: "if (!first || isSentence",
    to: "if (!first || !isCapital(first.text) || isSentence",
    seenBy: CARDS,
  },
  {
    what: "a card with one name alone rules out the other",
    file: "src/drafts/checks/greeted.ts",
    from: "(partsOf(them).length > 1 || isTitled(greeting) === isTitled(them))",
    to: "true",
    seenBy: CARDS,
  },
];
