/** What happened at one interview, what they have said they will do, and what is still to come: one line of events. */
import {
  deadlineOf,
  endOfDay,
  happenedAt,
  type Instant,
  instantOf,
  instantOfIso,
  isoInstant,
  type Moment,
  type Zone,
} from "../model/dates/index.js";
import type { Closing, Decision, GotKind, LogEntry, Outcome, Round, Sent, Via } from "../model/types.js";
import type { Dated, DatedRound } from "./chronicle.js";
import type { Step } from "./forecast.js";
import { contactOf } from "./people.js";
import type { Story } from "./story.js";

/** What they said about when they decide; `by` is the last minute of a date alone. */
interface Expected {
  readonly by: string | null;
  readonly said: string | null;
}

interface Timed {
  /**
   * ISO 8601 with the offset of the company's zone; of a step, and of what the log has with its hour, with that of the
   * other side's, else of the user's.
   */
  readonly at: string;
  /** Whether the hour is known as well as the day. */
  readonly hour: boolean;
  readonly ahead: boolean;
}

/** `people` holds names. */
export type Happening = Timed &
  (
    | {
        readonly is: "round";
        readonly number: number;
        readonly where: NonNullable<Round["where"]> | null;
        readonly final: boolean;
        readonly people: readonly string[];
        readonly decision: Expected | null;
      }
    | {
        readonly is: "sent";
        readonly kind: Sent["sent"];
        readonly people: readonly string[];
        /** Whether it went to the company rather than to a reference. */
        readonly company: boolean;
        readonly via: Via | null;
        readonly outcome: Outcome | null;
        /** The promise it kept, or the fact or article it carried. */
        readonly what: string | null;
      }
    | {
        readonly is: "got";
        readonly kind: GotKind;
        readonly people: readonly string[];
        readonly company: boolean;
        readonly via: Via | null;
        readonly decision: Expected | null;
        /** The moment that an appointment names, or at which the sender of an automatic reply is back. */
        readonly until: string | null;
      }
    /** A promise that the file says was kept, where no message in the log carried it. */
    | { readonly is: "kept"; readonly what: string; readonly people: readonly string[] }
    | { readonly is: "closed"; readonly how: Closing }
    | { readonly is: "done"; readonly action: string }
    | {
        readonly is: "snoozed";
        readonly action: string;
        /** Whom the step is about, where its id says so. */
        readonly people: readonly string[];
        readonly until: string;
      }
    /** The day by which they said they would decide. */
    | { readonly is: "date"; readonly said: string | null }
    | { readonly is: "step"; readonly step: Step }
  );

export interface Ending {
  readonly at: string;
  readonly how: Closing | "rejection" | "stop";
}

export function timelineOf(story: Story, steps: readonly Step[]): Happening[] {
  const rounds: Placed[] = [...story.past, ...story.ahead].map((round) => ({
    instant: round.start,
    event: roundEvent(round, story),
  }));
  const log = story.log.map((dated) => ({ instant: dated.at, event: happeningOf(dated, story) }));
  const ahead = steps.map((step) => ({ instant: instantOfIso(step.at), event: stepEvent(step) }));
  return [...rounds, ...log, ...kept(story), ...named(story), ...ahead]
    .sort((a, b) => a.instant - b.instant)
    .map(({ event }) => event);
}

/** The last word that ended it, from either side; null where there is none. */
export function lastEnding(story: Story): Ending | null {
  const iso = (instant: Instant): string => isoInstant(instant, story.calendar.zone);
  const stop: Ending[] = story.stopped === undefined ? [] : [{ at: iso(story.stopped), how: "stop" }];
  const endings = story.log.flatMap(({ at, entry }): Ending[] => {
    if ("closed" in entry) return [{ at: iso(at), how: entry.closed }];
    if ("got" in entry && entry.got === "rejection") return [{ at: iso(at), how: entry.got }];
    return "done" in entry && isLetGo(entry.done, story) ? [{ at: iso(at), how: "let-go" }] : [];
  });
  return [...endings, ...stop].at(-1) ?? null;
}

interface Placed {
  readonly instant: Instant;
  readonly event: Happening;
}

