/** The sample file, laid around another day than the one it was written around. */
import { addDays, type Day, dayOf, isoDay, weekday } from "./dates/index.js";

/** The Wednesday around which `templates/sample.yaml` is written. */
const ANCHOR = dayOf(2026, 6, 10) as Day;
/** Monday, 5 January 1970. */
const FIRST_MONDAY = 4;
const DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/**
 * The text with each date moved so that as many weekdays lie between it and `today` as lay between it and the
 * anchor. Times stay; no date falls on a weekend, unless `today` itself does and is meant.
 */
export function layAround(text: string, today: Day): string {
  return text.replace(DATE, (written, year: string, month: string, date: string) => {
    const day = dayOf(Number(year), Number(month), Number(date));
    return day === undefined ? written : isoDay(addWeekdays(today, weekdaysFrom(ANCHOR, day)));
  });
}

/** How many weekdays after `from` a day comes; negative before it. */
function weekdaysFrom(from: Day, to: Day): number {
  return weekdayNumber(to) - weekdayNumber(from);
}

/** Weekdays counted on without end; a Saturday and a Sunday share the number of the Friday before. */
function weekdayNumber(day: Day): number {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return ((monday - FIRST_MONDAY) / 7) * 5 + Math.min(4, day - monday);
}

function addWeekdays(day: Day, count: number): Day {
  let left = Math.abs(count);
  let moved = day;
  while (left > 0) {
    moved = addDays(moved, Math.sign(count));
    const name = weekday(moved);
    if (name !== 0 && name !== 6) left -= 1;
  }
  return moved;
}
