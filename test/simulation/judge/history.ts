/** What an interview's file says has happened up to a moment, read by the words of the etiquette. */
import type { Got, Hunt, Interview, LogEntry, Round, Sent } from "../../../src/model/types.js";
import { dated, HOUR, shownAt } from "../clock.js";
import { type Place, type Values, valuesOf, workedFrom } from "./values.js";

export interface Dated<Entry = LogEntry> {
  readonly at: number;
  readonly entry: Entry;
}

export interface Session {
  readonly number: number;
  readonly round: Round;
  readonly start: number;
  readonly end: number;
}

interface Silence {
  readonly opened: number;
  /** From when the running wait counts. */
  readonly since: number;
  /** The day they named, as a number, and who did. */
  readonly named: number | undefined;
  readonly asked: readonly Dated<Sent>[];
  readonly lastDial: number | undefined;
}

export interface History {
  readonly hunt: Hunt;
  readonly interview: Interview;
  readonly now: number;
  readonly values: Values;
  readonly sessions: readonly Session[];
  readonly log: readonly Dated[];
  readonly sent: readonly Dated<Sent>[];
  /** What the company let hear, machines included. */
  readonly got: readonly Dated<Got>[];
  readonly silence: Silence | undefined;
  readonly lastSign: number | undefined;
  readonly ending: "accepted" | "declined" | "withdrawn" | "let-go" | undefined;
  /** Whether somebody at the company asked not to be contacted, in this interview or another. */
  readonly stopped: boolean;
  /** A no that no invitation, offer or round has followed. */
  readonly rejected: boolean;
}

const QUESTIONS = ["status-check", "offer-nudge"];
const DECIDING = ["rejection", "offer", "next-round", "appointment"];

export function historyOf(hunt: Hunt, interview: Interview, now: number): History {
  const sessions = sessionsOf(hunt, interview);
  const past = sessions.filter(({ end }) => end <= now);
  const log = logOf(hunt, interview, past, now);
  const sent = log.filter((one): one is Dated<Sent> => "sent" in one.entry);
  const got = log.filter(
    (one): one is Dated<Got> => "got" in one.entry && isCompany(one.entry.from, interview),
  );
  const signs = [
    ...past.map(({ end }) => end),
    ...log.filter((one) => isSign(one.entry, interview)).map(({ at }) => at),
  ];
  const lastSign = signs.length > 0 ? Math.max(...signs) : undefined;
  const no = got.findLast(({ entry }) => entry.got === "rejection");
  const comeback = (one: Dated<Got>): boolean =>
    log.indexOf(one) > log.indexOf(no as Dated) && ["next-round", "offer"].includes(one.entry.got);
  return {
    hunt,
    interview,
    now,
    values: valuesOf(hunt),
    sessions,
    log,
    sent,
    got,
    silence: silenceOf(past, log, hunt, interview),
    lastSign,
    ending: endingOf(past, log, interview),
    stopped: isStopped(hunt, interview, now),
    rejected: no !== undefined && !got.some(comeback) && !sessions.some(({ end }) => end > no.at),
  };
}

/** A stop holds for the whole company, whichever position it was said about. */
function isStopped(hunt: Hunt, { company }: Interview, now: number): boolean {
  return hunt.interviews
    .filter((other) => other.company === company)
    .some((other) =>
      other.log.some(
        (entry) =>
          "got" in entry &&
          entry.got === "stop" &&
          isCompany(entry.from, other) &&
          dated(entry.at, companyZone(hunt, other)) <= now,
      ),
    );
}

export function companyZone(hunt: Hunt, interview: Interview): string {
  return interview.timezone ?? hunt.me.timezone ?? "UTC";
}

const places = new Map<string, Place>();

/** Where somebody works; without a person, where the company does. */
export function placeOf(
  id: string | null | undefined,
  { hunt, interview }: Pick<History, "hunt" | "interview">,
): Place {
  const reference = hunt.references.find((one) => one.id === id);
  const person = interview.people.find((one) => one.id === id) ?? reference;
  const zone = person?.timezone ?? (reference ? (hunt.me.timezone ?? "UTC") : companyZone(hunt, interview));
  const country = person?.country ?? (reference ? undefined : interview.country) ?? hunt.me.country;
  const key = `${zone} ${country} ${hunt.daysOff.join()}`;
  let place = places.get(key);
  if (!place) {
    const holidays: readonly number[] = country === undefined ? [] : (hunt.holidays[country] ?? []);
    place = { zone, free: new Set<number>([...holidays, ...hunt.daysOff]) };
    places.set(key, place);
  }
  return place;
}

export function isDial({ via, outcome }: Sent): boolean {
  return via === "phone" && outcome === "no-answer";
}

export function isQuestion(kind: string): boolean {
  return QUESTIONS.includes(kind);
}