function roundEvent({ number, round, start, end }: DatedRound, story: Story): Happening {
  return {
    at: isoInstant(start, story.calendar.zone),
    hour: round.at.time !== undefined,
    ahead: story.now.isBefore(end),
    is: "round",
    number,
    where: round.where ?? null,
    final: round.final,
    people: round.with.map((id) => nameOf(id, story)),
    decision: expected(round.decision, story),
  };
}

/** What an entry of the log says. */
export function happeningOf({ at, entry }: Dated, story: Story): Happening {
  const { zone } = story.calendar;
  const hour = entry.at.time !== undefined;
  const timed = { at: isoInstant(at, hour ? zoneOf(entry, story) : zone), hour, ahead: false };
  if ("closed" in entry) return { ...timed, is: "closed", how: entry.closed };
  if ("snoozed" in entry) {
    const until = isoInstant(instantOf(entry.until, zone), zone);
    const [, , , person] = entry.snoozed.split("/");
    const people = person === undefined ? [] : [nameOf(person, story)];
    return { ...timed, is: "snoozed", action: entry.snoozed, people, until };
  }
  if ("done" in entry) {
    return isLetGo(entry.done, story)
      ? { ...timed, is: "closed", how: "let-go" }
      : { ...timed, is: "done", action: entry.done };
  }
  const ids = "sent" in entry ? entry.to : entry.from === undefined ? [] : [entry.from];
  const both = {
    people: ids.map((id) => nameOf(id, story)),
    company: ids.length === 0 || ids.some((id) => story.person(id) !== undefined),
    via: entry.via ?? null,
  };
  if ("sent" in entry) {
    const what = entry.what ?? entry.used ?? null;
    return { ...timed, ...both, is: "sent", kind: entry.sent, outcome: entry.outcome ?? null, what };
  }
  const until = momentIso(entry.for ?? entry.returns, story);
  return { ...timed, ...both, is: "got", kind: entry.got, decision: expected(entry.decision, story), until };
}

/** Where the clock of the other side stands; the user's for what they do alone. */
function zoneOf(entry: LogEntry, story: Story): Zone {
  if ("sent" in entry) return story.calendarOf(contactOf(entry.to[0], story)).zone;
  return "got" in entry ? story.calendarOf(contactOf(entry.from, story)).zone : story.world.zone;
}

function kept(story: Story): Placed[] {
  const { interview, sent, calendar, now } = story;
  return interview.promises.flatMap(({ what, to, kept }): Placed[] => {
    const instant = kept && happenedAt(kept, calendar.zone);
    if (instant === undefined || now.isBefore(instant)) return [];
    if (sent.some(({ entry }) => entry.what === what)) return [];
    const timed = { at: isoInstant(instant, calendar.zone), hour: kept?.time !== undefined, ahead: false };
    const people = to === undefined ? [] : [nameOf(to, story)];
    return [{ instant, event: { ...timed, is: "kept", what, people } }];
  });
}

/** The date that counts at present. */
function named(story: Story): Placed[] {
  const { silence, calendar, now } = story;
  if (!silence?.named) return [];
  const { day, said = null } = silence.named;
  const instant = endOfDay(day, calendar.zone);
  const at = isoInstant(instant, calendar.zone);
  return [{ instant, event: { at, hour: false, ahead: now.isBefore(instant), is: "date", said } }];
}

/** What the user does alone, or cannot do yet, has a day; no hour of it is better than another. */
function stepEvent(step: Step): Happening {
  const hour = step.via !== null && step.state !== "blocked";
  return { at: step.at, hour, ahead: true, is: "step", step };
}

function expected(decision: Decision | undefined, story: Story): Expected | null {
  if (!decision) return null;
  const { zone } = story.calendar;
  const by = decision.by ? isoInstant(deadlineOf(decision.by, zone), zone) : null;
  return { by, said: decision.said ?? null };
}

function momentIso(moment: Moment | undefined, { calendar }: Story): string | null {
  return moment === undefined ? null : isoInstant(instantOf(moment, calendar.zone), calendar.zone);
}

function nameOf(id: string, story: Story): string {
  return contactOf(id, story)?.name ?? id;
}

function isLetGo(action: string, { interview }: Story): boolean {
  return action.startsWith(`${interview.id}/let-go/`);
}
