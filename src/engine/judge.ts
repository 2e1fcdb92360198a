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
  type Window,
} from "../model/dates/index.js";
import type { Contact, Restraint, Said, Warned } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Story } from "./story.js";
import type { VerdictName } from "./types.js";

type Held = Restraint & { readonly rule: string };
type Wait = Extract<Held, { from: Day }>;
type Hours = Extract<Held, { hours: Window }>;

/** When a contact may be made: the current window, or the next one. */
interface Opening {
  readonly opens: Instant;
  readonly closes: Instant;
  /** The start of the very first window. */
  readonly first: Instant;
}

export interface Judgement {
  readonly verdict: VerdictName;
  /** Absent for kinds that may go at any hour. */
  readonly opening: Opening | undefined;
  /** What decided the verdict. */
  readonly because: readonly Said[];
  /** Why the contact opens on the day on which it opens. */
  readonly basis: readonly Said[];
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

/** After these there is nothing left to be warned of. */
const ENDS: readonly VerdictName[] = ["closed", "cap-reached"];

/** @param due after this moment the contact is overdue */
export function judge(contact: Contact, story: Story, due?: Instant): Judgement {
  const held = restraints(contact, story);
  const calendar = story.calendarOf(contact.person);
  const today = story.now.dayIn(calendar.zone);

  const closed = held.filter((one) => "bars" in one && one.bars === "closed");
  const spent = held.filter((one) => "bars" in one && one.bars === "cap-reached");
  const blocked = held.filter((one) => "bars" in one && one.bars === "blocked");
  const lasting = blocked.filter((one) => "lasting" in one && one.lasting);
  const waits = held.filter((one): one is Wait => "from" in one);
  const hours = held.filter((one): one is Hours => "hours" in one);

  const firstDay = waits.length > 0 ? (Math.max(...waits.map(dayOf)) as Day) : today;
  const opening = hours[0] && openingOf(firstDay, hours[0], calendar, story.now);
  const awaited = waits.filter(({ awaits }) => awaits !== undefined && story.now.isBefore(awaits));
  const tooSoon = waits.filter((wait) => today < wait.floor || awaited.includes(wait));
  const early = waits.filter(({ from }) => today < from);
  const opensOnDay = opening ? localOf(opening.opens, calendar.zone).day : firstDay;
  const expired = held.filter((one) => "until" in one && opensOnDay >= one.until);
  const outside =
    opening !== undefined && !(story.now.hasReached(opening.opens) && story.now.isBefore(opening.closes));
  const basis = waits.filter((wait) => dayOf(wait) === firstDay);

  const decide = (): [VerdictName, readonly Held[]] => {
    if (closed.length > 0) return ["closed", closed];
    if (spent.length > 0) return ["cap-reached", spent];
    if (expired.length > 0) return ["cap-reached", expired];
    if (tooSoon.length > 0) return ["too-soon", [...latestFirst(tooSoon), ...lasting]];
    if (blocked.length > 0) return ["blocked", blocked];
    if (early.length > 0) return ["early", latestFirst(early)];
    if (outside) return ["wrong-hour", [...hours, ...basis]];
    return [due !== undefined && story.now.isAfter(due) ? "overdue" : "ok", basis];
  };
  const [verdict, because] = decide();

  return {
    verdict,
    opening,
    because: because.map(said),
    basis: basis.map(said),
    obstacles: blocked.map(said),
    warnings: ENDS.includes(verdict)
      ? []
      : held.flatMap((one) => ("warns" in one ? [{ ...said(one), severity: one.warns }] : [])),
    isLasting: lasting.length > 0,
    awaits: soonest(awaited),
    missing: blocked.flatMap((one) => ("missing" in one && one.missing !== null ? [one.missing] : [])),
    withheld:
      closed.length > 0 ||
      spent.length > 0 ||
      expired.length > 0 ||
      blocked.some((one) => "missing" in one && one.missing === null) ||
      awaited.length > 0,
  };
}

/** What every rule has to say against a contact, or about it. */
export function restraints(contact: Contact, story: Story): Held[] {
  return RULES.flatMap(({ id, restrain }) => {
    const answer = restrain?.(contact, story) ?? [];
    return (Array.isArray(answer) ? answer : [answer]).map((one: Restraint) => ({ ...one, rule: id }));
  });
}

function openingOf(firstDay: Day, { hours, anyDay }: Hours, calendar: Calendar, now: Present): Opening {
  const roll = (day: Day): Day => (anyDay ? day : rollForward(day, calendar));
  const first = roll(firstDay);
  const today = now.dayIn(calendar.zone);
  const isOver = today >= first && roll(today) === today && now.isLateAs(hours.end, calendar.zone);
  const day = roll(isOver ? addDays(today, 1) : (Math.max(first, today) as Day));
  return {
    opens: instantAt(day, hours.start, calendar.zone),
    closes: instantAt(day, hours.end, calendar.zone),
    first: instantAt(first, hours.start, calendar.zone),
  };
}

function dayOf({ from, floor }: Wait): Day {
  return Math.max(from, floor) as Day;
}

function latestFirst(waits: readonly Wait[]): Wait[] {
  return [...waits].sort((a, b) => dayOf(b) - dayOf(a));
}

function soonest(awaited: readonly Wait[]): Judgement["awaits"] {
  const [first] = awaited.toSorted((a, b) => (a.awaits ?? 0) - (b.awaits ?? 0));
  return first?.awaits && { until: first.awaits, because: said(first) };
}

function said({ rule, says }: Said): Said {
  return { rule, says };
}
