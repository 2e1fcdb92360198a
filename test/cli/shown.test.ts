/** What `next` shows of each interview, kept from run to run: the same as if it were made anew. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Made, shownOf } from "../../src/cli/next/shown.js";
import type { Reading } from "../../src/cli/reading.js";
import { outlook } from "../../src/engine/plan.js";
import { type Instant, MINUTE, Present, startOfDay } from "../../src/model/dates/index.js";
import { withHolidays } from "../../src/model/holidays/index.js";
import type { Hunt, Interview } from "../../src/model/types.js";
import { companyNames } from "../../src/render/companies.js";
import { partOf } from "../../src/render/next-part.js";
import { clockOf } from "../../src/render/when.js";
import { FIRST_DAY } from "../support/hunts.js";
import { large, MARKS } from "../support/large.js";
import { memory } from "../support/memory.js";
import { runs } from "../support/runs.js";

const ZONE = "America/New_York";
const DAWN = startOfDay(FIRST_DAY, "UTC");

/** Another state of the file, and how many minutes later it is looked at. */
const steps = fc.record({
  change: fc.constantFrom(
    "nothing",
    "one",
    "none left of it",
    "another order",
    "another style",
    "another style",
    "all",
  ),
  at: fc.nat(),
  by: large,
  isLookedAt: fc.constantFrom(true, true, true, false),
  later: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 30_000 })),
});
type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never;

function changed({ interviews, ...rest }: Hunt, { change, at, by }: Step): Hunt {
  const index = interviews.length === 0 ? 0 : at % interviews.length;
  const put: Readonly<Record<Step["change"], () => readonly Interview[]>> = {
    nothing: () => interviews,
    one: () =>
      interviews.with(index, { ...(by.interviews[0] as Interview), id: interviews[index]?.id ?? "new" }),
    "none left of it": () => interviews.toSpliced(index, 1),
    "another order": () => interviews.toReversed(),
    "another style": () => interviews,
    all: () => structuredClone(interviews),
  };
  const style = change === "another style" ? by.style : rest.style;
  return withHolidays({
    ...rest,
    style,
    interviews: interviews.length === 0 ? by.interviews : put[change](),
  });
}

/** The parts of a state of the file, with those of the states before it or without. */
function partsOf(
  reading: Reading,
  at: Instant,
  cache = memory(),
): { parts: unknown; made: number; until: number } {
  const { hunt } = reading;
  const now = new Present(at);
  const names = companyNames(hunt.interviews);
  let made = 0;
  const make = (interview: Interview, then: Present): Made => {
    made += 1;
    const plan = outlook(hunt, then, ZONE, [interview]);
    const style = { width: 80, paint: MARKS, why: true, options: "", notes: true, zoneOf: () => ZONE };
    return { part: partOf(plan, [], { ...style, names, clock: clockOf(then, ZONE) }), isPressing: false };
  };
  const shown = shownOf({ reading, now, look: {}, cache, make });
  const { until } = now;
  cache.settle();
  return { parts: shown.map(({ part }) => part), made, until };
}

describe("what is shown of an interview", () => {
  it("is what would be made anew, whatever changes in the file and however late it is", () => {
    let spared = 0;
    const property = fc.property(large, fc.array(steps, { minLength: 1, maxLength: 5 }), (first, all) => {
      const cache = memory();
      let at = DAWN;
      let reading: Reading = { hunt: first, problems: [], bytes: Buffer.of(), digest: "0" };
      partsOf(reading, at, cache);
      for (const [index, step] of all.entries()) {
        const hunt = changed(reading.hunt, step);
        reading = { hunt, problems: [], bytes: Buffer.of(), digest: String(index + 1), before: reading };
        if (!step.isLookedAt) continue;
        at = (at + step.later * MINUTE) as Instant;
        const again = partsOf(reading, at, cache);
        const anew = partsOf({ ...reading, before: undefined }, at);
        expect(again.parts).toEqual(anew.parts);
        expect(again.until).toBeLessThanOrEqual(anew.until);
        spared += anew.made - again.made;
      }
    });
    fc.assert(property, { numRuns: runs(200), seed: 20260612 });
    expect(spared).toBeGreaterThan(runs(100));
  });
});
