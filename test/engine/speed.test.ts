/** An interview costs the same among a hundred as among five thousand; with FOLLOWUP_LONG=1 among a hundred thousand. */
import { describe, expect, it } from "vitest";
import { plan } from "../../src/engine/plan.js";
import type { Hunt, Interview } from "../../src/model/types.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const FEW = 100;
const MANY = process.env.FOLLOWUP_LONG === "1" ? 100_000 : 5000;
/** What grows with the square of their number costs about fifty times as much. */
const MARGIN = 3;
const NOW = moment("2026-06-12 10:00");

const SMALL = huntOf({
  given: `
facts: [{ what: shipped the churn dashboard }]
given: [lee]
promises: [{ what: writing sample, to: maria, by: 2026-06-15 }]
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-04, sent: other, to: maria, via: phone, outcome: talked }
  - { at: 2026-06-05 10:00, got: update, from: maria, answered: true }`,
});

type Shape = (interview: Interview, number: number) => Interview;

/** A hunt with so many interviews, none of which shares anything with another but what it says. */
function hunt(count: number, shape: Shape): Hunt {
  const [model] = SMALL.interviews as [Interview];
  const interviews = Array.from({ length: count }, (_, number) =>
    shape({ ...structuredClone(model), id: `northwind-${number}` }, number),
  );
  return { ...SMALL, interviews };
}

/** Milliseconds for `MANY` interviews, so many at a time, with all the plans kept. */
function cost(count: number, shape: Shape): number {
  const whole = hunt(count, shape);
  const before = performance.now();
  const plans = Array.from({ length: MANY / count }, () => plan(whole, NOW, NEW_YORK));
  const spent = performance.now() - before;
  expect(plans.at(-1)?.actions.length).toBeGreaterThanOrEqual(count);
  return spent;
}

const elsewhere: Shape = (interview, number) => ({ ...interview, company: `Northwind ${number}` });

describe("the cost of an interview among many", () => {
  it.each<[string, Shape]>([
    ["each at a company of its own", elsewhere],
    ["all at one company", (interview) => interview],
    [
      "with people who all have one name",
      (interview, number) => ({
        ...elsewhere(interview, number),
        people: interview.people.map((person) => ({ ...person, name: "Maria Gómez" })),
      }),
    ],
  ])("%s", { timeout: 600_000, retry: 1 }, (_, shape) => {
    const few = cost(FEW, shape);
    expect(cost(MANY, shape) / few).toBeLessThan(MARGIN);
  });
});
