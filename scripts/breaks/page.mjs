// Ways for a page of kept parts to be another than the page of the plan.
const parts = ["vitest", "test/render/next-parts.test.ts"];
const layout = ["vitest", "test/render/layout.test.ts"];

export default [
  {
    what: "what opens later today comes before what is due",
    file: "src/render/next-part.ts",
    from: ' + Number(state === "upcoming")',
    to: "",
    seenBy: parts,
  },
  {
    what: "among equally urgent actions the kind does not count",
    file: "src/render/next-part.ts",
    from: " + ACTION_KINDS.indexOf(kind)",
    to: "",
    seenBy: parts,
  },
  {
    what: "the record of one interview comes before what others wait for",
    file: "src/render/next-part.ts",
    from: "2 * Number(isChore(action)) + ",
    to: "",
    seenBy: parts,
  },
  {
    what: "one interview without anything to do makes the whole page idle",
    file: "src/render/next-merge.ts",
    from: "isIdle: parts.every(",
    to: "isIdle: parts.some(",
    seenBy: parts,
  },
  {
    what: "times stand beside the sentences although one of them has no room for it",
    file: "src/render/beside.ts",
    from: "    if (beside === null) return null;",
    to: "    if (beside === null) continue;",
    seenBy: ["vitest", "test/render/next.test.ts"],
  },
  {
    what: "a word that just fits goes to the next line",
    file: "src/render/layout.ts",
    from: 'rest.lastIndexOf(" ", room)',
    to: 'rest.lastIndexOf(" ", room - 1)',
    seenBy: layout,
  },
  {
    what: "wide letters are counted as one column",
    file: "src/render/layout.ts",
    from: "const PLAIN = /^[!-~¡-¬®-ɏ]+(?: [!-~¡-¬®-ɏ]+)*$/;",
    to: "const PLAIN = /^[!-~¡-鿿]+(?: [!-~¡-鿿]+)*$/;",
    seenBy: layout,
  },
];
