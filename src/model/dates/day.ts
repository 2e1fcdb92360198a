/** Calendar days as whole numbers, so that no day is ever mistaken for an instant. */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { remembering } from "./remember.js";

declare const dayBrand: unique symbol;

/** A calendar day: whole days since 1970-01-01, without a zone. Days compare and subtract as numbers. */
export type Day = number & { readonly [dayBrand]: true };

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

const MS_PER_DAY = 86_400_000;

/** Years in which a job hunt can take place; a typing mistake such as 2206 falls outside. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/** The day of a civil date; undefined for a date that does not exist, such as 30 February. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const ms = Date.UTC(year, month - 1, date);
  const made = new Date(ms);
  const exists =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists ? ((ms / MS_PER_DAY) as Day) : undefined;
}

export const civil = remembering((day: Day): CivilDate => {
  const made = new Date(day * MS_PER_DAY);
  return { year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, date: made.getUTCDate() };
});

/** `day` moved by a number of calendar days, which may be negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same date of a later month, or that month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  return (addMonthsTo(new UTCDateMini(day * MS_PER_DAY), months).getTime() / MS_PER_DAY) as Day;
}

export function weekday(day: Day): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** `2026-06-09`. */
export const isoDay = remembering((day: Day): string =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10),
);

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
