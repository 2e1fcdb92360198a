/** Days and clocks of the simulation and its judge, by Intl and plain counting. */
import { minutesAhead } from "../support/oracle.js";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A date as the file holds it; without `offset` the time is local. */
export interface Written {
  readonly day: number;
  readonly time?: number;
  readonly offset?: number;
}

/** Whole days since 1970-01-01 and minutes after midnight, as shown on a wall. */
export interface Shown {
  readonly day: number;
  readonly minutes: number;
}

const known = new Map<string, Map<number, number>>();

/** Milliseconds by which clocks in `zone` are ahead of UTC; they change on quarter hours only. */
function ahead(instant: number, zone: string): number {
  let ofZone = known.get(zone);
  if (!ofZone) {
    ofZone = new Map();
    known.set(zone, ofZone);
  }
  const quarter = Math.floor(instant / (15 * MINUTE));
  let found = ofZone.get(quarter);
  if (found === undefined) {
    found = minutesAhead(quarter * 15 * MINUTE, zone) * MINUTE;
    ofZone.set(quarter, found);
  }
  return found;
}

export function shownAt(instant: number, zone: string): Shown {
  const local = instant + ahead(instant, zone);
  const day = Math.floor(local / DAY);
  return { day, minutes: Math.floor((local - day * DAY) / MINUTE) };
}

/** The first instant at which clocks in `zone` show this; the hour after, where it is skipped. */
export function instantOf({ day, minutes }: Shown, zone: string): number {
  const wanted = day * DAY + minutes * MINUTE;
  const before = wanted - ahead(wanted - DAY, zone);
  const after = wanted - ahead(wanted + DAY, zone);
  const fits = [before, after].filter((instant) => instant + ahead(instant, zone) === wanted);
  return fits.length > 0 ? Math.min(...fits) : before;
}

/** The instant of a date in the file; a date alone is taken at `minutes` after midnight. */
export function dated(moment: Written, zone: string, minutes = 0): number {
  if (moment.offset !== undefined && moment.time !== undefined) {
    return moment.day * DAY + (moment.time - moment.offset) * MINUTE;
  }
  return instantOf({ day: moment.day, minutes: moment.time ?? minutes }, zone);
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}
