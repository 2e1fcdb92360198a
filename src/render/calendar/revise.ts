/** The next version of a calendar: what is new, what has changed, and what is no longer wanted. */
import { type CalendarEvent, isDays, type Revised } from "../../model/calendar/event.js";
import { HOUR, type Instant, startOfDay, type Zone } from "../../model/dates/index.js";

const SECOND = 1000;
/** How long an event that is gone is remembered after its time, so that it goes on counting if it comes again. */
const MEMORY = 30 * 24 * HOUR;

export interface Clock {
  readonly now: Instant;
  /** The user's. */
  readonly zone: Zone;
}

/**
 * An event that has changed counts one up, and one that has not keeps its version.
 *
 * A program that imports a calendar does not take away what is missing from it: the user would go on being told to
 * call. So an event that is gone stays, as cancelled, if it lay ahead, and as it was, if it is over.
 * @param earlier the events of the calendar that is to be replaced
 */
export function revise(
  events: readonly CalendarEvent[],
  earlier: readonly Revised[],
  clock: Clock,
): Revised[] {
  const before = new Map(earlier.map((event) => [event.uid, event]));
  const uids = new Set(events.map(({ uid }) => uid));
  const gone = earlier.filter((event) => !uids.has(event.uid) && endOf(event, clock) + MEMORY > clock.now);
  const next = [...events, ...gone.map((event) => afterItsTime(event, clock))];
  return next.map((event) => revised(event, before.get(event.uid), clock)).sort(byUid);
}

function revised(event: CalendarEvent, before: Revised | undefined, { now }: Clock): Revised {
  const second = Math.floor(now / SECOND) * SECOND;
  if (before === undefined) return { ...event, sequence: 0, modified: second as Instant };
  const { sequence, modified } = before;
  if (contentOf(event) === contentOf(before)) return before;
  // A clock that was put back does not make a change older than what it changes.
  return { ...event, sequence: sequence + 1, modified: Math.max(modified, second) as Instant };
}

function afterItsTime(event: Revised, clock: Clock): CalendarEvent {
  if (event.cancelled || endOf(event, clock) <= clock.now) return event;
  return {
    ...event,
    // Some programs show a cancelled event like any other.
    summary: `Cancelled: ${event.summary}`,
    description: ["followup no longer plans this.", "", ...event.description],
    alarm: null,
    cancelled: true,
  };
}

function contentOf(event: CalendarEvent): string {
  const { uid, summary, description, location, span, alarm, busy, cancelled } = event;
  const times = isDays(span) ? [span.first, span.until] : [span.start, span.end, span.zone];
  return JSON.stringify([uid, summary, description, location, times, alarm, busy, cancelled]);
}

function endOf({ span }: CalendarEvent, { zone }: Clock): Instant {
  return isDays(span) ? startOfDay(span.until, zone) : span.end;
}

function byUid(a: CalendarEvent, b: CalendarEvent): number {
  return a.uid < b.uid ? -1 : Number(a.uid > b.uid);
}
