/** Reads the compact form in which the tables hold the days of one holiday through the years. */
import { addDays, type Day, dayOf } from "../dates/index.js";
import { FIRST_TABLE_YEAR, LAST_TABLE_YEAR } from "./years.gen.js";

/** The days of `1225`, a date of every year, or of `:0jt0tw`, three base-36 digits a day. */
export function readSeries(text: string): Day[] {
  return text.startsWith(":") ? listed(text.slice(1)) : everyYear(text);
}

function everyYear(text: string): Day[] {
  const days: Day[] = [];
  for (let year = FIRST_TABLE_YEAR; year <= LAST_TABLE_YEAR; year += 1) {
    days.push(dayOf(year, Number(text.slice(0, 2)), Number(text.slice(2))) as Day);
  }
  return days;
}

function listed(digits: string): Day[] {
  const start = dayOf(FIRST_TABLE_YEAR, 1, 1) as Day;
  const days: Day[] = [];
  for (let at = 0; at < digits.length; at += 3) {
    days.push(addDays(start, Number.parseInt(digits.slice(at, at + 3), 36)));
  }
  return days;
}
