/** When an event takes place. */
import ICAL from "ical.js";
import {
  addDays,
  type Instant,
  instantOf,
  localOf,
  MINUTE,
  type Moment,
  type MomentFault,
  readMoment,
  shownMoment,
  type Zone,
} from "../dates/index.js";
import { quote } from "../problems.js";
import { textOf, valuesOf } from "./calendar.js";
import { BY_HAND, refusal } from "./refusal.js";
import { clockOf, zoneOfCalendar } from "./zone.js";

const MINUTES_PER_DAY = 1440;
/** An interview that is said to take longer has an end by mistake. */
const LONGEST = 31 * MINUTES_PER_DAY;

export interface Times {
  readonly at: Moment;
  readonly ends?: Moment;
  readonly timezone?: Zone;
  readonly remarks: readonly string[];
}

interface Located {
  readonly moment: Moment;
  readonly zone?: Zone;
  readonly remarks: readonly string[];
}

/** The times of an event, moved by whole days. Throws a FollowupError where it has none that can be. */
export function timesOf(event: ICAL.Component, calendar: ICAL.Component, shift = 0): Times {
  const start = located(event.getFirstProperty("dtstart"), calendar);
  if (start === undefined) {
    throw refusal("This invitation names no time.", `Ask them for it. ${BY_HAND}`);
  }
  const at = movedBy(shift, start);
  const minutes = lengthOf(event, calendar, start);
  const timezone = start.zone === undefined ? {} : { timezone: start.zone };
  if (minutes === undefined) return { at, ...timezone, remarks: start.remarks };
  if (minutes > LONGEST || minutes < 0) {
    const remark = "The end that it names cannot be, and was left out.";
    return { at, ...timezone, remarks: [...start.remarks, remark] };
  }
  const ends = endOf(at, minutes, start.zone);
  return { at, ...(ends && { ends }), ...timezone, remarks: start.remarks };
}

/** The instant at which an event begins, to compare events of one calendar. */
export function startOf(event: ICAL.Component, calendar: ICAL.Component): Instant {
  const { at, timezone = "UTC" } = timesOf(event, calendar);
  return instantOf(at, timezone);
}

function located(property: ICAL.Property | null, calendar: ICAL.Component): Located | undefined {
  const [text] = valuesOf(property ?? undefined);
  if (property === null || text === undefined) return undefined;
  const moment = readMoment(text);
  if (typeof moment === "string") {
    throw refusal(faultWords(moment, text), `Ask them which day and time they mean. ${BY_HAND}`);
  }
  return onClock(moment, String(property.getFirstParameter("tzid") ?? ""), calendar);
}

function faultWords(fault: MomentFault, text: string): string {
  if (fault === "date") return `This invitation names a date that does not exist: ${quote(text)}.`;
  if (fault === "year") return `This invitation is for another age: ${quote(text)}.`;
  return `This invitation names a time that cannot be read: ${quote(text)}.`;
}

/** A time in UTC is shown as the calendar's own clock shows it, where that is known. */
function onClock(moment: Moment, tzid: string, calendar: ICAL.Component): Located {
  const own = zoneOfCalendar(calendar);
  const inOwn = own === undefined ? {} : { zone: own };
  if (moment.time === undefined) return { moment, ...inOwn, remarks: [] };
  if (moment.offset !== undefined) {
    const shown = own === undefined ? moment : shownMoment(instantOf(moment, own), own);
    return { moment: shown, ...inOwn, remarks: [] };
  }
  const clock = tzid === "" ? inOwn : clockOf(tzid, moment, calendar);
  if (clock.zone !== undefined) return { moment, zone: clock.zone, remarks: [] };
  if ("offset" in clock) return { moment: { ...moment, offset: clock.offset }, remarks: [] };
  const remark =
    tzid === ""
      ? "It names no time zone: the time is taken as it stands."
      : `Its time zone ${quote(tzid)} is not known: the time is taken as it stands.`;
  return { moment, remarks: [remark] };
}

/** Minutes from start to end; undefined where the event does not tell, or tells none. */
function lengthOf(event: ICAL.Component, calendar: ICAL.Component, start: Located): number | undefined {
  const end = located(event.getFirstProperty("dtend"), calendar);
  if (end === undefined) return durationOf(event);
  return Math.round((instantOfLocated(end) - instantOfLocated(start)) / MINUTE) || undefined;
}

function instantOfLocated({ moment, zone = "UTC" }: Located): Instant {
  return moment.time === undefined ? instantOf(moment, "UTC") : instantOf(moment, zone);
}

function durationOf(event: ICAL.Component): number | undefined {
  try {
    return Math.round(ICAL.Duration.fromString(textOf(event, "duration", 40)).toSeconds() / 60) || undefined;
  } catch {
    return undefined;
  }
}

/** The end of a whole day is the next midnight: its last day is the one before. */
function endOf(at: Moment, minutes: number, zone: Zone | undefined): Moment | undefined {
  if (at.time === undefined) {
    const days = Math.ceil(minutes / MINUTES_PER_DAY);
    return days > 1 ? { day: addDays(at.day, days - 1) } : undefined;
  }
  const offset = at.offset ?? 0;
  if (zone !== undefined) return shownMoment((instantOf(at, zone) + minutes * MINUTE) as Instant, zone);
  const shown = localOf((instantOf({ ...at, offset: 0 }, "UTC") + minutes * MINUTE) as Instant, "UTC");
  return at.offset === undefined ? shown : { ...shown, offset };
}

/** A start so many days later, on the same clock; a time that it skips there is as clocks show it. */
function movedBy(days: number, { moment, zone }: Located): Moment {
  const moved = { ...moment, day: addDays(moment.day, days) };
  if (zone === undefined || moved.time === undefined) return moved;
  const { offset: _, ...local } = moved;
  return shownMoment(instantOf(days === 0 ? moved : local, zone), zone);
}
