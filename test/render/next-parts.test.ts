/** The page of `next` from parts that are kept: it is the page of the whole plan. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { within } from "../../src/cli/narrow.js";
import { zoneOf } from "../../src/cli/zones.js";
import { outlook } from "../../src/engine/plan.js";
import type { Action } from "../../src/engine/types.js";
import { type Instant, MINUTE, Present, startOfDay } from "../../src/model/dates/index.js";
import type { Interview } from "../../src/model/types.js";
import { companyNames } from "../../src/render/companies.js";
import { measure } from "../../src/render/layout.js";
import { pageOfParts } from "../../src/render/next-page.js";
import { type Part, partOf } from "../../src/render/next-part.js";
import { clockOf } from "../../src/render/when.js";
import { FIRST_DAY, minutesOn } from "../support/hunts.js";
import { large, MARKS } from "../support/large.js";
import { nextPage } from "../support/next-page.js";
import { runs } from "../support/runs.js";

const scenes = fc.record({
  hunt: large,
  minutes: minutesOn,
  columns: fc.constantFrom(20, 40, 80, 120),
  why: fc.boolean(),
  notes: fc.boolean(),
  options: fc.constantFrom("", " --demo"),
  days: fc.constantFrom(0, 3, 14, 36_500),
});
type Scene = typeof scenes extends fc.Arbitrary<infer One> ? One : never;

/** The page of the whole plan, and that of parts, which have all been written and read. */
function pagesOf({ hunt, minutes, columns, why, notes, options, days }: Scene) {
  const zone = hunt.me.timezone ?? "UTC";
  const present = new Present((startOfDay(FIRST_DAY, "UTC") + minutes * MINUTE) as Instant);
  const clock = clockOf(present, zone);
  const page = { columns, paint: MARKS };
  const { interviews } = hunt;
  const view = { clock, why, notes, options, days, zoneOf: (action: Action) => zoneOf(action, hunt, zone) };
  const planned = (of: readonly Interview[]) => within(days, outlook(hunt, present, zone, of), clock);
  const { plan, beyond } = planned(interviews);
  const style = { ...view, names: companyNames(interviews), width: measure(columns), paint: MARKS };
  const parts = interviews.map((interview): Part => {
    const own = planned([interview]);
    return JSON.parse(JSON.stringify(partOf(own.plan, own.beyond, style)));
  });
  return {
    whole: nextPage(plan, { ...view, interviews, beyond }, page),
    composed: pageOfParts(parts, { ...view, today: clock.today, isEmpty: false }, page),
  };
}

describe("the page of parts", () => {
  it("is the page of the plan, to the letter", () => {
    const property = fc.property(scenes, (scene) => {
      const { whole, composed } = pagesOf(scene);
      expect(composed).toBe(whole);
    });
    fc.assert(property, { numRuns: runs(250), seed: 20260612 });
  });

  it("says how to begin where there are no interviews", () => {
    const view = { today: FIRST_DAY, days: 14, options: "", notes: true, isEmpty: true };
    expect(pageOfParts([], view, { columns: 80, paint: MARKS })).toMatch(/^No interviews here yet\./);
  });
});
