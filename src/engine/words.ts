/** The few turns of phrase from which the rules make their sentences. */
import {
  type Day,
  type Duration,
  durationText,
  type Instant,
  offsetAt,
  shortDay,
  shortMoment,
  type Zone,
} from "../model/dates/index.js";
import type { Story } from "./story.js";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** `three`, `12`. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `second`, `12th`. */
export function ordinalWord(count: number): string {
  return ORDINALS[count] ?? `${count}th`;
}

/** `three business days`, `14 days`, `a month`. */
export function span(duration: Duration): string {
  if (duration.count === 1)
    return `${duration.unit === "hours" ? "an" : "a"} ${durationText(duration).slice(2)}`;
  return `${numberWord(duration.count)} ${duration.unit}`;
}

/** `Three business days later`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `once`, `twice`, `three times`. */
export function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${numberWord(count)} times`;
}

/** `Raj, Ann and Maria`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** `Tue 9 Jun`, with the year where it is not the present one. */
export function dayWords(day: Day, { now, calendar }: Story): string {
  return shortDay(day, now.dayIn(calendar.zone));
}

/** `Tue 9 Jun 17:00` on a clock in `zone`. */
export function momentWords(instant: Instant, zone: Zone, { now }: Story): string {
  return shortMoment(instant, zone, now.dayIn(zone));
}

/** The same on the clock of somebody else, and whose it is where it shows another hour than the user's. */
export function theirMoment(instant: Instant, zone: Zone, story: Story): string {
  return momentWords(instant, zone, story) + (isSameHour(instant, zone, story) ? "" : " their time");
}

/** The same on the user's clock, and whose it is where one in `theirs` shows another hour. */
export function yourMoment(instant: Instant, theirs: Zone, story: Story): string {
  return (
    momentWords(instant, story.world.zone, story) + (isSameHour(instant, theirs, story) ? "" : " your time")
  );
}

function isSameHour(instant: Instant, theirs: Zone, { world }: Story): boolean {
  return theirs === world.zone || offsetAt(theirs, instant) === offsetAt(world.zone, instant);
}
