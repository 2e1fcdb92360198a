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
  monthOf,
  offsetAt,
  weekday,
  type Zone,
} from "../model/dates/index.js";

export type Read = { readonly moment: Moment } | { readonly says: string };

/** `11/12/2026` is November to some and December to others. */
const NUMERIC = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/;
/** `5/6` has no year at all. */
const YEARLESS = /(?<![\d/.:-])(\d{1,2})([/.])(\d{1,2})(?!\d|[/:-]\d|\.\d)(\.?)/;
/** `28. April` */
const ORDINAL = /\b(\d{1,2})\.(?=\s*[a-z]{3})/gi;
/** The name of a zone: EST is not what New York has in June, and IST is three. */
const ZONE = /\b(?!utc\b|gmt\b)[a-z]{1,4}t\b/i;
/** Where the clock of the moment counts, or a zero or a word says which half of the day is meant. */
const EXACT_TIME = /\b0\d|\b(?:in|ago|noon|midnight)\b/i;
/** By night nobody has interviews. */
const SMALL_HOURS = { from: 1, to: 6 };

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const LEAP_YEAR = 2028;
const ADVICE = "Write it like 2026-06-12, 2026-06-12 10:15, friday, in 3 days or tomorrow 10:00.";

/** Which weekday `friday` is: the next one, or the last one. */
export type Direction = "ahead" | "back";

/** Reads the whole text, from `now` on a clock in `zone`; `last friday` and `next friday` are so in either direction. */
export function readWords(typed: string, now: Instant, zone: Zone, direction: Direction = "ahead"): Read {
  const numeric = NUMERIC.exec(typed);
  if (numeric) return { says: `${readings(typed, numeric)} Write the year first.` };
  const yearless = YEARLESS.exec(typed);
  const named = yearless && withMonth(typed, yearless);
  if (named && "says" in named) return named;
  const text = (named?.text ?? typed).replace(ORDINAL, "$1");
  const [result, ...others] = parse(text, { instant: new Date(now), timezone: offsetAt(zone, now) });
  const isWhole = result !== undefined && others.length === 0 && result.text === text.trim() && !result.end;
  const day = isWhole ? dayFrom(result.start, text, dayIn(now, zone), direction) : undefined;
  if (!isWhole || day === undefined)
    return { says: `"${typed}" is not a day or a moment that can be read. ${ADVICE}` };
  const { start } = result;
  const doubt = doubtAbout(start, day, text);
  if (doubt !== undefined) return { says: `"${typed}" ${doubt}` };
  if (!start.isCertain("hour")) return { moment: { day } };
  const time = (start.get("hour") ?? 0) * 60 + (start.get("minute") ?? 0);
  const offset = start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null;
  return { moment: offset === null ? { day, time } : { day, time, offset } };
}

/** What can be meant otherwise, or cannot be; undefined where all is clear. */
function doubtAbout(start: ParsedResult["start"], day: Day, text: string): string | undefined {
  if (start.isCertain("weekday") && start.isCertain("day") && start.get("weekday") !== weekday(day)) {
    return `does not go together: that day is a ${WEEKDAYS[weekday(day)]}.`;
  }
  if (start.isCertain("timezoneOffset") && ZONE.test(text)) {
    return "names a zone by its letters. Write the time on your own clock, or with an offset, like 2026-06-12T10:15-04:00.";
  }
  const hour = start.get("hour") ?? 0;
  const isSmall = hour >= SMALL_HOURS.from && hour <= SMALL_HOURS.to;
  if (!isSmall || !start.isCertain("hour") || start.isCertain("meridiem") || EXACT_TIME.test(text))
    return undefined;
  const minutes = String(start.get("minute") ?? 0).padStart(2, "0");
  return `can be read as 0${hour}:${minutes} or ${hour + 12}:${minutes}. Write it so.`;
}

/** A date without a year, with its month as a word; refused where another could be meant, or a time of day. */
function withMonth(
  text: string,
  [whole, first = "", sign, second = "", end]: RegExpExecArray,
): { readonly text: string } | { readonly says: string } {
  const [dayFirst, monthFirst] = [dateIn(first, second), dateIn(second, first)];
  const date = dayFirst ?? (sign === "/" ? monthFirst : undefined);
  if (date === undefined) return { text };
  const written = text.replace(whole, date);
  const isOneDate = first === second || dayFirst === undefined || monthFirst === undefined;
  if (isOneDate && (sign === "/" || end === ".")) return { text: written };
  return { says: `"${text}" can be read in two ways. Write the month as a word, such as ${written}.` };
}

/** `28 April`; undefined where there is no such date. */
function dateIn(date: string, month: string): string | undefined {
  const day = dayOf(LEAP_YEAR, Number(month), Number(date));
  return day === undefined ? undefined : `${Number(date)} ${monthOf(day, day)}`;
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
function dayFrom(
  start: ParsedResult["start"],
  text: string,
  today: Day,
  direction: Direction,
): Day | undefined {
  const isExact = start.isCertain("day");
  const isWeekday = !isExact && start.isCertain("weekday");
  const isTimeOnly = start.isCertain("hour") && !start.isCertain("month");
  if (!isExact && !isWeekday && !isTimeOnly) return undefined;
  const [year, month, date] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || date === null) return undefined;
  const day = dayOf(year, month, date);
  if (day === undefined || !isWeekday || /^(?:last|past|this|next)\b/i.test(text.trim())) return day;
  if (direction === "back") return day > today ? addDays(day, -7) : day;
  return day < today ? addDays(day, 7) : day;
}
