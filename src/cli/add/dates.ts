/** Dates of a new round: as they are said, and read back. */
import { FollowupError } from "../../errors.js";
import {
  civil,
  clockText,
  type Day,
  instantOf,
  isoDay,
  type Local,
  localOf,
  type Moment,
  shortDay,
  type Zone,
} from "../../model/dates/index.js";
import type { Decision } from "../../model/types.js";
import { cityOf } from "../../render/when.js";
import type { Clock } from "../moments.js";
import { dayAt } from "../record/decision.js";
import { plannedMoment } from "../record/moments.js";

const TIME_ALONE = /^\d{1,2}:\d{2}$/;

/** Reads a moment; a time alone is one on the day of `start`. Throws as `plannedMoment` does. */
export function laterMoment(text: string, name: string, start: Moment, clock: Clock): Promise<Moment> {
  if (!TIME_ALONE.test(text.trim())) return plannedMoment(text, name, clock);
  return plannedMoment(`${isoDay(dayAt(start, clock.zone))} ${text.trim()}`, name, clock);
}

/** `Wed 3 Jun 2026, 10:00`, and what that is on the user's clock where it shows another time. */
export function readBack(moment: Moment, theirs: Zone, mine: Zone): string {
  return onBoth(moment, theirs, mine, ({ day, time }) => [fullDay(day), clockText(time)].join(", "), fullDay);
}

/** The same in passing: `Wed 3 Jun 10:00`, with the year where it is not that of `today`. */
export function whenText(moment: Moment, theirs: Zone, mine: Zone, today: Day): string {
  const short = (day: Day) => shortDay(day, today);
  return onBoth(moment, theirs, mine, ({ day, time }) => `${short(day)} ${clockText(time)}`, short);
}

function onBoth(
  moment: Moment,
  theirs: Zone,
  mine: Zone,
  timed: (local: Local) => string,
  alone: (day: Day) => string,
): string {
  if (moment.time === undefined) return alone(moment.day);
  const instant = instantOf(moment, theirs);
  const there = localOf(instant, theirs);
  const here = localOf(instant, mine);
  if (there.day === here.day && there.time === here.time) return timed(there);
  const day = here.day === there.day ? "" : `${shortDay(here.day, there.day)}, `;
  return `${timed(there)} in ${cityOf(theirs)} (${day}${clockText(here.time)} for you)`;
}

export function decisionBack({ by, said }: Decision): string {
  return by ? `by ${fullDay(by.day)}` : `in their words: ${said}`;
}

/** What is wrong with an answer, in the words for the option that it stands for, without the option's name. */
export async function faultOf(read: Promise<unknown>): Promise<string | undefined> {
  try {
    await read;
    return undefined;
  } catch (error) {
    if (error instanceof FollowupError) return error.message.replace(/^--[\w-]+: /, "");
    throw error;
  }
}

function fullDay(day: Day): string {
  return `${shortDay(day, day)} ${civil(day).year}`;
}
