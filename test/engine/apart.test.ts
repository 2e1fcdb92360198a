/** Whoever gets a plan may do with it what they like: no other plan changes with it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { plan } from "../../src/engine/plan.js";
import { type Instant, startOfDay } from "../../src/model/dates/index.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";

const ZONE = "America/New_York";

/** Puts something into every list, and something else in the place of every value, as far as that can be done. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const one of Object.values(value)) spoil(one);
  for (const key of Object.keys(value)) Reflect.set(value, key, "spoilt");
  if (Array.isArray(value)) Reflect.set(value, value.length, "spoilt");
}

it("is the same again after everything in the one before was spoilt", () => {
  fc.assert(
    fc.property(hunts, minutesOn, (hunt, minutes) => {
      const now = (startOfDay(FIRST_DAY, ZONE) + minutes * 60_000) as Instant;
      const first = plan(hunt, now, ZONE);
      const told = JSON.stringify(first);
      spoil(first);
      expect(JSON.stringify(plan(hunt, now, ZONE))).toBe(told);
    }),
    { seed: 7, numRuns: 300 },
  );
});
