/** What holds for every hunt at every moment. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import type { Action } from "../../src/engine/types.js";
import { type Instant, MINUTE, readMoment, startOfDay } from "../../src/model/dates/index.js";
import type { Channel, Hunt } from "../../src/model/types.js";
import { moment } from "../support/hunt.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";
import { runs } from "../support/runs.js";

const RUNS = { numRuns: runs(1500), seed: 20260612 };
const UTC = "UTC";

function at(minutes: number): Instant {
  return (startOfDay(FIRST_DAY, UTC) + minutes * MINUTE) as Instant;
}

function isToSomebody(action: Action): action is Action & { to: string; via: Channel } {
  return action.to !== null && action.via !== null;
}

/** Whether an interview has ended by what the log says up to now. */
function isOver(hunt: Hunt, id: string, now: Instant): boolean {
  const interview = hunt.interviews.find((one) => one.id === id);
  const entries = interview?.log.filter(
    ({ at: on }) => moment(textOf(on), interview.timezone ?? hunt.me.timezone) <= now,
  );
  return (entries ?? []).some(
    (entry) => "closed" in entry || ("got" in entry && (entry.got === "stop" || entry.got === "rejection")),
  );
}

function textOf({ day, time }: { day: number; time?: number }): string {
  const stamp = new Date(day * 86_400_000 + (time ?? 0) * 60_000).toISOString();
  const text = `${stamp.slice(0, 10)} ${stamp.slice(11, 16)}`;
  expect(typeof readMoment(text)).toBe("object");
  return text;
}

describe("every plan", () => {
  it("agrees with check: what is not blocked may go at the moment it opens", () => {
    fc.assert(
      fc.property(hunts, minutesOn, (hunt, minutes) => {
        const now = at(minutes);
        for (const action of plan(hunt, now, UTC).actions) {
          if (action.missing.length > 0 || !isToSomebody(action)) continue;
          const opens = Math.max(moment(action.opens), now) as Instant;
          const { interview, to, via, kind } = action;
          const verdict = check(hunt, { interview, to, via, for: kind, at: opens }, now, UTC);
          expect(
            ["ok", "overdue"],
            `${action.id} at ${action.opens}: ${JSON.stringify(verdict.because)}`,
          ).toContain(verdict.verdict);
        }
      }),
      RUNS,
    );
  });

  it("gives every open interview an action or a date to wait for", () => {
    fc.assert(
      fc.property(hunts, minutesOn, (hunt, minutes) => {
        const now = at(minutes);
        const { actions, waiting } = plan(hunt, now, UTC);
        for (const { id } of hunt.interviews) {
          if (isOver(hunt, id, now)) continue;
          const known = [...actions, ...waiting].some(({ interview }) => interview === id);
          expect(known, id).toBe(true);
        }
        for (const { until } of waiting) expect(moment(until)).toBeGreaterThanOrEqual(now);
      }),
      RUNS,
    );
  });

  it("asks at most one question an interview, and never names an action twice", () => {
    fc.assert(
      fc.property(hunts, minutesOn, (hunt, minutes) => {
        const { actions } = plan(hunt, at(minutes), UTC);
        const ids = actions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const questions = actions.filter(({ kind }) => kind === "status-check" || kind === "offer-nudge");
        expect(new Set(questions.map(({ interview }) => interview)).size).toBe(questions.length);
      }),
      RUNS,
    );
  });

  it("is a plain value, the same in any system zone when the file names one", () => {
    fc.assert(
      fc.property(hunts, minutesOn, (hunt, minutes) => {
        const answer = plan(hunt, at(minutes), UTC);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(plan(hunt, at(minutes), "Pacific/Apia")).toEqual(answer);
      }),
      { ...RUNS, numRuns: runs(300) },
    );
  });
});
