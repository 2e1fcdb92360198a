/** Moments of the record as they are given on the command line: what has happened, and what is to come. */
import { usageError } from "../../errors.js";
import { dayIn, instantOf, localOf, type Moment, shortDay, type Zone } from "../../model/dates/index.js";
import { type Clock, wordsOrDate } from "../moments.js";

/**
 * Reads a moment that has passed: `2026-06-12 10:15`, `friday`, `yesterday 10:00`; a day without a time stays a day,
 * but for one that has not begun in the zone of `theirs`: that is the present moment.
 * @param name the option's
 * @throws FollowupError (64) for a text that is no moment, or one still to come
 */
export async function pastMoment(text: string, name: string, clock: Clock, theirs: Zone): Promise<Moment> {
  const moment = await wordsOrDate(text, name, clock, "back");
  const today = dayIn(clock.now, clock.zone);
  const isAhead = moment.time === undefined ? moment.day > today : instantOf(moment, clock.zone) > clock.now;
  const isBegun = moment.time !== undefined || moment.day <= dayIn(clock.now, theirs);
  if (!isAhead) return isBegun ? moment : presently(clock);
  const when = moment.time === undefined ? shortDay(moment.day, today) : `"${text}"`;
  throw usageError(`${name}: ${when} is still to come. Note what has happened, once it has.`);
}

/** Reads one to come, or a day of theirs; a day without a time stays a day. Throws as `pastMoment` does. */
export function plannedMoment(text: string, name: string, clock: Clock): Promise<Moment> {
  return wordsOrDate(text, name, clock, "ahead");
}

/** The present minute, free of any zone. */
export function presently({ now }: Pick<Clock, "now">): Moment {
  return { ...localOf(now, "UTC"), offset: 0 };
}
