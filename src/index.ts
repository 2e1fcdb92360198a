/** The planner as a library: pure functions and types. Nothing here touches the disk, the clock or the network. */
import { draft as draftAt, type Wanted } from "./drafts/draft.js";
import type { Draft } from "./drafts/types.js";
import { check as checkAt } from "./engine/check.js";
import { type Forecast, forecast as forecastAt } from "./engine/forecast.js";
import { GUIDE, type Guidance } from "./engine/guide.js";
import { plan as planAt } from "./engine/plan.js";
import type { Plan, Question, Verdict } from "./engine/types.js";
import { type Instant, instantOf, occurrences, readMoment, type Zone } from "./model/dates/index.js";
import { withHolidays } from "./model/holidays/index.js";
import { type Parsed, type ParseOptions, parse as parseText } from "./model/parse/index.js";
import type { Hunt } from "./model/types.js";

export type { Wanted } from "./drafts/draft.js";
export type { Draft, Finding, Message } from "./drafts/types.js";
export type { Course, Forecast, Step } from "./engine/forecast.js";
export type { Guidance, Value } from "./engine/guide.js";
export type * from "./engine/types.js";
export type { Instant, Moment, Zone } from "./model/dates/index.js";
export type { Parsed, ParseOptions } from "./model/parse/index.js";
export type { Problem } from "./model/problems.js";
export type * from "./model/types.js";

/**
 * A moment: a `Date`, milliseconds since 1970, or ISO 8601 text. Text without an offset is local to the user: the first
 * of two where clocks go back, and no moment where they skip it.
 */
export type When = Date | number | string;

/** A question as in the types, with its moment as a `When`. */
export type AskedAt = Omit<Question, "at"> & { readonly at?: When };

const UTC: Zone = "UTC";

/** A hunt from the text of an interviews file, with its countries' holidays; or every problem. Never throws. */
export function parse(text: string, options?: ParseOptions): Parsed {
  const parsed = parseText(text, options);
  return parsed.ok ? { ...parsed, hunt: withHolidays(parsed.hunt) } : parsed;
}

/**
 * What to do, and what to wait for.
 * @param zone the zone of a user whose file names none
 * @throws RangeError for a `now` that is no moment
 */
export function plan(hunt: Hunt, now: When, zone: Zone = UTC): Plan {
  return planAt(hunt, instant(now, hunt, zone), zone);
}

/**
 * Whether it is too soon.
 * @param now up to when the log is believed; the contact is made then, unless the question says when
 * @param zone the zone of a user whose file names none
 * @throws RangeError when the question names an interview or a person that the hunt does not have, or no moment
 */
export function check(hunt: Hunt, { at, ...question }: AskedAt, now: When, zone: Zone = UTC): Verdict {
  const asked: Question = { ...question, ...(at !== undefined && { at: instant(at, hunt, zone) }) };
  return checkAt(hunt, asked, instant(now, hunt, zone), zone);
}

/**
 * Every step still to come if nobody ever answers, interview by interview.
 * @param zone the zone of a user whose file names none
 * @throws RangeError for a `now` that is no moment
 */
export function forecast(hunt: Hunt, now: When, zone: Zone = UTC): Forecast {
  return forecastAt(hunt, instant(now, hunt, zone), zone);
}

/**
 * The words for an action of the plan, or for an occasion of one's own.
 * @param templateOf the text of a template by its name: `thank-you.email` is `followup/templates/thank-you.email.md`
 * @param zone the zone of a user whose file names none
 * @throws RangeError for what the hunt does not have, what has no words that way, or a `now` that is no moment
 */
export function draft(
  hunt: Hunt,
  wanted: Wanted,
  templateOf: (name: string) => string,
  now: When,
  zone: Zone = UTC,
): Draft {
  return draftAt(hunt, wanted, templateOf, instant(now, hunt, zone), zone);
}

/** The catalogue of the etiquette as plain data, chapter by chapter. */
export const rules: readonly Guidance[] = GUIDE;

function instant(when: When, { me }: Hunt, zone: Zone): Instant {
  if (typeof when !== "string") {
    const time = Number(when);
    if (Number.isFinite(time)) return time as Instant;
    throw new RangeError("not a moment");
  }
  const read = readMoment(when);
  const mine = me.timezone ?? zone;
  if (typeof read === "string" || occurrences(read, mine) === 0)
    throw new RangeError(`not a moment: ${when}`);
  return instantOf(read, mine);
}
