/** Versions of one invitation, and which of two is the later. */
import type ICAL from "ical.js";
import { rawOf } from "./calendar.js";

export interface Version {
  /** Higher in each later version; 0 where the file gives none. */
  readonly sequence: number;
  /** When it was written: `2026-05-28T15:12:03Z`; absent where the file does not tell, or not in UTC. */
  readonly stamp?: string;
}

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

export function versionOf(event: ICAL.Component): Version {
  const sequence = Number(event.getFirstProperty("sequence")?.jCal[3]);
  const stamp = rawOf(event, "dtstamp");
  return {
    sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
    ...(STAMP.test(stamp) && { stamp }),
  };
}

/** Below 0 where the first is the older one, by its number, then by when it was written; 0 where that cannot be told. */
export function compareVersions(one: Version, other: Version): number {
  if (one.sequence !== other.sequence) return one.sequence - other.sequence;
  if (one.stamp === undefined || other.stamp === undefined || one.stamp === other.stamp) return 0;
  return one.stamp < other.stamp ? -1 : 1;
}
