/**
 * Slow answers about days and clocks, found by stepping and by asking Intl what a wall clock shows.
 * Shares nothing with the code under test, so that both cannot be wrong in the same way.
 */

/** One square of a wall calendar; `number` is days since 1970-01-01, `weekday` 0 is Sunday. */
export interface Square {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The length of a month by the rule that schoolchildren learn. */
export function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Every square from 1 January 2000, which was a Saturday and day 10957, to the end of a year. */
export function wallCalendar(lastYear: number): Square[] {
  const squares: Square[] = [];
  let number = 10_957;
  let weekday = 6;
  for (let year = 2000; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= lengthOfMonth(year, month); date += 1) {
        squares.push({ number, year, month, date, weekday });
        number += 1;
        weekday = (weekday + 1) % 7;
      }
    }
  }
  return squares;
}

/**
 * The day number reached from `from` after passing `count` working days in steps of `step`;
 * from itself is not counted, and `works` says which days are worked.
 */
export function walkWorkingDays(
  from: number,
  count: number,
  step: 1 | -1,
  works: (day: number) => boolean,
): number {
  let day = from;
  let passed = 0;
  while (passed < count) {
    day += step;
    if (works(day)) passed += 1;
  }
  return day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a wall clock in `zone` shows at an instant in milliseconds. */
export function wallTime(instant: number, zone: string): WallTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(zone, format);
  }
  const shown: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 0, day: date = 0, hour = 0, minute = 0 } = shown;
  return { year, month, date, hour, minute };
}

/** Minutes by which the wall clock in `zone` is ahead of UTC at an instant of whole minutes. */
export function minutesAhead(instant: number, zone: string): number {
  return (asUtc(wallTime(instant, zone)) - instant) / MINUTE;
}

/** Every instant, to the quarter hour of offsets that the world uses, at which the wall clock shows this. */
export function showings(shown: WallTime, zone: string): number[] {
  const wanted = asUtc(shown);
  const found: number[] = [];
  for (let ahead = 15 * 60; ahead >= -15 * 60; ahead -= 15) {
    const instant = wanted - ahead * MINUTE;
    if (asUtc(wallTime(instant, zone)) === wanted) found.push(instant);
  }
  return found;
}

/** The first and the last minute of a date in `zone`, or nothing where the whole date was skipped. */
export function boundsOfDate(
  date: Pick<WallTime, "year" | "month" | "date">,
  zone: string,
): { first: number; last: number } | undefined {
  const noon = Date.UTC(date.year, date.month - 1, date.date, 12);
  let first: number | undefined;
  let last: number | undefined;
  for (let instant = noon - 32 * 60 * MINUTE; instant <= noon + 32 * 60 * MINUTE; instant += MINUTE) {
    const shown = wallTime(instant, zone);
    if (shown.date !== date.date || shown.month !== date.month) continue;
    first ??= instant;
    last = instant;
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * The instants in [from, to) at which the clocks of `zone` change: the first minute with the new offset.
 * Two changes within `step` milliseconds that undo each other go unseen.
 */
export function clockChanges(zone: string, from: number, to: number, step: number): number[] {
  const changes: number[] = [];
  let before = from;
  let ahead = minutesAhead(before, zone);
  for (let after = from + step; before < to; after += step) {
    const aheadAfter = minutesAhead(after, zone);
    if (aheadAfter !== ahead) changes.push(bisect(zone, before, after, ahead));
    before = after;
    ahead = aheadAfter;
  }
  return changes;
}

function bisect(zone: string, before: number, after: number, ahead: number): number {
  let low = before / MINUTE;
  let high = after / MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (minutesAhead(middle * MINUTE, zone) === ahead) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

function asUtc({ year, month, date, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, date, hour, minute);
}