export function isTo(entry: Sent, id: string | undefined): boolean {
  return id === undefined || entry.to.length === 0 || entry.to.includes(id);
}

function isCompany(id: string | undefined, { people }: Interview): boolean {
  return id === undefined || people.some((person) => person.id === id);
}

function isSign(entry: LogEntry, interview: Interview): boolean {
  if ("got" in entry)
    return isCompany(entry.from, interview) && !["auto-reply", "reference-check"].includes(entry.got);
  return (
    "sent" in entry &&
    entry.outcome === "talked" &&
    (entry.to.length === 0 || entry.to.some((id) => isCompany(id, interview)))
  );
}

function sessionsOf(hunt: Hunt, interview: Interview): Session[] {
  const zone = companyZone(hunt, interview);
  return interview.rounds.map((round, index) => {
    const start = dated(round.at, zone, 17 * 60);
    return {
      number: index + 1,
      round,
      start,
      end: round.ends ? dated(round.ends, zone, 17 * 60) : start + HOUR,
    };
  });
}

/**
 * A date alone has happened from the beginning of its day for both sides, after the rounds that are over
 * by `now` and before whatever the file has after it.
 */
function logOf(hunt: Hunt, interview: Interview, past: readonly Session[], now: number): Dated[] {
  const zone = companyZone(hunt, interview);
  const isOn = (at: number, day: number): boolean => shownAt(at, zone).day === day;
  const entries = interview.log.filter((entry) => dated(entry.at, zone) <= now);
  return entries
    .map((entry, index): Dated => {
      const { day, time } = entry.at;
      const at = dated(entry.at, zone);
      if (time !== undefined) return { at, entry };
      const timed = (others: readonly LogEntry[]): number[] =>
        others
          .filter((other) => other.at.time !== undefined)
          .map((other) => dated(other.at, zone))
          .filter((other) => isOn(other, day));
      const rounds = past.map(({ end }) => end).filter((end) => isOn(end, day));
      const other = "got" in entry ? entry.from : "sent" in entry ? entry.to[0] : undefined;
      const person = interview.people.find(({ id }) => id === other);
      const begun = Math.max(at, dated(entry.at, person?.timezone ?? zone));
      const earliest = Math.max(begun, ...rounds, ...timed(entries.slice(0, index)));
      return { at: Math.min(earliest, ...timed(entries.slice(index + 1))), entry };
    })
    .sort((a, b) => a.at - b.at);
}

/** A round opens a silence, and so does word with a date or a decision; other word starts the wait again. */
function silenceOf(
  past: readonly Session[],
  log: readonly Dated[],
  hunt: Hunt,
  interview: Interview,
): Silence | undefined {
  const place = placeOf(null, { hunt, interview });
  const stillPromised = (named: number | undefined, at: number): number | undefined =>
    named !== undefined && workedFrom(named, place) >= shownAt(at, place.zone).day ? named : undefined;
  const events = [
    ...past.map((session) => ({ at: session.end, session, entry: undefined })),
    ...log.map((one) => ({ ...one, session: undefined })),
  ];
  let silence: Silence | undefined;
  for (const { at, session, entry } of events.sort((a, b) => a.at - b.at)) {
    const fresh = { opened: at, since: at, asked: [], lastDial: undefined };
    if (session) {
      const { decision } = session.round;
      silence = { ...fresh, named: decision ? decision.by?.day : stillPromised(silence?.named, at) };
      continue;
    }
    if (!entry) continue;
    if (silence && "sent" in entry && isQuestion(entry.sent)) {
      silence = isDial(entry)
        ? { ...silence, lastDial: at }
        : { ...silence, asked: [...silence.asked, { at, entry }], lastDial: undefined };
    }
    if (!isSign(entry, interview)) continue;
    const decision = "got" in entry || "sent" in entry ? entry.decision : undefined;
    const decides = "got" in entry && DECIDING.includes(entry.got);
    const named = decision ? decision.by?.day : stillPromised(silence?.named, at);
    if (!silence || decides || decision?.by) silence = { ...fresh, named };
    else
      silence = { ...silence, since: at, lastDial: undefined, named: decision ? undefined : silence.named };
  }
  return silence;
}

function endingOf(past: readonly Session[], log: readonly Dated[], interview: Interview): History["ending"] {
  let ending: History["ending"];
  const rounds = past.map(
    ({ end }): Dated => ({ at: end, entry: { at: { day: 0 as never }, got: "reply", answered: true } }),
  );
  for (const { entry } of [...rounds, ...log].sort((a, b) => a.at - b.at)) {
    if ("closed" in entry) ending = entry.closed;
    else if ("done" in entry && entry.done.includes("/let-go/")) ending = "let-go";
    else if (ending === "let-go" && isSign(entry, interview)) ending = undefined;
  }
  return ending;
}
