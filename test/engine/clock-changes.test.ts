/**
 * Deadlines, windows and days on which clocks change, 2020 to 2035, as Intl shows them.
 * With FOLLOWUP_LONG=1 at every change of every zone that Node knows; else at some, in the zones where mistakes hide.
 */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import type { Action, Plan } from "../../src/engine/types.js";
import type { Instant } from "../../src/model/dates/index.js";
import type { Hunt } from "../../src/model/types.js";
import { CHANGING_ZONES, type Change, changesOf, exactText, textOf } from "../support/changes.js";
import { huntOf } from "../support/hunt.js";
import { boundsOfDate, showings, type WallTime, wallTime } from "../support/oracle.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const zones = CHANGING_ZONES.map(
  (zone) => [zone, changesOf(zone).filter((_, nth) => LONG || nth % 16 < 2)] as const,
).filter(([, changes]) => changes.length > 0);

/** Midnight of a date, as if it were in UTC: to count days in. */
type Date = number;

function dateOf(instant: number, zone: string): Date {
  const { year, month, date } = wallTime(instant, zone);
  return Date.UTC(year, month - 1, date);
}

function dateText(date: Date): string {
  return textOf(wallTime(date, "UTC")).slice(0, 10);
}

/** The date itself, or the Monday after a weekend. */
function businessDay(date: Date): Date {
  const weekday = new Date(date).getUTCDay();
  return date + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY;
}

/** The first instant at which a clock shows this on that date. */
function at(date: Date, hour: number, zone: string): number {
  const shown: WallTime = { ...wallTime(date, "UTC"), hour };
  return showings(shown, zone)[0] ?? Number.NaN;
}

function edges(date: Date, zone: string): { readonly first: number; readonly last: number } {
  const found = boundsOfDate(wallTime(date, "UTC"), zone);
  if (!found) throw new Error(`${zone} has no ${dateText(date)}`);
  return found;
}

function huntAround({ zone, at: change }: Change): Hunt {
  const date = dateOf(change, zone);
  const clock = (instant: number): string => exactText(instant, zone);
  const people = "people: [ { id: maria, name: Maria, email: maria@company.example } ]";
  const eve = clock(at(date - DAY, 20, zone));
  const thanked = (when: string): string => `{ at: ${when}, sent: thank-you, to: maria, via: email }`;
  return huntOf(`version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: ${zone} }
references: [ { id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2020-01-01, warned: 2020-01-01 } ]
interviews:
  - company: Ended
    role: Analyst
    ${people}
    rounds: [ { at: ${clock(change - 7 * HOUR)}, ends: ${clock(change - 6 * HOUR)} } ]
  - company: Silent
    role: Analyst
    ${people}
    rounds: [ { at: ${dateText(date - 7 * DAY)} 10:00 } ]
    promises: [ { what: a sample, to: maria, by: ${dateText(date)} } ]
    log: [ ${thanked(`${dateText(date - 7 * DAY)} 12:00`)} ]
  - company: Briefed
    role: Analyst
    ${people}
    rounds: [ { at: ${clock(at(date - DAY, 19, zone))}, ends: ${eve} } ]
    given: [ lee ]
    log: [ ${thanked(eve)} ]
  - company: Answered
    role: Analyst
    ${people}
    rounds: [ { at: ${dateText(date - 7 * DAY)} 10:00 } ]
    log: [ ${thanked(`${dateText(date - 7 * DAY)} 12:00`)}, { at: ${dateText(date)}, got: reply, from: maria } ]
`);
}

function planOf(company: string, hunt: Hunt, now: number): Plan {
  const of = hunt.interviews.filter((one) => one.company === company);
  return plan(hunt, now as Instant, "UTC", of);
}

function step(kind: Action["kind"], { actions }: Plan): Action {
  const [action, ...others] = actions.filter((one) => one.kind === kind);
  if (!action || others.length > 0) throw new Error(`${others.length + 1} of ${kind}, or none`);
  return action;
}

function iso(instant: number, zone: string): string {
  return exactText(instant, zone).replace(/(?=[+-]\d\d:\d\d$)/, ":00");
}

/** What `check` says of a step at a moment. */
function verdict({ interview, kind, to, via }: Action, hunt: Hunt, now: number): string {
  const question = { interview, for: kind, ...(to !== null && { to }), ...(via !== null && { via }) };
  return check(hunt, question, now as Instant, "UTC").verdict;
}

describe.each(zones)("where clocks change in %s", (zone, changes) => {
  const around = changes.map((change) => ({ zone, change, hunt: huntAround(change) }));

  it("a day and a night are 24 hours", () => {
    for (const { change, hunt } of around) {
      const ended = change.at - 6 * HOUR;
      const due = ended + 24 * HOUR;
      const thanks = (now: number): Action => step("thank-you", planOf("Ended", hunt, now));
      expect(thanks(ended)).toMatchObject({ opens: iso(ended, zone), due: iso(due, zone), state: "due" });
      expect(thanks(due).state).toBe("due");
      expect(thanks(due + MINUTE).state).toBe("overdue");
    }
  });

  it("working hours begin and end by their clocks", () => {
    for (const { change, hunt } of around) {
      const date = dateOf(change.at, zone);
      const day = businessDay(date);
      const [opens, closes] = [at(day, 9, zone), at(day, 17, zone)];
      const question = step("status-check", planOf("Silent", hunt, at(date - 6 * DAY, 12, zone)));
      expect(question).toMatchObject({ opens: iso(opens, zone), closes: iso(closes, zone) });
      const verdicts = [opens - MINUTE, opens, closes - MINUTE, closes];
      expect(verdicts.map((now) => verdict(question, hunt, now) === "ok")).toEqual([
        false,
        true,
        true,
        false,
      ]);
      const promise = step("keep-promise", planOf("Silent", hunt, at(date - 6 * DAY, 12, zone)));
      expect(promise.due).toBe(iso(at(date, 17, zone), zone));
    }
  });

  it("hours of any day begin and end by their clocks on the very day", () => {
    for (const { change, hunt } of around) {
      const date = dateOf(change.at, zone);
      const [opens, closes] = [at(date, 9, zone), at(date, 20, zone)];
      const brief = step("brief-reference", planOf("Briefed", hunt, at(date - DAY, 20, zone)));
      expect(brief).toMatchObject({ opens: iso(opens, zone), closes: iso(closes, zone) });
      const verdicts = [opens - MINUTE, opens, closes - MINUTE, closes];
      expect(verdicts.map((now) => verdict(brief, hunt, now) === "ok")).toEqual([false, true, true, false]);
    }
  });

  it("a date alone is that day from its first minute to its last", () => {
    for (const { change, hunt } of around) {
      const date = dateOf(change.at, zone);
      const { first } = edges(date, zone);
      const { last } = edges(businessDay(date), zone);
      const told = (now: number): number => planOf("Answered", hunt, now).notes.length;
      expect([told(first - MINUTE), told(first)]).toEqual([1, 0]);
      const answer = step("answer", planOf("Answered", hunt, first));
      expect(answer).toMatchObject({ opens: iso(first, zone), due: iso(last, zone) });
    }
  });
});
