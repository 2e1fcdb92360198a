/**
 * The planner as a library: pure functions over plain values. Nothing here touches the disk, the clock or the network,
 * nor the zone and the language of the computer: the same arguments give the same answer, in Node and in a browser.
 *
 * Answers hold what the file holds, character by character: escape their texts for the place where they are shown.
 */
import { draft as draftAt, type Wanted } from "./drafts/draft.js";
import type { Draft } from "./drafts/types.js";
import { check as checkAt } from "./engine/check.js";
import { type Forecast, forecast as forecastAt } from "./engine/forecast.js";
import { GUIDE, type Guidance } from "./engine/guide.js";
import { plan as planAt } from "./engine/plan.js";
import type { Approach, Plan, Verdict } from "./engine/types.js";
import { type Instant, instantOfWhen, isZone, type When, type Zone } from "./model/dates/index.js";
import { withHolidays } from "./model/holidays/index.js";
import { parse as parseText } from "./model/parse/parse.js";
import type { Parsed, ParseOptions } from "./model/parse/parsed.js";
import type { Hunt } from "./model/types.js";

export type { Wanted } from "./drafts/draft.js";
export type { DraftKind } from "./drafts/kinds.js";
export type { Draft, Finding, Message } from "./drafts/types.js";
export type { Example, Expected } from "./engine/example.js";
export type { Course, Forecast, Step } from "./engine/forecast.js";
export type { Group } from "./engine/groups.js";
export type { Guidance, Parameter } from "./engine/guide.js";
export type {
  Action,
  Alternative,
  Approach,
  Note,
  Plan,
  Reason,
  Severity,
  Source,
  State,
  Strength,
  Verdict,
  VerdictName,
  Wait,
  Warning,
} from "./engine/types.js";
export { type ExitCode, FollowupError } from "./errors.js";
export type { Day, Moment, When, Zone } from "./model/dates/index.js";
export type { ParameterName, Style } from "./model/parameters.js";
export type { Parsed, ParseOptions } from "./model/parse/parsed.js";
export type { Problem } from "./model/problems.js";
export type {
  ActionKind,
  Channel,
  Closed,
  Closing,
  Contactable,
  Decision,
  Done,
  Got,
  GotKind,
  Hunt,
  Interview,
  LogEntry,
  Logged,
  Me,
  Outcome,
  Part,
  Person,
  Promised,
  Reference,
  Round,
  SelfKind,
  Sent,
  SentKind,
  Slip,
  Snoozed,
  Via,
} from "./model/types.js";

/** A question for `check`. */
export interface Question extends Approach {
  /** The moment of the contact; default: now. */
  readonly at?: When;
}

const UTC: Zone = "UTC";

/**
 * Reads an interviews file. What is wrong with it is answered, not thrown.
 * @param text the whole file: YAML, at most 5 MB
 * @param options the zone of a user whose file names none: give `plan` and the others the same
 * @returns a hunt with the public holidays of its countries, and perhaps warnings; or every problem, by line and column
 * @throws RangeError for a zone that does not exist
 */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  mustExist(options.zone ?? UTC);
  const parsed = parseText(text, options);
  return parsed.ok ? { ...parsed, hunt: withHolidays(parsed.hunt) } : parsed;
}

/**
 * What to do and what to wait for: what `followup next --all --json` answers, without the name of the file.
 * @param hunt as `parse` gives it
 * @param now up to when the log is believed
 * @param zone an IANA name such as `Europe/London`, for a user whose file names none; default: UTC
 * @throws RangeError for a `now` that is no moment, or a zone that does not exist
 */
export function plan(hunt: Hunt, now: When, zone: Zone = UTC): Plan {
  return planAt(hunt, instant(now, hunt, zone), zone);
}

/**
 * Whether it is too soon.
 * @param hunt as `parse` gives it
 * @param question the id of an interview is enough
 * @param now up to when the log is believed; the contact is made then, unless the question says when
 * @param zone an IANA name such as `Europe/London`, for a user whose file names none; default: UTC
 * @throws RangeError when the question names an interview or a person that the hunt does not have, for what is no
 * moment, or for a zone that does not exist
 */
export function check(hunt: Hunt, question: Question, now: When, zone: Zone = UTC): Verdict {
  const { at = now, ...approach } = question;
  return checkAt(hunt, { ...approach, at: instant(at, hunt, zone) }, instant(now, hunt, zone), zone);
}

/**
 * Every step still to come if nobody ever answers, interview by interview.
 * @param hunt as `parse` gives it
 * @param now up to when the log is believed
 * @param zone an IANA name such as `Europe/London`, for a user whose file names none; default: UTC
 * @throws RangeError for a `now` that is no moment, or a zone that does not exist
 */
export function forecast(hunt: Hunt, now: When, zone: Zone = UTC): Forecast {
  return forecastAt(hunt, instant(now, hunt, zone), zone);
}

/**
 * The words for an action of the plan, or for an occasion of one's own.
 * @param hunt as `parse` gives it
 * @param wanted `{ action: "northwind/thank-you/1/maria" }`, or `{ kind: "thank-you", interview: "northwind", to: "maria" }`
 * @param templateOf the text of a template by its name, such as `thank-you.email`; `followup/templates` has one
 * @param now the day on which it is written, and up to when the log is believed
 * @param zone an IANA name such as `Europe/London`, for a user whose file names none; default: UTC
 * @throws RangeError for what the hunt does not have, what has no words that way, a `now` that is no moment, or a zone
 * that does not exist
 * @throws FollowupError for a mistake in a template, with its line and column in the message
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

/** The catalogue of the etiquette as plain data, chapter by chapter, the most binding rule of each first. */
export const rules: readonly Guidance[] = GUIDE;

function instant(when: When, { me }: Hunt, zone: Zone): Instant {
  mustExist(zone);
  return instantOfWhen(when, me.timezone ?? zone);
}

function mustExist(zone: Zone): void {
  if (!isZone(zone)) throw new RangeError(`no time zone: ${zone}`);
}
