// Ways to give an answer again that is no longer true.
const alone = ["vitest", "test/model/dates-present.test.ts"];
const whole = ["vitest", "test/engine/present.test.ts"];

export default [
  {
    what: "a deadline that is still to come does not end what was said before it",
    file: "src/model/dates/present.ts",
    from: "if (this.#at > instant) return true;\n    this.holdUntil(instant + 1);",
    to: "if (this.#at > instant) return true;",
    seenBy: whole,
  },
  {
    what: "a moment that is reached leaves what was said before it standing",
    file: "src/model/dates/present.ts",
    from: "if (this.#at >= instant) return true;\n    this.holdUntil(instant);",
    to: "if (this.#at >= instant) return true;",
    seenBy: whole,
  },
  {
    what: "an answer outlives the millisecond of a deadline",
    file: "src/model/dates/present.ts",
    from: "this.holdUntil(instant + 1);",
    to: "this.holdUntil(instant + 2);",
    seenBy: alone,
  },
  {
    what: "a day lasts until midnight although clocks are changed before it",
    file: "src/model/dates/present.ts",
    from: "until: change?.at ?? midnight }",
    to: "until: midnight }",
    seenBy: alone,
  },
  {
    what: "the close of the hours does not end what was said in them",
    file: "src/model/dates/present.ts",
    from: "if (shown >= time) return true;\n    this.holdUntil(this.#inMinutes(time - shown));",
    to: "if (shown >= time) return true;",
    seenBy: alone,
  },
  {
    what: "what is made of the moment itself is given again later",
    file: "src/model/dates/present.ts",
    from: "this.holdUntil(this.#at);\n    return this.#at;",
    to: "return this.#at;",
    seenBy: whole,
  },
];
