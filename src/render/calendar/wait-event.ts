/** A wait as an event, on every day on which nobody is to be asked. */
import type { Wait } from "../../engine/types.js";
import type { CalendarEvent, Days } from "../../model/calendar/event.js";
import { addDays, type Day, dayIn, instantOfIso, isoDay, type Zone } from "../../model/dates/index.js";
import { uidOf } from "../../safe/calendar.js";
import { reasonText } from "../action.js";
import { momentWords } from "./words.js";

export interface WaitView {
  /** The user's. */
  readonly zone: Zone;
  /** The day of the last word between the user and the company; undefined where there was none. */
  readonly sinceOf: (wait: Wait) => Day | undefined;
}

/**
 * It begins with the last word from either side, which also tells one wait from the next: a day that does not move
 * as time goes by.
 * @param wait with its company under the name that tells it from others
 */
export function waitEvent(wait: Wait, { zone, sinceOf }: WaitView): CalendarEvent {
  const since = sinceOf(wait);
  const id = `${wait.interview}/wait/${since === undefined ? 0 : isoDay(since)}`;
  return {
    uid: uidOf(id),
    summary: `Wait for ${wait.company}`,
    description: [
      `${wait.company}: ${wait.role}`,
      `Until: ${momentWords(wait.until, zone)}`,
      "",
      ...wait.because.map((reason) => `- ${reasonText(reason)}`),
    ],
    location: "",
    span: daysOf(since, dayIn(instantOfIso(wait.until), zone)),
    alarm: null,
    busy: false,
    cancelled: false,
  };
}

/** At least one day: where there was no last word, the day on which the wait is over. */
function daysOf(since: Day | undefined, until: Day): Days {
  const first = since ?? until;
  return { first, until: until > first ? until : addDays(first, 1) };
}
