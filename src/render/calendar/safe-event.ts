/** An event from outside text, such as it will be read again: safe to write, and with times that can be written. */
import { type CalendarEvent, type Days, type Hours, isDays } from "../../model/calendar/event.js";
import { type Instant, instantAt, localOf, type Zone } from "../../model/dates/index.js";
import { cleanLines } from "../../safe/calendar.js";
import { clean } from "../../safe/line.js";

export function safeEvent<Event extends CalendarEvent>(event: Event): Event {
  return {
    ...event,
    summary: clean(event.summary),
    description: cleanLines(event.description),
    location: clean(event.location),
    span: isDays(event.span) ? event.span : writable(event.span),
  };
}

/** A local time that occurs twice means the first: the second is written as UTC. */
function writable(span: Hours): Days | Hours {
  const isFirst = (instant: Instant) => isFirstOf(instant, span.zone);
  return isFirst(span.start) && isFirst(span.end) ? span : { ...span, zone: "UTC" };
}

function isFirstOf(instant: Instant, zone: Zone): boolean {
  const { day, time } = localOf(instant, zone);
  return instantAt(day, time, zone) === instant;
}
