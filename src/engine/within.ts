/** Deadlines that begin with something they did. */
import {
  type Calendar,
  type Duration,
  dayAfter,
  endOfDay,
  HOUR,
  type Instant,
  isBusinessDay,
  localOf,
  nextBusinessDay,
  type Present,
} from "../model/dates/index.js";

/** After this hour what comes in counts as come on the next business day, for an answer due the same day. */
const CLOSE_OF_DAY = 17 * 60;

/**
 * The end of `duration` after `start`. Hours are elapsed time; other units end at 23:59.
 * Within no business days is the same day, or the next business day for what comes
 * after 17:00 or on no business day.
 */
export function within(start: Instant, duration: Duration, calendar: Calendar): Instant {
  if (duration.unit === "hours") return (start + duration.count * HOUR) as Instant;
  const { day, time } = localOf(start, calendar.zone);
  if (duration.unit === "business days" && duration.count === 0) {
    const sameDay = isBusinessDay(day, calendar) && time <= CLOSE_OF_DAY;
    return endOfDay(sameDay ? day : nextBusinessDay(day, calendar), calendar.zone);
  }
  return endOfDay(dayAfter(day, duration, calendar), calendar.zone);
}

/** Whether `duration` after `start` is over at `now`: from the beginning of the day after it. */
export function isPast(start: Instant, duration: Duration, calendar: Calendar, now: Present): boolean {
  return now.isAfter(within(start, duration, calendar));
}
