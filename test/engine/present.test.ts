/** For how long an answer holds: until then nothing about it changes, and then is not soon. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlook, plan } from "../../src/engine/plan.js";
import { HOUR, type Instant, MINUTE, Present, startOfDay } from "../../src/model/dates/index.js";
import { doubtsOfDates } from "../../src/model/parse/index.js";
import type { Hunt } from "../../src/model/types.js";
import { PLAIN } from "../../src/render/paint.js";
import { clockOf } from "../../src/render/when.js";
import { huntOf, moment } from "../support/hunt.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";
import { nextPage } from "../support/next-page.js";
import { runs } from "../support/runs.js";

const RUNS = { numRuns: runs(400), seed: 20260612 };
const UTC = "UTC";
const FIRST = startOfDay(FIRST_DAY, UTC);

/** Milliseconds after the first of June: often on a whole hour, when windows open and promises fall due. */
const times = fc.oneof(
  minutesOn.map((minutes) => minutes * MINUTE),
  minutesOn.map((minutes) => Math.floor(minutes / 60) * HOUR),
  fc.tuple(minutesOn, fc.nat(MINUTE - 1)).map(([minutes, more]) => minutes * MINUTE + more),
);

function outlookAt(hunt: Hunt, present: Present): string {
  return JSON.stringify(outlook(hunt, present, UTC));
}

function pageAt(hunt: Hunt, present: Present): string {
  const zone = hunt.me.timezone ?? UTC;
  const view = {
    clock: clockOf(present, zone),
    why: true,
    options: "",
    notes: true,
    interviews: hunt.interviews,
    zoneOf: () => zone,
    beyond: [],
    days: 14,
  };
  return nextPage(outlook(hunt, present, UTC), view, { columns: 80, paint: PLAIN });
}

/** Moments from `now` on and before `until`, both ends among them. */
function momentsUntil(until: number, now: Instant, shares: readonly number[]): Instant[] {
  const last = Math.min(until, now + 90 * 24 * HOUR) - 1;
  return [0, 1, ...shares]
    .map((share) => Math.round(now + share * (last - now)) as Instant)
    .filter((at) => at >= now && at < until);
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 });

describe.each([
  ["an outlook", outlookAt],
  ["the page of next", pageAt],
  ["what lies ahead", (hunt: Hunt, present: Present) => JSON.stringify(doubtsOfDates(hunt, present, UTC))],
])("%s", (_, answerAt) => {
  it("is the same at every moment until its present says otherwise", () => {
    let held = 0;
    fc.assert(
      fc.property(hunts, times, shares, (hunt, time, some) => {
        const now = (FIRST + time) as Instant;
        const present = new Present(now);
        const answer = answerAt(hunt, present);
        for (const at of momentsUntil(present.until, now, some)) {
          expect(answerAt(hunt, new Present(at)), `at ${new Date(at).toISOString()}`).toBe(answer);
        }
        if (present.until > now + HOUR) held += 1;
      }),
      RUNS,
    );
    expect(held).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

describe("an outlook of one interview", () => {
  const hunt = huntOf({
    given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }`,
  });

  function horizonAt(text: string): number {
    const present = new Present(moment(text));
    outlook(hunt, present, UTC);
    return present.until;
  }

  it("holds until the hours open, until they close, and until midnight", () => {
    expect(horizonAt("2026-06-12 08:00")).toBe(moment("2026-06-12 09:00"));
    expect(horizonAt("2026-06-12 09:00")).toBe(moment("2026-06-12 17:00"));
    expect(horizonAt("2026-06-12 17:00")).toBe(moment("2026-06-13 00:00"));
  });

  it("becomes a plan, which holds for its moment alone, by naming that", () => {
    const now = moment("2026-06-12 10:00");
    const present = new Present(now);
    const { now: named, ...rest } = plan(hunt, present, UTC);
    expect(present.until).toBe(now);
    expect(named).toBe("2026-06-12T10:00:00-04:00");
    expect(rest).toEqual(outlook(hunt, new Present(now), UTC));
  });
});
