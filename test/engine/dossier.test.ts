/** Where an interview stands, and who is there. */
import { describe, expect, it } from "vitest";
import { type Summary, summaryOf } from "../../src/engine/dossier.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

function summary(given: string, now: string): Summary {
  const hunt = huntOf({ given });
  const [interview] = hunt.interviews;
  if (!interview) throw new Error("no interview");
  return summaryOf(interview, hunt, moment(now), NEW_YORK);
}

const PEOPLE = `
department: Pricing
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: "1", post: 12 Main Street, prefers: email }
  - { id: raj, name: Raj Patel }`;
const ROUND = `rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]`;
const THANKED = "{ at: 2026-06-03 12:00, sent: thank-you, to: maria, via: email }";
const RECORDED = "{ at: 2026-06-03 13:00, done: northwind/complete-record/1 }";

describe("a summary", () => {
  it("has every card whole, with null for what is not on it", () => {
    expect(summary(`${PEOPLE}\n${ROUND}`, "2026-06-03 12:00")).toMatchObject({
      interview: "northwind",
      company: "Northwind",
      role: "Product manager",
      department: "Pricing",
      timezone: NEW_YORK,
      people: [
        {
          id: "maria",
          name: "Maria Gómez",
          part: "hiring-manager",
          email: "maria@northwind.example",
          phone: "1",
          post: "12 Main Street",
          prefers: "email",
        },
        { id: "raj", name: "Raj Patel", part: null, email: null, phone: null, post: null, prefers: null },
      ],
    });
    expect(summary(ROUND, "2026-06-03 12:00").department).toBeNull();
  });

  it.each([
    ["due", "2026-06-03 12:00", ""],
    ["overdue", "2026-06-05 12:00", ""],
    ["waiting", "2026-06-05 12:00", `log: [${THANKED}, ${RECORDED}]`],
    ["due", "2026-06-15 12:00", `log: [${THANKED}, ${RECORDED}]`],
    ["over", "2026-06-15 12:00", `log: [${THANKED}, { at: 2026-06-06, closed: withdrawn }]`],
  ])("stands as %s at %s with %s", (standing, now, log) => {
    const given = `${PEOPLE}\n${ROUND}\n${log}`;
    const { standing: is, next, waiting, ended } = summary(given, now);
    expect(is).toBe(standing);
    if (standing === "waiting") expect(waiting).not.toBeNull();
    expect(next?.state).toBe(standing === "due" || standing === "overdue" ? standing : next?.state);
    expect(ended?.how).toBe(standing === "over" ? "withdrawn" : undefined);
  });

  it("stands as waiting before the first round, and as upcoming with something far ahead alone", () => {
    const ahead = summary(`${PEOPLE}\nrounds: [{ at: 2026-06-24 10:00, with: [maria] }]`, "2026-06-03 12:00");
    expect([ahead.standing, ahead.next?.state]).toEqual(["waiting", "upcoming"]);
    const no = `log: [${THANKED}, ${RECORDED}, { at: 2026-06-10 10:00, got: rejection, from: maria },
  { at: 2026-06-10 12:00, sent: thank-for-decision, to: maria, via: email }]`;
    const after = summary(`${PEOPLE}\n${ROUND}\n${no}`, "2026-06-15 12:00");
    expect([after.standing, after.next?.kind, after.waiting]).toEqual(["upcoming", "keep-in-touch", null]);
  });
});
