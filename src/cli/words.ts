/** Dates in words: `friday`, `last tuesday`, `in 3 days`, `tomorrow 10:00`. Loads the parser for them. */
import { type ParsedResult, parse } from "chrono-node/en";
import {
  addDays,
  type Day,
  dayIn,
  dayOf,
  type Instant,
  isoDay,
  type Moment,
  offsetAt,
  type Zone,
} from "../model/dates/index.js";

export type Read = { readonly moment: Moment } | { readonly says: string };

/** `11/12/2026` is November to some and December to others. */
const NUMERIC = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/;
const ADVICE = "Write it like 2026-06-12, 2026-06-12 10:15, friday, in 3 days or tomorrow 10:00.";

/** Reads the whole text, from `now` on a clock in `zone`; a weekday without "last" is the next one. */
export function readWords(text: string, now: Instant, zone: Zone): Read {
  const numeric = NUMERIC.exec(text);
  if (numeric) return { says: `${readings(text, numeric)} Write the year first.` };
  const [result, ...others] = parse(text, { instant: new Date(now), timezone: offsetAt(zone, now) });
  const isWhole = result !== undefined && others.length === 0 && result.text === text.trim() && !result.end;
  const day = isWhole ? dayFrom(result.start, text, dayIn(now, zone)) : undefined;
  if (!isWhole || day === undefined)
    return { says: `"${text}" is not a day or a moment that can be read. ${ADVICE}` };
  const { start } = result;
  if (!start.isCertain("hour")) return { moment: { day } };
  const time = (start.get("hour") ?? 0) * 60 + (start.get("minute") ?? 0);
  const offset = start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null;
  return { moment: offset === null ? { day, time } : { day, time, offset } };
}

/** What a date with the year last can mean: the day comes first to some, and the month to others. */
function readings(text: string, [, first, , second, year = ""]: RegExpExecArray): string {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const days = [dayOf(full, Number(second), Number(first)), dayOf(full, Number(first), Number(second))];
  const possible = new Set(days.filter((day) => day !== undefined).map(isoDay));
  if (possible.size === 0) return `"${text}" names a day that does not exist.`;
  return `"${text}" can be read as ${[...possible].join(" or ")}.`;
}

/** Undefined where the words name a month or a year, but no day. */
function dayFrom(start: ParsedResult["start"], text: string, today: Day): Day | undefined {
  const isExact = start.isCertain("day");
  const isWeekday = !isExact && start.isCertain("weekday");
  const isTimeOnly = start.isCertain("hour") && !start.isCertain("month");
  if (!isExact && !isWeekday && !isTimeOnly) return undefined;
  const [year, month, date] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || date === null) return undefined;
  const day = dayOf(year, month, date);
  const isPast = day !== undefined && day < today;
  return isPast && isWeekday && !/^(?:last|past|this)\b/i.test(text.trim()) ? addDays(day, 7) : day;
}
