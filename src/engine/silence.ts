/**
 * The silence of one interview: since when nothing has been heard, which date they named,
 * and what has been asked since. A silence opens with a round, or with word from them that
 * brings a date or a decision; a bare acknowledgement only starts the running wait again.
 */
import { type Day, type Instant, rollForward } from "../model/dates/index.js";
import type { Decision, GotKind, Sent } from "../model/types.js";
import { type Chronicle, type Dated, dayThere } from "./chronicle.js";

interface NamedDate {
  readonly day: Day;
  /** As they put it, where the file has their words. */
  readonly said: string | undefined;
  /** Id of the person who named it. */
  readonly from: string | undefined;
  /** Whether they have decided something since: the plan still waits for the day, and no message names it. */
  readonly overtaken: boolean;
}

export interface Silence {
  /** The round or the word from them with which it opened. */
  readonly opened: Instant;
  /** From when the running wait counts: the opening, or the last bare acknowledgement. */
  readonly since: Instant;
  /** The date by which they said they would be in touch. */
  readonly named: NamedDate | undefined;
  /** Status questions since the opening, oldest first. */
  readonly asked: readonly Dated<Sent>[];
  /** Calls nobody answered since the last contact of any other sort. */
  readonly dials: readonly Dated<Sent>[];
}

const DECISIONS: readonly GotKind[] = ["rejection", "offer", "next-round"];
const OPENING: readonly GotKind[] = [...DECISIONS, "appointment"];

/** Undefined while there is nothing to be silent about: no round is over, and no word has come. */
export function silenceOf(chronicle: Chronicle): Silence | undefined {
  let silence: Silence | undefined;
  const open = (at: Instant, named: NamedDate | undefined): Silence => ({
    opened: at,
    since: at,
    named,
    asked: [],
    dials: [],
  });

  const stillAhead = (at: Instant, entry?: LoggedWord): NamedDate | undefined => {
    const named = silence?.named;
    if (!named || rollForward(named.day, chronicle.calendar) < dayThere(at, chronicle)) return undefined;
    return entry && brings(entry, DECISIONS) ? { ...named, overtaken: true } : named;
  };

  for (const event of chronicle.events) {
    if ("round" in event) {
      const decision = believed(event.round.decision, dayThere(event.start, chronicle));
      silence = open(event.end, decision ? namedBy(decision) : stillAhead(event.end));
      continue;
    }
    const { at, entry } = event;
    if (silence && "sent" in entry && isQuestionKind(entry.sent)) silence = asking(silence, { at, entry });
    if (!isSignOfLife(entry, chronicle)) continue;
    const decision = believed(entryDecision(entry), dayThere(at, chronicle));
    silence = heard(silence, { at, entry }, decision, (named) =>
      open(at, named ?? (decision ? undefined : stillAhead(at, entry))),
    );
  }
  return silence;
}

/** The day by which they said they would decide, where no decision has come since. */
export function expectedDay(silence: Silence | undefined): Day | undefined {
  return silence?.named?.overtaken ? undefined : silence?.named?.day;
}

/** When they last gave a sign of life: a round, a call that was answered, or word from them. */
export function lastSignOfLife(chronicle: Chronicle): Instant | undefined {
  const last = chronicle.events.findLast((event) => "round" in event || isSignOfLife(event.entry, chronicle));
  return last && ("round" in last ? last.end : last.at);
}

/** Whether they gave a sign of life after an entry of the log; of two at one moment the file's order decides. */
export function isHeardAfter(entry: Dated, chronicle: Chronicle): boolean {
  const { events } = chronicle;
  return events
    .slice(events.indexOf(entry) + 1)
    .some((event) => "round" in event || isSignOfLife(event.entry, chronicle));
}

/** A status question of any kind that reached somebody, or something, at the company. */
export function isQuestion(entry: Sent): boolean {
  return isQuestionKind(entry.sent) && !isDial(entry);
}

export function isQuestionKind(kind: string): kind is "status-check" | "offer-nudge" {
  return kind === "status-check" || kind === "offer-nudge";
}

/** A call that nobody answered. */
export function isDial(entry: Sent): boolean {
  return entry.via === "phone" && entry.outcome === "no-answer";
}

/** Written, or said to them; a call that says nothing of its end is one that got through. */
export function isToldInFull({ outcome }: Sent): boolean {
  return outcome === undefined || outcome === "talked";
}

type LoggedWord = Dated["entry"];

/** A call that was answered, or word from the company that no machine wrote. */
export function isSignOfLife(entry: LoggedWord, chronicle: Chronicle): boolean {
  if ("got" in entry) {
    const fromCompany = entry.from === undefined || chronicle.person(entry.from) !== undefined;
    return fromCompany && entry.got !== "auto-reply" && entry.got !== "reference-check";
  }
  return "sent" in entry && entry.outcome === "talked" && reachesCompany(entry, chronicle);
}

/** Whether something was sent to this person; without a recipient it went to everybody concerned. */
export function reaches(entry: Sent, id: string): boolean {
  return entry.to.length === 0 || entry.to.includes(id);
}

/** Whether something was sent to the company, rather than to a reference. */
export function reachesCompany(entry: Sent, chronicle: Chronicle): boolean {
  return entry.to.length === 0 || entry.to.some((id) => chronicle.person(id) !== undefined);
}

function asking({ opened, since, named, asked, dials }: Silence, question: Dated<Sent>): Silence {
  return isDial(question.entry)
    ? { opened, since, named, asked, dials: [...dials, question] }
    : { opened, since, named, asked: [...asked, question], dials: [] };
}

function heard(
  silence: Silence | undefined,
  { at, entry }: Dated,
  decision: Decision | undefined,
  open: (named: NamedDate | undefined) => Silence,
): Silence {
  const day = decision && namedBy(decision, "got" in entry ? entry.from : undefined);
  // With an offer comes the day for the user's answer, not for theirs.
  const named = day && { ...day, overtaken: "got" in entry && entry.got === "offer" };
  if (named || brings(entry, OPENING) || !silence) return open(named);
  const { opened, asked } = silence;
  return { opened, since: at, named: decision ? undefined : silence.named, asked, dials: [] };
}

function brings(entry: LoggedWord, kinds: readonly GotKind[]): boolean {
  return "got" in entry && kinds.includes(entry.got);
}

function entryDecision(entry: LoggedWord): Decision | undefined {
  return "got" in entry || "sent" in entry ? entry.decision : undefined;
}

/** A date that was over when they named it is a slip of the pen: their words alone are left. */
function believed(decision: Decision | undefined, day: Day): Decision | undefined {
  if (!decision?.by || decision.by.day >= day) return decision;
  const { by, ...words } = decision;
  return words;
}

function namedBy({ by, said, from }: Decision, writer?: string): NamedDate | undefined {
  return by && { day: by.day, said, from: from ?? writer, overtaken: false };
}
