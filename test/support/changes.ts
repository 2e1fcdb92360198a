/** The clock changes of the years that a job hunt may touch, and the local times about them, by Intl alone. */
import { zoneNames } from "../../src/model/dates/index.js";
import { clockChanges, minutesAhead, showings, type WallTime, wallTime } from "./oracle.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FROM = Date.UTC(2020, 0, 1);
const TO = Date.UTC(2036, 0, 1);

/** No two changes are so near, as the survey shows. */
const STEP = 3 * DAY;

/** Clocks that skip midnight, change on weekdays, by half an hour or two, at odd minutes, or in Ramadan. */
const HOSTILE = [
  "Africa/Cairo",
  "Africa/El_Aaiun",
  "America/Asuncion",
  "America/Havana",
  "America/New_York",
  "America/Nuuk",
  "America/Santiago",
  "America/Scoresbysund",
  "Antarctica/Casey",
  "Antarctica/Troll",
  "Asia/Amman",
  "Asia/Beirut",
  "Asia/Gaza",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "Europe/London",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Norfolk",
];

/** Every zone with FOLLOWUP_LONG=1, else those in which mistakes hide. */
export const CHANGING_ZONES: readonly string[] = LONG ? zoneNames() : HOSTILE;

export interface Change {
  readonly zone: string;
  /** The first minute on the new offset. */
  readonly at: number;
  /** Minutes by which clocks go forward; negative where they go back. */
  readonly by: number;
  /** What clocks would have shown then: the first skipped time, or the end of the repeated ones. */
  readonly shown: number;
}

export function changesOf(zone: string): Change[] {
  return clockChanges(zone, FROM, TO, STEP).map((at) => {
    const before = minutesAhead(at - MINUTE, zone);
    return { zone, at, by: minutesAhead(at, zone) - before, shown: at + before * MINUTE };
  });
}

/** A local time, and every instant at which clocks show it. */
export interface LocalCase {
  readonly text: string;
  readonly shown: WallTime;
  readonly instants: readonly number[];
}

/** The edges and the middle of what a change skips or repeats, and the minutes beside it. */
export function casesOf({ zone, by, shown }: Change): LocalCase[] {
  const [from, to] = by > 0 ? [0, by] : [by, 0];
  return [from - 1, from, from + Math.floor((to - from) / 2), to - 1, to].map((minutes) => {
    const local = wallTime(shown + minutes * MINUTE, "UTC");
    return { text: textOf(local), shown: local, instants: showings(local, zone) };
  });
}

/** `2026-03-08 02:30`. */
export function textOf({ year, month, date, hour, minute }: WallTime): string {
  return new Date(Date.UTC(year, month - 1, date, hour, minute)).toISOString().slice(0, 16).replace("T", " ");
}

/** `2026-11-01T01:30-05:00`: an instant as clocks in `zone` show it, to the minute. */
export function exactText(instant: number, zone: string): string {
  const ahead = minutesAhead(instant, zone);
  const size = Math.abs(ahead);
  const pad = (count: number) => String(Math.trunc(count)).padStart(2, "0");
  return `${textOf(wallTime(instant, zone)).replace(" ", "T")}${ahead < 0 ? "-" : "+"}${pad(size / 60)}:${pad(size % 60)}`;
}
