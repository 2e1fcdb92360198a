/** An event of the calendar that followup writes, and reads again to see what has changed. */
import type { Day, Instant, Zone } from "../dates/index.js";

/** How a calendar says that followup wrote it. */
export const PRODID = "-//followup//followup calendar//EN";

/** What a calendar is called; that of the made-up job hunt never takes the place of a real one. */
export const NAMES = { real: "Follow-ups", demo: "Follow-ups of a made-up job hunt" } as const;
export type CalendarName = (typeof NAMES)[keyof typeof NAMES];

/** Whole days, from `first` up to the day before `until`. */
export interface Days {
  readonly first: Day;
  readonly until: Day;
}

/** Whole minutes, as the clocks of a zone show them. */
export interface Hours {
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
}

export interface CalendarEvent {
  /** As `uidOf` makes it. */
  readonly uid: string;
  readonly summary: string;
  /** Lines. */
  readonly description: readonly string[];
  /** Empty where there is none. */
  readonly location: string;
  readonly span: Days | Hours;
  /** Minutes from the start to the alarm, negative before it; null for none. */
  readonly alarm: number | null;
  /** Whether the user cannot be elsewhere then. */
  readonly busy: boolean;
  readonly cancelled: boolean;
}

/** An event as it stands in a calendar, which may have held another version of it before. */
export interface Revised extends CalendarEvent {
  /** How often it has changed. */
  readonly sequence: number;
  /** When it last changed: whole seconds. */
  readonly modified: Instant;
}

export function isDays(span: Days | Hours): span is Days {
  return "first" in span;
}
