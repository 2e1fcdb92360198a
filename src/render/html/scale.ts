/** The axis that lanes share: whole weeks of the user's calendar, in which each day is as wide as any other. */
import { addDays, type Day, instantOfIso, localOf, momentOfIso, weekday } from "../../model/dates/index.js";
import type { Clock } from "../when.js";

/** A day, and how much of it is over on the user's clock: noon is the middle of a day, whatever the clocks do. */
export type Place = number;

export interface Scale {
  /** A Monday. */
  readonly first: Day;
  /** Whole weeks. */
  readonly days: number;
  /** The least width that leaves marks apart, in px at the usual size of text. */
  readonly width: number;
  /** Whether something lies before or after it, and stands at its edge. */
  readonly cutsOff: { readonly before: boolean; readonly after: boolean };
}

const MINUTES = 24 * 60;
const WEEK = 7;
const LEAST_DAYS = 2 * WEEK;
/** Further from now, a date would leave too little room to all the others. */
const FURTHEST = 366;
const DAY_WIDTH = 14;
const LEAST_WIDTH = 896;
const MOST_WIDTH = 2600;
/** Ten thousandths are fine enough for the widest screen. */
const WHOLE = 10_000;

export function placeOf(iso: string, { zone }: Clock): Place {
  const { day, time } = localOf(instantOfIso(iso), zone);
  return day + time / MINUTES;
}

/** The middle of a date that has no hour, which is the same date everywhere. */
export function placeOfDate(iso: string): Place {
  return momentOfIso(iso).day + 0.5;
}

/** @param places what is to have room on it; one at least */
export function scaleOf(places: readonly Place[], now: Place): Scale {
  const earliest = places.reduce((one, other) => Math.min(one, other));
  const latest = places.reduce((one, other) => Math.max(one, other));
  const within = (place: Place) => Math.min(now + FURTHEST, Math.max(now - FURTHEST, place));
  const first = mondayOf(within(earliest));
  const last = within(latest);
  const days = Math.max(LEAST_DAYS, Math.ceil((Math.floor(last) + 1 - first) / WEEK) * WEEK);
  return {
    first,
    days,
    width: Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, days * DAY_WIDTH)),
    cutsOff: { before: earliest < first, after: latest >= first + days },
  };
}

/** Whether a place lies on it. */
export function isOn({ first, days }: Scale, place: Place): boolean {
  return place >= first && place < first + days;
}

/** How far along the axis, in percent. */
export function percent(place: Place, scale: Scale): number {
  return along(place, scale) / (WHOLE / 100);
}

/** The same in ten thousandths; what lies beyond stands at the edge. */
export function along(place: Place, { first, days }: Scale): number {
  const share = Math.round(((place - first) / days) * WHOLE);
  return Math.min(WHOLE, Math.max(0, share));
}

function mondayOf(place: Place): Day {
  const day = Math.floor(place) as Day;
  return addDays(day, -((weekday(day) + 6) % WEEK));
}
