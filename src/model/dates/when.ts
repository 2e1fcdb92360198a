/** Moments as a program gives them. */
import { FIRST_YEAR, LAST_YEAR } from "./day.js";
import type { Instant, Zone } from "./instant.js";
import { instantOf, occurrences, readMoment } from "./moment.js";

/**
 * A moment of the years 2000 to 2099: a `Date`, milliseconds since 1970, or ISO 8601 text. Text without an offset is
 * local to the user: the first of two where clocks go back, and no moment where they skip it. A date alone is its
 * first minute.
 */
export type When = Date | number | string;

/**
 * @param zone for text without an offset
 * @throws RangeError for what is no moment
 */
export function instantOfWhen(when: When, zone: Zone): Instant {
  const instant = typeof when === "string" ? written(when, zone) : counted(Number(when));
  if (instant === undefined) throw new RangeError(`not a moment: ${when}`);
  return instant;
}

function written(text: string, zone: Zone): Instant | undefined {
  const read = readMoment(text);
  return typeof read === "string" || occurrences(read, zone) === 0 ? undefined : instantOf(read, zone);
}

function counted(time: number): Instant | undefined {
  return time >= Date.UTC(FIRST_YEAR, 0) && time < Date.UTC(LAST_YEAR + 1, 0) ? (time as Instant) : undefined;
}
