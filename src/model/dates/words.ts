/** Days and times as people say them. */
import { civil, type Day, weekday } from "./day.js";
import type { Instant, Zone } from "./instant.js";
import { remembering } from "./remember.js";
import { clockText, localOf } from "./zone.js";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day)];
}

/** `Tue 9 Jun`; with the year where it is not the year of `today`. */
export function shortDay(day: Day, today: Day): string {
  const { year } = civil(day);
  return year === civil(today).year ? inItsYear(day) : `${inItsYear(day)} ${year}`;
}

const inItsYear = remembering((day: Day): string => {
  const { month, date } = civil(day);
  return `${weekdayName(day).slice(0, 3)} ${date} ${MONTHS[month - 1]?.slice(0, 3)}`;
});

/** `Wednesday 3 June 2026`, for whoever reads it in another year. */
export function fullDay(day: Day): string {
  const { year, month, date } = civil(day);
  return `${weekdayName(day)} ${date} ${MONTHS[month - 1]} ${year}`;
}

/** `June`; with the year where it is not the year of `today`. */
export function monthOf(day: Day, today: Day): string {
  const { year, month } = civil(day);
  return `${MONTHS[month - 1]}${year === civil(today).year ? "" : ` ${year}`}`;
}

/** `Wednesday, June 3` or with the year where it is not the year of `today`: for letters. */
export function longDay(day: Day, today: Day): string {
  const { year, month, date } = civil(day);
  const long = `${weekdayName(day)}, ${MONTHS[month - 1]} ${date}`;
  return year === civil(today).year ? long : `${long}, ${year}`;
}

/** `Tue 9 Jun 17:00`, on a clock in `zone`. */
export function shortMoment(instant: Instant, zone: Zone, today: Day): string {
  const { day, time } = localOf(instant, zone);
  return `${shortDay(day, today)} ${clockText(time)}`;
}
