// Ways to let an interview cost more among many, or to ask the system what is known.
const many = ["vitest", "test/engine/speed.test.ts"];
const apart = ["vitest", "test/engine/apart.test.ts"];
const agenda = ["vitest", "test/engine/agenda.test.ts"];
const offsets = ["vitest", "test/model/dates-offsets.test.ts"];

export default [
  {
    what: "the empty list that plans share can be filled",
    file: "src/engine/none.ts",
    from: "Object.freeze([])",
    to: "[]",
    seenBy: apart,
  },
  {
    what: "the sources of a rule can be changed by whoever gets a plan",
    file: "src/engine/catalogue.ts",
    from: "Object.freeze(sources);",
    to: "sources;",
    seenBy: apart,
  },
  {
    what: "actions are listed as the interviews come",
    file: "src/engine/agenda.ts",
    from: "Float64Array.from(this.#byRank.keys()).sort()",
    to: "this.#byRank.keys()",
    seenBy: agenda,
  },
  {
    what: "what is due at one moment is not listed by its kind",
    file: "src/engine/agenda.ts",
    from: " + KINDS[action.kind]",
    to: "",
    seenBy: agenda,
  },
  {
    what: "every interview with a company goes through the logs of all the others",
    file: "src/engine/elsewhere.ts",
    from: "const wordsByCompany = once((ground",
    to: "const wordsByCompany = ((ground",
    seenBy: many,
  },
  {
    what: "a table of clocks is not taken over",
    file: "src/model/dates/offsets.ts",
    from: "clocksByZone.set(zone, { stretches, last: NOTHING });\n}",
    to: "clocksByZone.set(zone, { stretches: [], last: NOTHING });\n}",
    seenBy: offsets,
  },
  {
    what: "a table of clocks replaces what is known",
    file: "src/model/dates/offsets.ts",
    from: "if (!clocksByZone.has(zone)) clocksByZone.set",
    to: "clocksByZone.set",
    seenBy: offsets,
  },
  {
    what: "stretches that touch stay apart, and become more with every day",
    file: "src/model/dates/offsets.ts",
    from: "one.offset === offset && one.from <= until && one.until >= from;",
    to: "one.offset === offset && one.from === from;",
    seenBy: offsets,
  },
  {
    what: "the system is asked whether a zone exists whose clocks are known",
    file: "src/model/dates/offsets.ts",
    from: "if (clocksByZone.has(name)) return true;",
    to: "",
    seenBy: offsets,
  },
  {
    what: "what the file does not have in order of time is taken as it stands",
    file: "src/engine/order.ts",
    from: "return items.toSorted((a, b) => timeOf(a) - timeOf(b));",
    to: "return items;",
    seenBy: ["vitest", "test/engine/order.test.ts"],
  },
  {
    what: "only the first two things are looked at to tell whether all are in order",
    file: "src/engine/order.ts",
    from: "    before = time;",
    to: "    if (before === Number.NEGATIVE_INFINITY) before = time;",
    seenBy: ["vitest", "test/engine/order.test.ts"],
  },
];
