/** Durations that keep their unit: a month is not thirty days, and three business days are not three days. */

export type Unit = "hours" | "days" | "business days" | "months";

export interface Duration {
  readonly count: number;
  readonly unit: Unit;
}

/** Times of day in minutes after midnight; the start is inside, the end is not. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const DURATION = /^(\d{1,4}) (hour|day|business day|month)s?$/;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** Reads `24 hours`, `7 days`, `3 business days` or `1 month`; undefined for anything else. */
export function readDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text.trim());
  if (!match) return undefined;
  return { count: Number(match[1]), unit: `${match[2]}s` as Unit };
}

/** `3 business days`, `1 month`. */
export function durationText({ count, unit }: Duration): string {
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

/** Reads `9:00` or `17:30` as minutes after midnight. */
export function readClock(text: string): number | undefined {
  const match = CLOCK.exec(text.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** Reads `10:00-11:30`; undefined for anything else, or where the end is not after the start. */
export function readWindow(text: string): Window | undefined {
  const [from, to, ...rest] = text.split("-");
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const start = readClock(from);
  const end = readClock(to);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { start, end };
}
