/** Where in a calendar an action stands, and when its alarm rings. */
import type { Action } from "../../engine/types.js";
import type { Days, Hours } from "../../model/calendar/event.js";
import {
  addDays,
  type Day,
  dayIn,
  type Instant,
  instantOfIso,
  localOf,
  MINUTE,
  type Zone,
} from "../../model/dates/index.js";

export interface Place {
  readonly span: Days | Hours;
  /** Minutes from the start; null for none. */
  readonly alarm: number | null;
}

export interface PlaceClock {
  readonly now: Instant;
  /** The user's. */
  readonly zone: Zone;
  /** The recipient's, else the user's. */
  readonly theirs: Zone;
}

/** Enough to write something, and to be seen in a week's view. */
const HALF_HOUR = 30 * MINUTE;
const LAST_MINUTE = 24 * 60 - 1;

const BEFORE_A_CALL = -10;
const AT_ONCE = 0;
const BEFORE_A_DEADLINE = -60;
const DAY_BEFORE = -24 * 60;
/** From midnight, for a deadline without an hour. */
const IN_THE_MORNING = 9 * 60;

/**
 * A call fills its window, on their clock. What has a deadline ends there, or with the last window before it; what is
 * sent in a window begins with it. The rest, and what is late or stuck, is there all day: on the first day that it can be done, and then on every day.
 */
export function placeOf(action: Action, clock: PlaceClock): Place {
  const { via, state } = action;
  const opens = instantOfIso(action.opens);
  const due = action.due === null ? undefined : instantOfIso(action.due);
  const closes = action.closes === null ? undefined : instantOfIso(action.closes);
  const zone = clock.theirs;
  const isMet = due !== undefined && due > opens && due >= clock.now;
  const end = isMet && closes !== undefined ? earlier(due, closes) : closes;
  if (via === "phone" && state !== "blocked" && end !== undefined) {
    return { span: { start: opens, end, zone }, alarm: BEFORE_A_CALL };
  }
  if (isMet) return deadline(end ?? due, opens, action, clock);
  if (end !== undefined && (state === "due" || state === "upcoming")) {
    return { span: { start: opens, end: earlier(opens + HALF_HOUR, end), zone }, alarm: AT_ONCE };
  }
  return { span: wholeDay(dayIn(Math.max(opens, clock.now) as Instant, clock.zone)), alarm: null };
}

function deadline(due: Instant, opens: Instant, { kind }: Action, { zone, theirs }: PlaceClock): Place {
  const [mine, their] = [localOf(due, zone), localOf(due, theirs)];
  if (mine.time === LAST_MINUTE) return { span: wholeDay(mine.day), alarm: IN_THE_MORNING };
  // The end of their day is in the user's night.
  if (their.time === LAST_MINUTE && their.day < mine.day) {
    return { span: wholeDay(their.day), alarm: IN_THE_MORNING };
  }
  return {
    span: { start: Math.max(opens, due - HALF_HOUR) as Instant, end: due, zone: theirs },
    // The day of a round is too late to begin with it.
    alarm: kind === "prepare" ? DAY_BEFORE : BEFORE_A_DEADLINE,
  };
}

function earlier(one: number, other: number): Instant {
  return Math.min(one, other) as Instant;
}

function wholeDay(first: Day): Days {
  return { first, until: addDays(first, 1) };
}
