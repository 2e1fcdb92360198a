/** Instants, and what a local clock shows at them. */
import { addDays, type Day, isoDay } from "./day.js";
import { HOUR, type Instant, MINUTE, type Zone } from "./instant.js";
import { offsetAt, stretchAt } from "./offsets.js";
import { remembering } from "./remember.js";

export interface Local {
  readonly day: Day;
  /** Minutes after midnight, 0 to 1439. */
  readonly time: number;
}

const SECOND = 1000;
const DAY = 24 * HOUR;
const SECONDS_A_DAY = 86_400;

let names: readonly Zone[] | undefined;

/** Every zone name that can be suggested. */
export function zoneNames(): readonly Zone[] {
  names ??= [...Intl.supportedValuesOf("timeZone"), "UTC"];
  return names;
}

/** What a clock in `zone` shows at `instant`; seconds are cut off. */
export function localOf(instant: Instant, zone: Zone): Local {
  const shown = instant + offsetAt(zone, instant) * MINUTE;
  const day = Math.floor(shown / DAY);
  return { day: day as Day, time: Math.floor((shown - day * DAY) / MINUTE) };
}

export function dayIn(instant: Instant, zone: Zone): Day {
  return localOf(instant, zone).day;
}

/** The instants at which a clock in `zone` shows this: one, two when clocks go back, none when they skip it. */
export function instantsOf(day: Day, time: number, zone: Zone): Instant[] {
  const shown = day * DAY + time * MINUTE;
  const before = offsetAt(zone, shown - DAY);
  const after = offsetAt(zone, shown + DAY);
  const candidates = before === after ? [before] : [Math.max(before, after), Math.min(before, after)];
  return candidates
    .map((offset) => ({ offset, instant: shown - offset * MINUTE }))
    .filter(({ offset, instant }) => offsetAt(zone, instant) === offset)
    .map(({ instant }) => instant as Instant);
}

/**
 * The instant of a local time: the first of two, and for a skipped one
 * the time as far past the change as it stood before it.
 */
export function instantAt(day: Day, time: number, zone: Zone): Instant {
  const shown = day * DAY + time * MINUTE;
  const { offset, until } = stretchAt(zone, shown - DAY);
  const usual = (shown - offset * MINUTE) as Instant;
  if (shown + DAY < until || offset === offsetAt(zone, shown + DAY)) return usual;
  const [first = usual] = instantsOf(day, time, zone);
  return first;
}

/** The first instant of a day, even where clocks skip midnight. */
export function startOfDay(day: Day, zone: Zone): Instant {
  return instantAt(day, 0, zone);
}

/** 23:59 of a day: the last minute that still belongs to it. */
export function endOfDay(day: Day, zone: Zone): Instant {
  return (startOfDay(addDays(day, 1), zone) - MINUTE) as Instant;
}

/** `2026-06-12T09:00:00-04:00`: the instant as a clock in `zone` shows it, with its offset. */
export function isoInstant(instant: Instant, zone: Zone): string {
  const offset = offsetAt(zone, instant);
  const shown = instant + offset * MINUTE;
  const day = Math.floor(shown / DAY) as Day;
  const rest = shown - day * DAY;
  const seconds = Math.floor((rest % MINUTE) / SECOND);
  return (
    dateAndT(day) +
    timeAndOffset(Math.trunc(offset) * SECONDS_A_DAY + Math.floor(rest / MINUTE) * 60 + seconds)
  );
}

const dateAndT = remembering((day: Day): string => `${isoDay(day)}T`);

/** `09:00:00-04:00` of the seconds after midnight and, in days of seconds, the minutes east of UTC. */
const timeAndOffset = remembering((both: number): string => {
  const offset = Math.floor(both / SECONDS_A_DAY);
  const seconds = both - offset * SECONDS_A_DAY;
  const east = `${offset < 0 ? "-" : "+"}${clockText(Math.abs(offset))}`;
  return `${clockText(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}${east}`;
});

/** Whole calendar days from one instant to a later one, counted in `zone`. */
export function daysBetween(from: Instant, to: Instant, zone: Zone): number {
  return dayIn(to, zone) - dayIn(from, zone);
}

/** `09:05` for 545 minutes after midnight. */
export const clockText = remembering(
  (time: number): string => `${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`,
);

const twoDigits = remembering((number: number): string => String(number).padStart(2, "0"));
