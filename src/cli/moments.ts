/** Moments as they are given on the command line. */
import { EXIT, FollowupError, usageError } from "../errors.js";
import {
  civil,
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
  Present,
  readMoment,
  repeatedWords,
  secondText,
  skippedWords,
  type Zone,
} from "../model/dates/index.js";
import { remarkOnce, type Shell } from "./shell.js";
import type { Direction } from "./words.js";

/** A day without a time means mid-morning, when people can be reached. */
const MID_MORNING = 10 * 60;

/**
 * The moment to plan for: `--now`, else FOLLOWUP_NOW, else the clock's. A date alone is its first minute.
 * Throws a FollowupError: 64 for one that is none, 78 for a clock in another age.
 */
export function presentFor(shell: Shell, zone: Zone): Present {
  const given = givenNow(shell);
  return given === undefined ? clockOf(shell, zone) : new Present(real(given.moment, zone, given.name));
}

/** The same as an instant, for answers that hold for it alone. */
export function nowFor(shell: Shell, zone: Zone): Instant {
  return presentFor(shell, zone).exactly();
}

/** A computer that has lost its time says 1970. */
function clockOf({ io }: Shell, zone: Zone): Present {
  const now = io.present();
  const { year } = civil(now.dayIn(zone));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return now;
  const says = `this computer's clock says that it is the year ${year}. Set the clock, or say --now.`;
  throw new FollowupError(EXIT.configuration, says);
}

/** Says which of two moments that is, where the one that was given comes twice. */
export async function tellNow(shell: Shell, zone: Zone): Promise<void> {
  const given = givenNow(shell);
  if (given) await tellWhich(given.moment, zone, given.name, tellerOf(shell));
}

function givenNow({ io, globals }: Shell): { readonly moment: Moment; readonly name: string } | undefined {
  const name = globals.now === undefined ? "FOLLOWUP_NOW" : "--now";
  const text = globals.now ?? io.env("FOLLOWUP_NOW");
  if (text === undefined) return undefined;
  const moment = readMoment(text);
  if (typeof moment !== "string") return { moment, name };
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

/** Says something about what was typed, beside the answer. */
export type Tell = (says: string) => Promise<void>;

export function tellerOf(shell: Shell): Tell {
  return (says) => remarkOnce(shell, says);
}

export interface Clock {
  readonly now: Instant;
  /** Of whoever gives the time. */
  readonly zone: Zone;
  /** Hears which of two moments a text is taken for; absent where it is only tried. */
  readonly tell?: Tell | undefined;
}

/** Reads `2026-06-12 10:15`, `2026-06-12`, `friday`, `in 3 days` or `tomorrow 10:00`; `name` is the option's. */
export async function momentFrom(text: string, name: string, clock: Clock, theirs: Zone): Promise<Instant> {
  const moment = await wordsOrDate(text, name, clock, "ahead");
  if (moment.time !== undefined) return instantOf(moment, clock.zone);
  return moment.day === dayIn(clock.now, theirs) ? clock.now : instantAt(moment.day, MID_MORNING, theirs);
}

/** The same as a moment that counts anywhere, or as a day alone where there is no time in it. */
export async function wordsOrDate(
  text: string,
  name: string,
  clock: Clock,
  direction: Direction,
): Promise<Moment> {
  const moment = await written(text, name, clock, direction);
  if (moment.time === undefined) return moment;
  const instant = real(moment, clock.zone, name);
  await tellWhich(moment, clock.zone, name, clock.tell);
  return { ...localOf(instant, "UTC"), offset: 0 };
}

async function written(
  text: string,
  name: string,
  { now, zone }: Clock,
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

function real(moment: Moment, zone: Zone, name: string): Instant {
  if (occurrences(moment, zone) > 0) return instantOf(moment, zone);
  throw usageError(`${name}: ${skippedWords(moment, zone)} Write the time that the clock will show.`);
}

async function tellWhich(moment: Moment, zone: Zone, name: string, tell: Tell | undefined): Promise<void> {
  if (occurrences(moment, zone) < 2) return;
  await tell?.(`${name}: ${repeatedWords(moment, zone)} For the second, write ${secondText(moment, zone)}.`);
}
