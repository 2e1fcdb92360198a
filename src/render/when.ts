/** When something opens, is due or is over, in the words of a person looking at their own clock. */
import type { Action } from "../engine/types.js";
import {
  addDays,
  clockText,
  type Day,
  type Instant,
  instantOfIso,
  type Local,
  localOf,
  momentOfIso,
  Present,
  shortDay,
  type Zone,
} from "../model/dates/index.js";

/** The user's clock, and where it stands. */
export interface Clock {
  readonly zone: Zone;
  readonly now: Present;
  readonly today: Day;
}

/** A moment of the plan on both clocks. */
interface Seen {
  readonly instant: Instant;
  readonly theirs: Local;
  readonly mine: Local;
  /** Whether the two clocks show different times. */
  readonly apart: boolean;
}

const LAST_MINUTE = 23 * 60 + 59;

/** @param now ISO 8601, as in a plan */
export function clockAt(now: string, zone: Zone): Clock {
  return clockOf(new Present(instantOfIso(now)), zone);
}

export function clockOf(now: Present, zone: Zone): Clock {
  return { zone, now, today: now.dayIn(zone) };
}

/** The day on the user's clock. */
export function dayOfIso(iso: string, { zone }: Clock): Day {
  return localOf(instantOfIso(iso), zone).day;
}

/** `New York` for `America/New_York`. */
export function cityOf(zone: Zone): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** Whether a moment is written on a clock that shows another time than the user's. */
export function isElsewhere(iso: string, clock: Clock): boolean {
  return see(iso, clock).apart;
}

/** When the action can be done, or by when it has to be: `by tomorrow 11:00`, `now, until 17:00`. */
export function whenToAct(action: Action, clock: Clock): string {
  const due = action.due === null ? null : see(action.due, clock);
  switch (action.state) {
    case "overdue":
      return due === null ? "late" : `was due ${deadline(due, clock)}`;
    case "due":
      if (due !== null) return `by ${deadline(due, clock)}`;
      return action.closes === null
        ? "whenever it suits you"
        : `now, until ${timeOfDay(see(action.closes, clock), clock.today, clock)}`;
    case "blocked":
      return due === null ? "" : dueWords(due, clock);
    case "upcoming":
      return ahead(action, due, clock);
  }
}

/** When a wait is over: the time of day only while it is near. */
export function untilWords(iso: string, clock: Clock): string {
  const seen = see(iso, clock);
  const day = dayWord(seen.theirs.day, clock.today);
  return seen.theirs.day > addDays(clock.today, 1)
    ? day
    : `${day} ${timeOfDay(seen, seen.theirs.day, clock)}`;
}

/** `Fri 12 Jun 09:00`, on their clock, and on the user's where that differs. */
export function onBothClocks(iso: string, clock: Clock, place: string): string {
  const { theirs, mine, apart } = see(iso, clock);
  const there = `${dayWord(theirs.day, clock.today)} ${clockText(theirs.time)} (${place}`;
  if (!apart) return `${there})`;
  const day = mine.day === theirs.day ? "" : `${dayWord(mine.day, clock.today)} `;
  return `${there}; ${day}${clockText(mine.time)} your time)`;
}

/** `Wed 3 Jun 10:00`, and on both clocks where they differ; the day alone where no hour is known. */
export function whenItIs(iso: string, hour: boolean, clock: Clock, place: string): string {
  if (!hour) return dayWordOf(iso, clock);
  const { theirs, apart } = see(iso, clock);
  return apart
    ? onBothClocks(iso, clock, place)
    : `${dayWord(theirs.day, clock.today)} ${clockText(theirs.time)}`;
}

/** The day of a moment on the clock in which it is written: `today`, else `Tue 9 Jun`. */
export function dayWordOf(iso: string, { today }: Clock): string {
  return dayWord(momentOfIso(iso).day, today);
}

/** `today`, `tomorrow`, `yesterday`, else `Tue 9 Jun`. */
function dayWord(day: Day, today: Day): string {
  const words = new Map([
    [-1, "yesterday"],
    [0, "today"],
    [1, "tomorrow"],
  ]);
  return words.get(day - today) ?? shortDay(day, today);
}

function ahead(action: Action, due: Seen | null, clock: Clock): string {
  const opens = see(action.opens, clock);
  if (due !== null && due.instant < opens.instant)
    return `${dueWords(due, clock)}; ${fromMoment(opens, clock)}`;
  if (due !== null) {
    const by = `by ${deadline(due, clock)}`;
    if (opens.mine.day === clock.today) return `${fromMoment(opens, clock)}, ${by}`;
    return opens.mine.day === due.mine.day ? by : `from ${dayWord(opens.mine.day, clock.today)}, ${by}`;
  }
  if (opens.apart && opens.mine.day === clock.today) return fromMoment(opens, clock);
  if (action.closes === null) return `from ${dayWord(opens.mine.day, clock.today)}`;
  const closes = see(action.closes, clock);
  const theirs = `${dayWord(opens.theirs.day, clock.today)}, ${span(opens.theirs, closes.theirs)}`;
  if (!opens.apart) return theirs;
  const day = opens.mine.day === opens.theirs.day ? "" : `${dayWord(opens.mine.day, clock.today)}, `;
  return `${theirs} their time (${day}${span(opens.mine, closes.mine)} yours)`;
}

/** `was due yesterday 11:00`, `due by Mon 15 Jun 17:00`. */
function dueWords(due: Seen, clock: Clock): string {
  return `${clock.now.isAfter(due.instant) ? "was due" : "due by"} ${deadline(due, clock)}`;
}

/**
 * On the user's clock first, for it is their day that is planned: `from 18:00 your time (09:00 theirs)`; what begins
 * with a day to come was dated by it: `from Thu 14 May`.
 */
function fromMoment({ theirs, mine, apart }: Seen, { today }: Clock): string {
  if (theirs.time === 0 && mine.day !== today)
    return `from ${dayWord(theirs.day, today)}${mine.day === theirs.day ? "" : " their time"}`;
  const from = `from ${mine.day === today ? "" : `${dayWord(mine.day, today)} `}${clockText(mine.time)}`;
  if (!apart) return from;
  const day = theirs.day === mine.day ? "" : `${dayWord(theirs.day, today)} `;
  return `${from} your time (${day}${clockText(theirs.time)} theirs)`;
}

/** On the user's clock, for that is the one they race against; the end of a day is that of the other side's. */
function deadline({ theirs, mine, apart }: Seen, { today }: Clock): string {
  if (theirs.time === LAST_MINUTE) {
    return `the end of ${dayWord(theirs.day, today)}${apart ? " their time" : ""}`;
  }
  return `${dayWord(mine.day, today)} ${clockText(mine.time)}${apart ? " your time" : ""}`;
}

/** On their clock, and on the user's where that differs; with the user's day where that is not `understood`. */
function timeOfDay({ theirs, mine, apart }: Seen, understood: Day, { today }: Clock): string {
  const day = mine.day === understood ? "" : `${dayWord(mine.day, today)} `;
  if (!apart) return `${day}${clockText(mine.time)}`;
  return `${clockText(theirs.time)} their time (${day}${clockText(mine.time)} yours)`;
}

function span(from: Local, to: Local): string {
  return `${clockText(from.time)}-${clockText(to.time)}`;
}

function see(iso: string, { zone }: Clock): Seen {
  const { day, time } = momentOfIso(iso);
  const instant = instantOfIso(iso);
  const mine = localOf(instant, zone);
  return { instant, theirs: { day, time }, mine, apart: mine.day !== day || mine.time !== time };
}
