/** Which time of an invitation counts: its newest version, and of a series the first that takes place. */
import ICAL from "ical.js";
import { type Day, readMoment } from "../dates/index.js";
import { rawOf, textOf, valuesOf } from "./calendar.js";
import { BY_HAND, refusal } from "./refusal.js";
import { startOf } from "./time.js";
import { compareVersions, versionOf } from "./version.js";

/** How many times of a series are looked at. */
const MOST = 1000;

export interface Occurrence {
  readonly event: ICAL.Component;
  /** Whole days from the time that the event names. */
  readonly shift: number;
  readonly recurring: boolean;
  /** Every time of the series was taken back. */
  readonly calledOff: boolean;
}

/** The occurrence that counts among all events with one UID, in one calendar. */
export function occurrenceOf(events: readonly ICAL.Component[], calendar: ICAL.Component): Occurrence {
  const changed = events.filter((event) => event.hasProperty("recurrence-id"));
  const master = newest(events.filter((event) => !event.hasProperty("recurrence-id")));
  if (master === undefined) {
    const [first, ...others] = [...changed].sort((a, b) => startOf(a, calendar) - startOf(b, calendar));
    const event = newest([first, ...others].filter((other) => sameTime(other, first))) as ICAL.Component;
    return { event, shift: 0, recurring: true, calledOff: false };
  }
  return firstOf(master, changed);
}

export function isCancelled(event: ICAL.Component): boolean {
  return textOf(event, "status", 20).toUpperCase() === "CANCELLED";
}

/** The latest version; the last in the file where that cannot be told. */
function newest(events: readonly (ICAL.Component | undefined)[]): ICAL.Component | undefined {
  return events.reduce((best, event) => {
    if (best === undefined || event === undefined) return best ?? event;
    return compareVersions(versionOf(event), versionOf(best)) < 0 ? best : event;
  }, undefined);
}

function firstOf(master: ICAL.Component, changed: readonly ICAL.Component[]): Occurrence {
  const recurring = master.hasProperty("rrule") || master.hasProperty("rdate");
  if (!recurring) return { event: master, shift: 0, recurring, calledOff: false };
  const off = new Set([
    ...master.getAllProperties("exdate").flatMap(valuesOf),
    ...changed.filter(isCancelled).map((event) => rawOf(event, "recurrence-id")),
  ]);
  const start = rawOf(master, "dtstart");
  const first = off.has(start) ? startsAfter(master).find((later) => !off.has(later)) : start;
  if (first === undefined) return { event: master, shift: 0, recurring, calledOff: true };
  const moved = newest(changed.filter((event) => rawOf(event, "recurrence-id") === first));
  if (moved !== undefined) return { event: moved, shift: 0, recurring, calledOff: false };
  return { event: master, shift: dayOfText(first) - dayOfText(start), recurring, calledOff: false };
}

/** The further times of a series, as the file would write them. */
function startsAfter(master: ICAL.Component): string[] {
  const rule: unknown = master.getFirstPropertyValue("rrule");
  if (!(rule instanceof ICAL.Recur) || !isQuick(rule) || master.hasProperty("rdate")) throw tooInvolved();
  const property = master.getFirstProperty("dtstart") ?? undefined;
  const starts: string[] = [];
  try {
    const times = rule.iterator(ICAL.Time.fromString(rawOf(master, "dtstart"), property));
    for (let time = times.next(); time && starts.length < MOST; time = times.next()) {
      starts.push(time.toString());
    }
  } catch {
    throw tooInvolved();
  }
  return starts;
}

/** Every few days or weeks, as interviews repeat; by other rules the library could search without end. */
function isQuick(rule: ICAL.Recur): boolean {
  return /^FREQ=(?:DAILY|WEEKLY(?:;BYDAY=[A-Z,]+)?)(?:;(?:INTERVAL=[1-9]\d?|(?:COUNT|UNTIL|WKST)=[\w:-]+))*$/.test(
    rule
      .toString()
      .split(";")
      .sort((a, b) => rank(a) - rank(b))
      .join(";"),
  );
}

/** The frequency first, then the days. */
function rank(part: string): number {
  return part.startsWith("FREQ") ? 0 : part.startsWith("BYDAY") ? 1 : 2;
}

function tooInvolved(): Error {
  return refusal(
    "This invitation repeats, its first time was called off, and the next cannot be told from it.",
    `Ask them which day and time they mean. ${BY_HAND}`,
  );
}

function sameTime(event: ICAL.Component | undefined, other: ICAL.Component | undefined): boolean {
  return rawOf(event, "recurrence-id") === rawOf(other, "recurrence-id");
}

function dayOfText(text: string | undefined): Day {
  const moment = readMoment(text ?? "");
  return typeof moment === "string" ? (0 as Day) : moment.day;
}
