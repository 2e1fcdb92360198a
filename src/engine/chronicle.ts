/** One interview up to a moment: what has happened, in order, and what is still ahead. */
import {
  type Calendar,
  type Day,
  dayIn,
  HOUR,
  happenedAt,
  type Instant,
  instantOf,
  type Present,
  startOfDay,
  type Zone,
} from "../model/dates/index.js";
import type { Contactable, Got, Interview, LogEntry, Person, Round, Sent } from "../model/types.js";
import { byTime } from "./order.js";
import type { World } from "./world.js";

/** Rounds dated without a time are held to begin then. */
const ROUND_TIME = 17 * 60;

export interface DatedRound {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly round: Round;
  readonly start: Instant;
  readonly end: Instant;
}

export interface Dated<Entry extends LogEntry = LogEntry> {
  /** Of a date alone, when its day has begun for both sides: that can be some hours ahead. */
  readonly at: Instant;
  readonly entry: Entry;
}

export interface Chronicle {
  readonly world: World;
  readonly interview: Interview;
  readonly now: Present;
  /** Rounds that are over, in the order in which they ended. */
  readonly past: readonly DatedRound[];
  /** Rounds still to come or under way, soonest first. */
  readonly ahead: readonly DatedRound[];
  /** The log up to now, in the order in which it happened. */
  readonly log: readonly Dated[];
  readonly sent: readonly Dated<Sent>[];
  /** What came from the company; what a reference said is not among it. */
  readonly got: readonly Dated<Got>[];
  /** Past rounds and the log, in the order in which they happened; of two at one moment the round comes first. */
  readonly events: readonly (DatedRound | Dated)[];
  /** Entries dated after now: they are not yet true. */
  readonly future: readonly LogEntry[];
  /** The company's calendar. */
  readonly calendar: Calendar;
  calendarOf(person?: Contactable | null): Calendar;
  person(id: string | undefined): Person | undefined;
}

export function chronicleOf(interview: Interview, world: World): Chronicle {
  const calendar = world.calendarOf(interview);
  const dated = interview.rounds.map((round, index) => datedRound(round, index + 1, calendar));
  const rounds = byTime(dated, ({ end }) => end);
  const past = rounds.filter(({ end }) => world.now.hasReached(end));
  const noted = interview.log.map((entry): Dated => ({ at: happenedAt(entry.at, calendar.zone), entry }));
  const happened = noted.filter(({ at }) => world.known.hasReached(at));
  const { people } = interview;
  const personOf = (id: string | undefined): Person | undefined =>
    id === undefined ? undefined : people.find((person) => person.id === id);
  const worksThere = (person: Contactable): boolean =>
    person.timezone === undefined && person.country === undefined && people.includes(person as Person);
  const dawnOf = (entry: LogEntry): Instant => {
    const person = personOf(otherSide(entry));
    const zones = [calendar.zone, person ? world.calendarOf(interview, person).zone : calendar.zone];
    return Math.max(...zones.map((zone) => startOfDay(entry.at.day, zone))) as Instant;
  };
  const log = inOrder(happened, past, calendar, dawnOf);
  return {
    world,
    interview,
    now: world.now,
    past,
    ahead: byTime(
      rounds.filter(({ end }) => world.now.isBefore(end)),
      ({ start }) => start,
    ),
    log,
    sent: log.filter((dated): dated is Dated<Sent> => "sent" in dated.entry),
    got: log.filter(
      (dated): dated is Dated<Got> =>
        "got" in dated.entry && (dated.entry.from === undefined || personOf(dated.entry.from) !== undefined),
    ),
    events: eventsOf(past, log),
    future: noted.filter(({ at }) => world.known.isBefore(at)).map(({ entry }) => entry),
    calendar,
    calendarOf: (person) => (!person || worksThere(person) ? calendar : world.calendarOf(interview, person)),
    person: personOf,
  };
}

function eventsOf(past: readonly DatedRound[], log: readonly Dated[]): readonly (DatedRound | Dated)[] {
  const all: readonly (DatedRound | Dated)[] = past;
  return byTime(all.concat(log), (event) => ("round" in event ? event.end : event.at));
}

/** The day of an instant where the company is. */
export function dayThere(instant: Instant, { calendar }: Chronicle): Day {
  return dayIn(instant, calendar.zone);
}

function datedRound(round: Round, number: number, { zone }: Calendar): DatedRound {
  const start = instantOf(round.at, zone, ROUND_TIME);
  const end = round.ends ? instantOf(round.ends, zone, ROUND_TIME) : ((start + HOUR) as Instant);
  return { number, round, start, end };
}

/** Id of whoever wrote, or was written to first. */
function otherSide(entry: LogEntry): string | undefined {
  if ("got" in entry) return entry.from;
  return "sent" in entry ? entry.to[0] : undefined;
}

/**
 * Entries by time. A date alone stands where the file has it among its day's entries,
 * and after the rounds that ended on that day.
 * @param dawnOf when the day of an entry has begun for both sides, so that it is the same day to either
 */
function inOrder(
  entries: readonly Dated[],
  past: readonly DatedRound[],
  { zone }: Calendar,
  dawnOf: (entry: LogEntry) => Instant,
): readonly Dated[] {
  if (entries.every(({ entry }) => entry.at.time !== undefined)) return byTime(entries, timeOf);
  let previous: Dated | undefined;
  const dated = entries.map(({ at: noted, entry }): Dated => {
    let at = noted;
    if (entry.at.time === undefined) {
      const { day } = entry.at;
      const roundEnds = past.filter(({ end }) => dayIn(end, zone) === day).map(({ end }) => end);
      const before = previous && dayIn(previous.at, zone) === day ? [previous.at] : [];
      at = Math.max(dawnOf(entry), ...roundEnds, ...before) as Instant;
    }
    previous = { at, entry };
    return previous;
  });
  return byTime(beforeWhatFollows(dated, zone), timeOf);
}

function timeOf({ at }: Dated): Instant {
  return at;
}

/** No date alone comes later than the next entry that the file has for its day. */
function beforeWhatFollows(dated: readonly Dated[], zone: Zone): Dated[] {
  let next: Dated | undefined;
  return dated
    .toReversed()
    .map(({ at, entry }): Dated => {
      const isCapped = entry.at.time === undefined && next && dayIn(next.at, zone) === dayIn(at, zone);
      next = { entry, at: isCapped && next && next.at < at ? next.at : at };
      return next;
    })
    .reverse();
}
