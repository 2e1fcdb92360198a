/** When the clocks of a zone are changed. */
import { HOUR, type Instant, MINUTE, offsetAt, type Zone } from "./zone.js";

export interface ClockChange {
  /** The first minute with the new offset. */
  readonly at: Instant;
  /** Minutes east of UTC until then, and from then on. */
  readonly before: number;
  readonly after: number;
}

/** No zone has ever changed its clocks twice within so short a time. */
const STEP = 24 * HOUR;

/** The changes after `from` and before `to`, in their order. */
export function clockChanges(zone: Zone, from: Instant, to: Instant): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let start: number = from; start < to; start += STEP) {
    const end = Math.min(start + STEP, to - MINUTE);
    const before = offsetAt(zone, start);
    const after = offsetAt(zone, end);
    if (before !== after) changes.push({ at: changeBetween(start, end, zone), before, after });
  }
  return changes;
}

/** By bisection: the offset at `from` holds until then, and no longer at `to`. */
function changeBetween(from: number, to: number, zone: Zone): Instant {
  const before = offsetAt(zone, from);
  let low = Math.floor(from / MINUTE);
  let high = Math.floor(to / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return (high * MINUTE) as Instant;
}
