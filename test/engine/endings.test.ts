/** What closes an interview, and what opens it again. */
import { describe, expect, it } from "vitest";
import { plan } from "../../src/engine/plan.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

function ids(given: string, now: string): string[] {
  return plan(huntOf({ given }), moment(now), NEW_YORK)
    .actions.map(({ id }) => id)
    .filter((id) => !id.includes("complete-record"));
}

describe("what was let go", () => {
  const LET_GO = `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-07-07, done: northwind/let-go/1 }`;

  it.each([
    ["a reply", "got: reply, from: maria", ["northwind/answer/1"]],
    ["a rejection", "got: rejection, from: maria", ["thank-for-decision/1", "keep-in-touch/1/maria"]],
  ])("opens again with %s of the same day", (_, word, expected) => {
    const opened = ids(`${LET_GO}\n  - { at: 2026-07-07, ${word} }`, "2026-07-07 18:00");
    expect(opened).toEqual(expect.arrayContaining(expected.map((id) => expect.stringContaining(id))));
  });

  it("stays closed by what the file has before it", () => {
    const given = LET_GO.replace(
      "  - { at: 2026-07-07, done",
      "  - { at: 2026-07-07, got: reply, from: maria, answered: true }\n  - { at: 2026-07-07, done",
    );
    expect(ids(given, "2026-07-07 18:00")).toEqual([]);
  });

  it("says so when it was done by its id as when it was closed by a word", () => {
    for (const entry of ["done: northwind/let-go/1", "closed: let-go"]) {
      const given = `${LET_GO.replace("done: northwind/let-go/1", entry)}\n  - { at: 2026-07-20 10:00, got: update, from: maria }`;
      const { notes } = plan(huntOf({ given }), moment("2026-07-20 11:00"), NEW_YORK);
      expect(notes).toEqual([
        {
          interview: "northwind",
          rule: "late-news",
          says: "You had let it go, and they wrote again on Mon 20 Jul: it is open once more.",
        },
      ]);
    }
  });
});

describe("ten business days after the last question", () => {
  it("are counted where the person works who was asked last", () => {
    const given = `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example }
  - { id: raj, name: Raj Patel, part: hr, email: raj@northwind.example, country: CA }
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-18 10:00, sent: status-check, to: raj, via: email }`;
    expect(ids(given, "2026-07-02 23:00")).toEqual([]);
    expect(ids(given, "2026-07-03 00:00")).toEqual(["northwind/let-go/1"]);
    const inAmerica = given.replace(", country: CA", "");
    expect(ids(inAmerica, "2026-07-05 23:00")).toEqual([]);
    expect(ids(inAmerica, "2026-07-06 00:00")).toEqual(["northwind/let-go/1"]);
  });
});
