/** Events as the text of an iCalendar file. */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import {
  type CalendarName,
  type Days,
  type Hours,
  isDays,
  PRODID,
  type Revised,
} from "../../model/calendar/event.js";
import { type Day, HOUR, type Instant, type Zone, zonedDate } from "../../model/dates/index.js";
import { timezoneText } from "./timezone.js";

const DAY = 24 * HOUR;
/** In a minute. */
const SECONDS = 60;
/** Whoever subscribes to it may look again after an hour. */
const LOOK_AGAIN = "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n";

/**
 * The library escapes and folds. It does neither in a UID, and leaves control characters and lone halves of letters
 * as they are: events have to come through `safeEvent`.
 */
export function calendarFile(events: readonly Revised[], name: CalendarName): string {
  const calendar = ical({
    // The library puts a hyphen before it.
    prodId: PRODID.slice(1),
    name,
    timezone: { name: null, generator: (zone) => timezoneFor(zone, events) },
  });
  for (const event of events) add(event, calendar);
  // The library would put it below the zones, and a calendar's own properties stand above all that is in it.
  return `${calendar.toString().replace(/^(?=BEGIN:VTIMEZONE|BEGIN:VEVENT|END:)/m, LOOK_AGAIN)}\r\n`;
}

function add(event: Revised, calendar: ICalCalendar): void {
  const { uid, summary, description, location, span, alarm, busy, cancelled, sequence, modified } = event;
  const added = calendar.createEvent({
    id: uid,
    summary,
    description: description.join("\n"),
    ...(location !== "" && { location }),
    ...timesOf(span),
    sequence,
    stamp: new Date(modified),
    lastModified: new Date(modified),
    // A job hunt is nobody else's business, in a calendar that is shared as well.
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
  if (alarm === null) return;
  // The library counts backwards, and forwards only from the end, unless it is told in this way.
  added
    .createAlarm({ type: ICalAlarmType.display, trigger: -SECONDS * alarm })
    .relatesTo(ICalAlarmRelatesTo.start);
}

function timesOf(span: Days | Hours): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  if (isDays(span)) return { start: midnight(span.first), end: midnight(span.until), allDay: true };
  const { start, end, zone } = span;
  return { start: zonedDate(start, zone), end: zonedDate(end, zone), timezone: zone };
}

function midnight(day: Day): Date {
  return new Date(day * DAY);
}

function timezoneFor(zone: Zone, events: readonly Revised[]): string {
  const spans = events.map(({ span }) => span).filter((span): span is Hours => !isDays(span));
  const there = spans.filter((span) => span.zone === zone);
  const first = Math.min(...there.map(({ start }) => start)) as Instant;
  const last = Math.max(...there.map(({ end }) => end)) as Instant;
  return timezoneText(zone, first, last);
}
