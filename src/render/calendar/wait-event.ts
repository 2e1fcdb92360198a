/** A wait as an event, on every day on which nobody is to be asked. */
import type { Wait } from "../../engine/types.js";
import type { CalendarEvent, Days } from "../../model/calendar/event.js";
import { addDays, type Day, dayIn, instantOfIso, type Zone } from "../../model/dates/index.js";
import { uidOf } from "../../safe/calendar.js";
import { reasonText } from "../action.js";
import { momentWords } from "./words.js";

/** What a wait follows. */
interface Before {
  /** How many rounds are over. */
  readonly round: number;
  /** The day of the last word between the user and the company; undefined where there was none. */
  readonly lastWord: Day | undefined;
}

export interface WaitView {
  /** The user's. */
  readonly zone: Zone;
  readonly before: (wait: Wait) => Before;
}

/**
 * It begins with the last word from either side, a day that does not move as time goes by. Between two rounds it is
 * one event, however often it is drawn out.
 * @param wait with its company under the name that tells it from others
 */
export function waitEvent(wait: Wait, { zone, before }: WaitView): CalendarEvent {
  const { round, lastWord } = before(wait);
  return {
    uid: uidOf(`${wait.interview}/wait/${round}`),
    summary: `Wait for ${wait.company}`,
    description: [
      `${wait.company}: ${wait.role}`,
      `Until: ${momentWords(wait.until, zone)}`,
      "",
      ...wait.because.map((reason) => `- ${reasonText(reason)}`),
    ],
    location: "",
    span: daysOf(lastWord, dayIn(instantOfIso(wait.until), zone)),
    alarm: null,
    busy: false,
    cancelled: false,
  };
}

/** At least one day: where there was no last word, the day on which the wait is over. */
function daysOf(lastWord: Day | undefined, until: Day): Days {
  const first = lastWord ?? until;
  return { first, until: until > first ? until : addDays(first, 1) };
}
