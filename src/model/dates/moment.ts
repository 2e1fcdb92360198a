/** A date as somebody wrote it: a day, perhaps a time, perhaps an offset. */
import { type Day, dayOf, FIRST_YEAR, isoDay, LAST_YEAR } from "./day.js";
import { HOUR, type Instant, MINUTE, type Zone } from "./instant.js";
import { clockText, endOfDay, instantAt, instantsOf, startOfDay } from "./zone.js";

/** What the file says; without `offset` the time is local to a zone that the reader supplies. */
export interface Moment {
  /** Whole days since 1970-01-01. */
  readonly day: Day;
  /** Minutes after midnight; absent for a date alone. */
  readonly time?: number;
  /** Minutes east of UTC, where the text carries an offset. */
  readonly offset?: number;
}

export type MomentFault = "form" | "year" | "date" | "time" | "offset";

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads `2026-06-03`, `2026-06-03 10:00`, `2026-06-03T10:00:00-04:00` or `…Z`. Seconds are cut off.
 * Answers with the fault instead where the text has another form or names no real date or time.
 */
export function readMoment(text: string): Moment | MomentFault {
  const [, year] = FORM.exec(text.trim()) ?? [];
  return year !== undefined && (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    ? "year"
    : readAnyMoment(text);
}

/** The same in any year: what follows from a date of the last one lies beyond it. */
export function readAnyMoment(text: string): Moment | MomentFault {
  const match = FORM.exec(text.trim());
  if (!match) return "form";
  const [, year, month, date, hour, minute, second = "0", zone] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined) return "date";
  if (hour === undefined) return { day };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return "time";
  const time = Number(hour) * 60 + Number(minute);
  if (zone === undefined) return { day, time };
  const offset = readOffset(zone);
  return offset === undefined ? "offset" : { day, time, offset };
}

/** How many times the moment occurs on a clock in `zone`: 0 where it is skipped, 2 where clocks go back. */
export function occurrences(moment: Moment, zone: Zone): number {
  if (moment.time === undefined || moment.offset !== undefined) return 1;
  return instantsOf(moment.day, moment.time, zone).length;
}

/** The instant of a moment; a date alone is taken at `time` minutes after midnight of its day. */
export function instantOf(moment: Moment, zone: Zone, time = 0): Instant {
  if (moment.offset !== undefined && moment.time !== undefined) {
    return (moment.day * 24 * HOUR + (moment.time - moment.offset) * MINUTE) as Instant;
  }
  return instantAt(moment.day, moment.time ?? time, zone);
}

/**
 * A text as `isoInstant` writes it, of whatever year: what follows from the last date of a file may lie beyond it.
 *
 * @throws RangeError for one that is no moment with an offset
 */
export function momentOfIso(iso: string): Required<Moment> {
  const read = readAnyMoment(iso);
  if (typeof read === "string" || read.time === undefined || read.offset === undefined)
    throw new RangeError(`no moment: ${iso}`);
  return { day: read.day, time: read.time, offset: read.offset };
}

/** The instant of such a text. Throws as `momentOfIso` does. */
export function instantOfIso(iso: string): Instant {
  return instantOf(momentOfIso(iso), "UTC");
}

/** The last minute of a deadline: the moment itself, or 23:59 for a date alone. */
export function deadlineOf(moment: Moment, zone: Zone): Instant {
  return moment.time === undefined ? endOfDay(moment.day, zone) : instantOf(moment, zone);
}

/** The first minute at which something dated so has happened: the moment itself, or 00:00 for a date alone. */
export function happenedAt(moment: Moment, zone: Zone): Instant {
  return moment.time === undefined ? startOfDay(moment.day, zone) : instantOf(moment, zone);
}

/** `2026-06-03`, or `2026-06-03 10:00`: as it would be written in the file, without an offset. */
export function momentText({ day, time }: Moment): string {
  return time === undefined ? isoDay(day) : `${isoDay(day)} ${clockText(time)}`;
}

function readOffset(text: string): number | undefined {
  if (text === "Z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (text[0] === "-" ? -1 : 1) * (hours * 60 + minutes);
}
