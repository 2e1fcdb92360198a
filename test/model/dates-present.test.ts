/** The present moment: what it answers, and until when it would answer the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, HOUR, type Instant, localOf, MINUTE, Present } from "../../src/model/dates/index.js";
import { CHANGING_ZONES, changesOf } from "../support/changes.js";
import { moment } from "../support/hunt.js";
import { runs } from "../support/runs.js";

const RUNS = { numRuns: runs(2000), seed: 20260612 };
const DAY = 24 * HOUR;
const NOW = moment("2026-06-12 10:15");
const near = fc.integer({ min: -5, max: 5 }).map((more) => (NOW + more) as Instant);

/** A question, with the answer worked out from the instant itself. */
type Question = readonly [asked: (present: Present) => unknown, told: (at: Instant) => unknown];

function thresholds(instant: Instant): Question[] {
  return [
    [(present) => present.isBefore(instant), (at) => at < instant],
    [(present) => present.hasReached(instant), (at) => at >= instant],
    [(present) => present.isAfter(instant), (at) => at > instant],
  ];
}

describe("the present moment", () => {
  it("says whether an instant is past, and until when it would say the same, to the millisecond", () => {
    fc.assert(
      fc.property(near, near, (at, instant) => {
        for (const [ask, told] of thresholds(instant)) {
          const present = new Present(at);
          expect(ask(present)).toBe(told(at));
          if (present.until === Number.POSITIVE_INFINITY) {
            expect(told((NOW + 100) as Instant)).toBe(told(at));
          } else {
            expect(told((present.until - 1) as Instant)).toBe(told(at));
            expect(told(present.until as Instant)).not.toBe(told(at));
          }
        }
      }),
      RUNS,
    );
  });

  it("shows the same day, and the same side of an hour, until then, around every change of clocks", () => {
    const places = CHANGING_ZONES.flatMap((zone) => changesOf(zone).map(({ at }) => ({ zone, at })));
    const minutes = fc.integer({ min: 0, max: 24 * 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.double({ min: -2, max: 2, noNaN: true }),
        minutes,
        (place, days, time) => {
          const { zone } = place;
          const now = Math.round(place.at + days * DAY) as Instant;
          const present = new Present(now);
          const day = present.dayIn(zone);
          const isLate = present.isLateAs(time, zone);
          expect(day).toBe(dayIn(now, zone));
          expect(isLate).toBe(localOf(now, zone).time >= time);
          expect(present.until).toBeGreaterThan(now);
          expect(present.until).toBeLessThanOrEqual(now + DAY + HOUR);
          for (let at: number = now; at < present.until; at += 5 * MINUTE) {
            const local = localOf(at as Instant, zone);
            expect([local.day, local.time >= time]).toEqual([day, isLate]);
          }
          const last = localOf((present.until - 1) as Instant, zone);
          expect([last.day, last.time >= time]).toEqual([day, isLate]);
        },
      ),
      { ...RUNS, numRuns: runs(500) },
    );
  });

  it("holds a day until midnight, also when asked again", () => {
    const present = new Present(NOW);
    expect([present.dayIn("America/New_York"), present.dayIn("America/New_York")]).toEqual([
      dayIn(NOW, "America/New_York"),
      dayIn(NOW, "America/New_York"),
    ]);
    expect(present.until).toBe(moment("2026-06-13 00:00"));
  });

  it("keeps the soonest of all the ends", () => {
    const present = new Present(NOW);
    present.isBefore((NOW + 20) as Instant);
    present.isBefore((NOW + 10) as Instant);
    present.isBefore((NOW + 30) as Instant);
    expect(present.until).toBe(NOW + 10);
  });

  it("holds for no other moment once it is read, or stands for an instant that is still to come", () => {
    const read = new Present(NOW);
    expect(read.exactly()).toBe(NOW);
    expect(read.until).toBe(NOW);
    const early = new Present(NOW);
    expect(early.orEarlier((NOW + 1) as Instant)).toBe(NOW);
    expect(early.until).toBe(NOW);
    const late = new Present(NOW);
    expect(late.orEarlier((NOW - 1) as Instant)).toBe(NOW - 1);
    expect(late.until).toBe(Number.POSITIVE_INFINITY);
  });

  it("is made of an instant, or is one already", () => {
    const present = new Present(NOW);
    expect(Present.of(present)).toBe(present);
    expect(Present.of(NOW).exactly()).toBe(NOW);
  });

  it("asked apart, has an end of its own, which the whole can be given too", () => {
    const whole = new Present(NOW);
    const part = whole.apart();
    expect(part.dayIn("Asia/Tokyo")).toBe(dayIn(NOW, "Asia/Tokyo"));
    expect(part.until).toBeLessThan(NOW + DAY);
    expect(whole.until).toBe(Number.POSITIVE_INFINITY);
    const other = whole.apart();
    expect(other.dayIn("Asia/Tokyo")).toBe(dayIn(NOW, "Asia/Tokyo"));
    expect(other.until).toBe(part.until);
    whole.holdUntil(part.until);
    whole.holdUntil(part.until + DAY);
    expect(whole.until).toBe(part.until);
  });
});
