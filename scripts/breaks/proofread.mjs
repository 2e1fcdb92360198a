// Messages that ought not to go out as they are, and what has to see each that is let through.
const CARDS = ["vitest", "test/drafts/checks-file.test.ts", "-t", "whom it greets"];
const CHECKS = ["vitest", "test/drafts/checks.test.ts"];
const MISREAD = ["vitest", "test/cli/misread.test.ts"];

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
  {
    what: "havent is not read as haven't",
    file: "src/drafts/checks/phrases.ts",
    from: `.replaceAll("n't", "n'?t")`,
    to: "",
    seenBy: CHECKS,
  },
  {
    what: "any hurt is allowed in the answer to a rejection",
    file: "src/drafts/checks/no-blame.ts",
    from: "| feel)(?: ",
    to: "| feel), (?: ",
    seenBy: CHECKS,
  },
  {
    what: "the silence of a team is no reproach",
    file: "src/drafts/checks/no-blame.ts",
    from: "(?: even| yet| ever| once)? ",
    to: "(?: even| yet| ever| once) ",
    seenBy: CHECKS,
  },
  {
    what: "a file that was promised is none to be sent",
    file: "src/drafts/checks/email-ascii-inline.ts",
    from: "WITH_FILES.includes(kind) ? [] :",
    to: "",
    seenBy: CHECKS,
  },
  {
    what: "a hint that ends with a full stop gets another",
    file: "src/drafts/checks/no-blanks.ts",
    from: '/(?<![.?!])$/, "."',
    to: '/$/, "."',
    seenBy: CHECKS,
  },
  {
    what: "a word that is two slips away from another is taken for it",
    file: "src/cli/help/also.ts",
    from: "distance(typed, other) === 1",
    to: "distance(typed, other) <= 2",
    seenBy: MISREAD,
  },
  {
    what: "a name behind a greeting and a comma is no part of it",
    file: "src/drafts/checks/anatomy.ts",
    from: "if (!NAMELESS.test(found)) return",
    to: "if (found !== body) return",
    seenBy: ["vitest", "test/drafts/checks-file.test.ts"],
  },
];
