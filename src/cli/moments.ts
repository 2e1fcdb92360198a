/** Moments as they are given on the command line. */
import { usageError } from "../errors.js";
import {
  dayIn,
  FIRST_YEAR,
  type Instant,
  instantAt,
  instantOf,
  LAST_YEAR,
  localOf,
  type Moment,
  type MomentFault,
  occurrences,
  readMoment,
  type Zone,
} from "../model/dates/index.js";
import type { Shell } from "./shell.js";
import type { Direction } from "./words.js";

/** A day without a time means mid-morning, when people can be reached. */
const MID_MORNING = 10 * 60;

/** The moment to plan for: `--now`, else FOLLOWUP_NOW, else the clock's. A date alone is its first minute. */
export function nowFor({ io, globals }: Shell, zone: Zone): Instant {
  const name = globals.now === undefined ? "FOLLOWUP_NOW" : "--now";
  const text = globals.now ?? io.env("FOLLOWUP_NOW");
  if (text === undefined) return io.now();
  const moment = readMoment(text);
  if (typeof moment !== "string") return real(moment, zone, name);
  if (moment !== "form") throw unreal(text, name, moment);
  throw usageError(
    `${name}: "${text}" is not a moment. Write it like 2026-06-12 10:15, or with an offset, like 2026-06-12T10:15-04:00.`,
  );
}

const FAULTS: Readonly<Record<Exclude<MomentFault, "form">, string>> = {
  year: `only years from ${FIRST_YEAR} to ${LAST_YEAR} can be planned for.`,
  date: "that day does not exist.",
  time: "that time does not exist.",
  offset: "no place on earth has that offset.",
};

/** For a text that has the form of a moment, and names none. */
function unreal(text: string, name: string, fault: Exclude<MomentFault, "form">): Error {
  return usageError(`${name}: "${text}": ${FAULTS[fault]}`);
}

export interface Clocks {
  readonly now: Instant;
  /** The user's, in which times are given. */
  readonly zone: Zone;
  /** The recipient's, in which a day without a time is mid-morning. */
  readonly theirZone: Zone;
}

/** Reads `2026-06-12 10:15`, `2026-06-12`, `friday`, `in 3 days` or `tomorrow 10:00`; `name` is the option's. */
export async function momentFrom(text: string, name: string, clocks: Clocks): Promise<Instant> {
  return settled(await written(text, name, clocks, "ahead"), name, clocks);
}

/** The same as a moment that counts anywhere, or as a day alone where there is no time in it. */
export async function wordsOrDate(
  text: string,
  name: string,
  clock: Pick<Clocks, "now" | "zone">,
  direction: Direction,
): Promise<Moment> {
  const moment = await written(text, name, clock, direction);
  if (moment.time === undefined) return moment;
  return { ...localOf(real(moment, clock.zone, name), "UTC"), offset: 0 };
}

async function written(
  text: string,
  name: string,
  { now, zone }: Pick<Clocks, "now" | "zone">,
  direction: Direction,
): Promise<Moment> {
  const moment = readMoment(text);
  if (typeof moment !== "string") return moment;
  if (moment !== "form") throw unreal(text, name, moment);
  const { readWords } = await import("./words.js");
  const read = readWords(text, now, zone, direction);
  if ("moment" in read) return read.moment;
  throw usageError(`${name}: ${read.says}`);
}

function settled(moment: Moment, name: string, { now, zone, theirZone }: Clocks): Instant {
  if (moment.time !== undefined) return real(moment, zone, name);
  return moment.day === dayIn(now, theirZone) ? now : instantAt(moment.day, MID_MORNING, theirZone);
}

function real(moment: Moment, zone: Zone, name: string): Instant {
  if (occurrences(moment, zone) > 0) return instantOf(moment, zone);
  throw usageError(`${name}: the clocks in ${zone} skip that time. Name one an hour earlier or later.`);
}
