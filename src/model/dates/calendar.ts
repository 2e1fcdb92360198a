/** Business days, and counting in them. */
import { addDays, addMonths, type Day, weekday } from "./day.js";
import type { Duration } from "./duration.js";
import type { Zone } from "./instant.js";

/** Where somebody works: their clock, and the days on which nobody is at work. */
export interface Calendar {
  readonly zone: Zone;
  readonly daysOff: ReadonlySet<Day>;
}

/** Longer than any run of holidays; past it a calendar that is all days off counts as open. */
const LONGEST_CLOSURE = 400;

export function isBusinessDay(day: Day, { daysOff }: Calendar): boolean {
  const name = weekday(day);
  return name !== 0 && name !== 6 && !daysOff.has(day);
}

/** `day` itself when it is a business day, else the next one. */
export function rollForward(day: Day, calendar: Calendar): Day {
  return seek(day, 1, calendar);
}

export function nextBusinessDay(day: Day, calendar: Calendar): Day {
  return seek(addDays(day, 1), 1, calendar);
}

export function businessDayBefore(day: Day, calendar: Calendar): Day {
  return seek(addDays(day, -1), -1, calendar);
}

/** The `count`th business day after `day`, which is not counted itself; 0 is `day`, rolled forward. */
export function addBusinessDays(day: Day, count: number, calendar: Calendar): Day {
  let found = count === 0 ? rollForward(day, calendar) : day;
  for (let left = count; left > 0; left -= 1) found = nextBusinessDay(found, calendar);
  return found;
}

/** The `count`th business day before `day`, which is not counted itself. */
export function subtractBusinessDays(day: Day, count: number, calendar: Calendar): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = businessDayBefore(found, calendar);
  return found;
}

/** The day on which a wait that begins on `day` is over; hours are cut down to whole days. Not rolled. */
export function dayAfter(day: Day, { count, unit }: Duration, calendar: Calendar): Day {
  switch (unit) {
    case "hours":
      return addDays(day, Math.floor(count / 24));
    case "days":
      return addDays(day, count);
    case "business days":
      return addBusinessDays(day, count, calendar);
    case "months":
      return addMonths(day, count);
  }
}

function seek(day: Day, step: 1 | -1, calendar: Calendar): Day {
  let found = day;
  for (let tried = 0; tried < LONGEST_CLOSURE; tried += 1) {
    if (isBusinessDay(found, calendar)) return found;
    found = addDays(found, step);
  }
  return day;
}
