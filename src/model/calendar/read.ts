/** Reading a calendar that followup wrote. Any other, and one that somebody has added to, is not its own to replace. */
import ICAL from "ical.js";
import { isUid } from "../../safe/calendar.js";
import { type Instant, instantOf, isZone, type Moment, readAnyMoment } from "../dates/index.js";
import { type CalendarName, type Days, type Hours, PRODID, type Revised } from "./event.js";

/** What followup writes into each part of a calendar, once at most. */
const PROPERTIES = {
  vcalendar: "version prodid name x-wr-calname refresh-interval x-published-ttl",
  vevent:
    "uid sequence dtstamp dtstart dtend summary description location transp status last-modified class x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent",
  valarm: "action trigger description",
} as const;

const UTC_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Of a signed 32-bit number, which is what other programs keep; one more change must fit. */
const MOST_CHANGES = 2 ** 31 - 2;

/** The events; undefined where followup did not write a calendar of that name, or not all of it. */
export function eventsIn(bytes: Uint8Array, calendarName: CalendarName): readonly Revised[] | undefined {
  try {
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    mustBe("vcalendar", calendar);
    must(textOf(calendar, "prodid") === PRODID);
    must(textOf(calendar, "name") === calendarName);
    const parts = calendar.getAllSubcomponents();
    must(parts.every(({ name }) => name === "vevent" || name === "vtimezone"));
    const events = parts.filter(({ name }) => name === "vevent").map(eventOf);
    must(new Set(events.map(({ uid }) => uid)).size === events.length);
    return events;
  } catch {
    return undefined;
  }
}

/** Gives up on what cannot be followup's. */
function must(isOurs: boolean): asserts isOurs {
  if (!isOurs) throw new RangeError("not a calendar of followup");
}

function mustBe(part: keyof typeof PROPERTIES, component: ICAL.Component): void {
  const names = component.getAllProperties().map(({ name }) => name);
  const known: readonly string[] = PROPERTIES[part].split(" ");
  must(component.name === part);
  must(new Set(names).size === names.length && names.every((name) => known.includes(name)));
}

function eventOf(event: ICAL.Component): Revised {
  mustBe("vevent", event);
  const [uid, modified] = [textOf(event, "uid"), textOf(event, "last-modified")];
  const sequence = rawOf(event, "sequence");
  must(isUid(uid) && UTC_MOMENT.test(modified) && Number.isFinite(Date.parse(modified)));
  must(typeof sequence === "number" && sequence >= 0 && sequence <= MOST_CHANGES);
  return {
    uid,
    summary: textOf(event, "summary"),
    description: textOf(event, "description").split("\n"),
    location: event.hasProperty("location") ? textOf(event, "location") : "",
    span: spanOf(event),
    alarm: alarmOf(event),
    busy: textOf(event, "transp") === "OPAQUE",
    cancelled: textOf(event, "status") === "CANCELLED",
    sequence,
    modified: Date.parse(modified) as Instant,
  };
}

function spanOf(event: ICAL.Component): Days | Hours {
  const [start, end] = [momentOf(event, "dtstart"), momentOf(event, "dtend")];
  if (start.time === undefined) {
    must(end.time === undefined && start.day < end.day);
    return { first: start.day, until: end.day };
  }
  const zone = start.offset === undefined ? zoneOf(event, "dtstart") : "UTC";
  must(end.time !== undefined && end.offset === start.offset);
  must(end.offset !== undefined || zoneOf(event, "dtend") === zone);
  const span = { start: instantOf(start, zone), end: instantOf(end, zone), zone };
  must(span.start < span.end);
  return span;
}

function alarmOf(event: ICAL.Component): number | null {
  const [alarm, ...others] = event.getAllSubcomponents();
  must(others.length === 0);
  if (alarm === undefined) return null;
  mustBe("valarm", alarm);
  must(alarm.getFirstProperty("trigger")?.getFirstParameter("related") !== "END");
  must(textOf(alarm, "action") === "DISPLAY" && textOf(alarm, "description") === textOf(event, "summary"));
  const minutes = ICAL.Duration.fromString(textOf(alarm, "trigger")).toSeconds() / 60;
  must(Number.isInteger(minutes));
  return minutes;
}

function momentOf(event: ICAL.Component, name: string): Moment {
  const moment = readAnyMoment(textOf(event, name));
  must(typeof moment !== "string");
  return moment;
}

function zoneOf(event: ICAL.Component, name: string): string {
  const zone: unknown = event.getFirstProperty(name)?.getFirstParameter("tzid");
  must(typeof zone === "string" && isZone(zone));
  return zone;
}

function textOf(component: ICAL.Component, name: string): string {
  const value = rawOf(component, name);
  must(typeof value === "string");
  return value;
}

/** As it stands in the file, without its escapes. */
function rawOf(component: ICAL.Component, name: string): unknown {
  return component.getFirstProperty(name)?.jCal[3];
}
