/** Comments that come with a new item, and those that stand above one. */
import { describe, expect, it } from "vitest";
import { FollowupError } from "../../../src/errors.js";
import { edit, typed } from "../../../src/model/edit/index.js";

const ROUNDS = ["interviews", 0, "rounds"];
const ROUND = { at: "2026-06-05 10:00", with: ["raj"] };

function withRounds(rounds: string, eol = "\n"): string {
  return `version: 1\nme: { name: Dana, email: d@x.example }\ninterviews:\n  - company: Northwind\n    role: Nurse\n${rounds}`.replaceAll(
    "\n",
    eol,
  );
}

/** With a round behind so many others. */
const added = (text: string, others: number): string =>
  edit(text, [
    { append: ROUNDS, item: ROUND },
    { comment: "invitation 1", above: [...ROUNDS, others] },
  ]);

describe("a comment above a new item", () => {
  it.each([
    [
      "in a new list",
      "",
      "    rounds:\n      # invitation 1\n      - { at: 2026-06-05 10:00, with: [ raj ] }\n",
    ],
    [
      "in a list of lines",
      "    rounds:\n      - at: 2026-06-03 # the first\n",
      "    rounds:\n      - at: 2026-06-03 # the first\n      # invitation 1\n      - at: 2026-06-05 10:00\n        with: [ raj ]\n",
    ],
    [
      "in brackets on one line",
      "    rounds: [ { at: 2026-06-03 } ] # soon\n",
      "    rounds: [ { at: 2026-06-03 },\n              # invitation 1\n              { at: 2026-06-05 10:00, with: [ raj ] } ] # soon\n",
    ],
    [
      "in brackets over several lines",
      "    rounds: [\n      { at: 2026-06-03 },\n    ]\n",
      "    rounds: [\n      { at: 2026-06-03 },\n      # invitation 1\n      { at: 2026-06-05 10:00, with: [ raj ] },\n    ]\n",
    ],
    [
      "in empty brackets",
      "    rounds: []\n",
      "    rounds:\n      # invitation 1\n      - { at: 2026-06-05 10:00, with: [ raj ] }\n",
    ],
  ])("%s", (_, before, after) => {
    for (const eol of ["\n", "\r\n"]) {
      const last = before.includes("at:") ? 1 : 0;
      const text = added(withRounds(before, eol), last);
      expect(text).toBe(withRounds(after, eol));
      expect(typed(text).above([...ROUNDS, last])).toEqual(["invitation 1"]);
    }
  });

  it("in an interview that stands in brackets, behind a byte-order mark", () => {
    const text =
      "\ufeffversion: 1\nme: {name: Dana, email: d@x.example}\ninterviews: [{company: Northwind, role: Nurse}]\n";
    const after = added(text, 0);
    expect(after.startsWith("\ufeffversion")).toBe(true);
    expect(typed(after).above([...ROUNDS, 0])).toEqual(["invitation 1"]);
  });
});

describe("a comment above an item that is there", () => {
  it("stands under those that are there", () => {
    const text = withRounds("    rounds:\n      - at: 2026-06-03\n\n      # mine\n      - at: 2026-06-04\n");
    const change = { comment: "invitation 1", above: [...ROUNDS, 1] };
    expect(edit(text, [change])).toBe(text.replace("# mine\n", "# mine\n      # invitation 1\n"));
  });

  it.each(["\n", "\r\n"])("takes the place of the one that it is put in for (%j)", (eol) => {
    const text = withRounds(
      "    rounds:\n      # old\n      - at: 2026-06-03\n      # old\n      #old  \n      # older\n      - at: 2026-06-04\n",
      eol,
    );
    const change = { comment: "new", above: [...ROUNDS, 1], instead: "old" };
    expect(edit(text, [change])).toBe(text.replace("#old  ", "# new"));
    expect(() => edit(text, [{ ...change, instead: "mine" }])).toThrow(RangeError);
  });

  it("cannot break the line", () => {
    const text = withRounds("    rounds:\n      - at: 2026-06-03\n");
    expect(() => edit(text, [{ comment: "a\nb: c", above: [...ROUNDS, 0] }])).toThrow(FollowupError);
    expect(() => edit(text, [{ comment: "a", above: [...ROUNDS, 1] }])).toThrow(RangeError);
  });
});

describe("a text as it was typed", () => {
  const text = withRounds(
    "    # about rounds\n    rounds:\n      # one\n      #two\n      - at: 2026-06-03 # not this\n      - at: 2026-06-04\n",
  );

  it("tells the comments right above an item", () => {
    expect(typed(text).above([...ROUNDS, 0])).toEqual(["one", "two"]);
    expect(typed(text).above([...ROUNDS, 1])).toEqual([]);
  });

  it("tells what is there from what is only understood", () => {
    expect(typed(text).has([...ROUNDS, 0, "at"])).toBe(true);
    expect(typed(text).has([...ROUNDS, 0, "with"])).toBe(false);
    for (const nowhere of [
      [...ROUNDS, 7, "at"],
      [...ROUNDS, "at"],
      [...ROUNDS, 0, "at", "day"],
    ]) {
      expect(typed(text).has(nowhere)).toBe(false);
    }
  });
});
