/** What all the rules together say about one contact at one moment. */
import {
  addDays,
  type Calendar,
  type Day,
  type Instant,
  instantAt,
  localOf,
  type Present,
  rollForward,
} from "../model/dates/index.js";
import { onceEach } from "./once.js";
import {
  byKind,
  type Held,
  type Hours,
  isSameContact,
  restraints,
  type Wait,
  type Warns,
} from "./restraints.js";
import type { Contact, Said, Warned } from "./rule.js";
import { isQuestionKind } from "./silence.js";
import type { Story } from "./story.js";
import type { VerdictName } from "./types.js";

/** When a contact may be made: the current window, or the next one. */
interface Opening {
  readonly opens: Instant;
  readonly closes: Instant;
  /** The start of the very first window. */
  readonly first: Instant;
}

export interface Judgement {
  /** Whether what may go is overdue is for those to say who know when it is due. */
  readonly verdict: Exclude<VerdictName, "overdue">;
  /** Absent for kinds that may go at any hour. */
  readonly opening: Opening | undefined;
  /** What decided the verdict. */
  readonly because: readonly Said[];
  /** Why the contact opens on the day on which it opens. */
  readonly basis: readonly Said[];
  /** Why it opens later on that day, or on a later one: the hours of that day are over. */
  readonly postponed: readonly Said[];
  /** Why it cannot be made as things stand. */
  readonly obstacles: readonly Said[];
  readonly warnings: readonly Warned[];
  readonly missing: readonly string[];
  /** The soonest thing that is awaited, such as a round, and why. */
  readonly awaits: { readonly until: Instant; readonly because: Said } | undefined;
  /** Whether waiting does not help. */
  readonly isLasting: boolean;
  /** Whether the planner keeps the contact back instead of listing it as blocked or upcoming. */
  readonly withheld: boolean;
}

/** Nothing stands against it. */
const FREE: Judgement = {
  verdict: "ok",
  opening: undefined,
  because: [],
  basis: [],
  postponed: [],
  obstacles: [],
  warnings: [],
  missing: [],
  awaits: undefined,
  isLasting: false,
  withheld: false,
};

/** After these there is nothing left to be warned of. */
const ENDS: readonly VerdictName[] = ["closed", "cap-reached"];

const judgeQuestion = onceEach(judgementOf, isSameContact);

/** A question is judged for itself, and for the wait until it. */
export function judge(contact: Contact, story: Story): Judgement {
  return isQuestionKind(contact.kind) ? judgeQuestion(contact, story) : judgementOf(contact, story);
}

function judgementOf(contact: Contact, story: Story): Judgement {
  const held = restraints(contact, story);
  if (held.length === 0) return FREE;
  const { closed, "cap-reached": spent, blocked, waits, ends, hours, warnings } = byKind(held);
  const { now } = story;
  const calendar = story.calendarOf(contact.person);
  const today = now.dayIn(calendar.zone);

  const firstDay = waits.length > 0 ? (Math.max(...waits.map(dayOf)) as Day) : today;
  const opening = hours[0] && openingOf(firstDay, hours[0].restraint, calendar, now);
  const awaited = waits.filter(({ restraint: { awaits } }) => awaits !== undefined && now.isBefore(awaits));
  const opensOnDay = opening ? localOf(opening.opens, calendar.zone).day : firstDay;
  const expired = ends.filter(({ restraint }) => opensOnDay >= restraint.until);
  const outside = opening !== undefined && !(now.hasReached(opening.opens) && now.isBefore(opening.closes));
  const basis = waits.filter((wait) => dayOf(wait) === firstDay);
  const lasting = blocked.filter(({ restraint }) => "lasting" in restraint && restraint.lasting);

  const decide = (): [Judgement["verdict"], readonly Held[]] => {
    if (closed.length > 0) return ["closed", closed];
    if (spent.length > 0) return ["cap-reached", spent];
    if (expired.length > 0) return ["cap-reached", expired];
    const tooSoon = waits.filter((wait) => today < wait.restraint.floor || awaited.includes(wait));
    if (tooSoon.length > 0) return ["too-soon", [...latestFirst(tooSoon), ...lasting]];
    if (blocked.length > 0) return ["blocked", blocked];
    const early = waits.filter(({ restraint }) => today < restraint.from);
    if (early.length > 0) return ["early", latestFirst(early)];
    if (outside) return ["wrong-hour", [...hours, ...basis]];
    return ["ok", basis];
  };
  const [verdict, because] = decide();

  return {
    verdict,
    opening,
    because: because.map(said),
    basis: basis.map(said),
    postponed: opening && opening.opens > opening.first ? hours.map(said) : [],
    obstacles: blocked.map(said),
    warnings: ENDS.includes(verdict) ? [] : warnings.map(warned),
    isLasting: lasting.length > 0,
    awaits: soonest(awaited),
    missing: blocked.flatMap(({ restraint }) => ("missing" in restraint ? (restraint.missing ?? []) : [])),
    withheld:
      closed.length > 0 ||
      spent.length > 0 ||
      expired.length > 0 ||
      blocked.some(({ restraint }) => "missing" in restraint && restraint.missing === null) ||
      awaited.length > 0,
  };
}

function openingOf(firstDay: Day, { hours, anyDay }: Hours, calendar: Calendar, now: Present): Opening {
  const roll = (day: Day): Day => (anyDay ? day : rollForward(day, calendar));
  const first = roll(firstDay);
  const today = now.dayIn(calendar.zone);
  const isOver = today >= first && roll(today) === today && now.isLateAs(hours.end, calendar.zone);
  const day = roll(isOver ? addDays(today, 1) : (Math.max(first, today) as Day));
  const opens = instantAt(day, hours.start, calendar.zone);
  return {
    opens,
    closes: instantAt(day, hours.end, calendar.zone),
    first: first === day ? opens : instantAt(first, hours.start, calendar.zone),
  };
}

function dayOf({ restraint: { from, floor } }: Held<Wait>): Day {
  return Math.max(from, floor) as Day;
}

function latestFirst(waits: readonly Held<Wait>[]): Held<Wait>[] {
  return [...waits].sort((a, b) => dayOf(b) - dayOf(a));
}

function soonest(awaited: readonly Held<Wait>[]): Judgement["awaits"] {
  const until = ({ restraint }: Held<Wait>): number => restraint.awaits ?? 0;
  const [first] = awaited.toSorted((a, b) => until(a) - until(b));
  return first?.restraint.awaits && { until: first.restraint.awaits, because: said(first) };
}

function said({ rule, restraint }: Held): Said {
  return { rule, says: restraint.says };
}

function warned({ rule, restraint }: Held<Warns>): Warned {
  return { rule, says: restraint.says, severity: restraint.warns };
}
