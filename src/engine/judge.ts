/** What all the rules together say about one contact at one moment. */
import {
  type Calendar,
  type Day,
  type Instant,
  instantAt,
  isBusinessDay,
  localOf,
  nextBusinessDay,
  rollForward,
  type Window,
} from "../model/dates/index.js";
import type { Contact, Restraint, Said, Warned } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Story } from "./story.js";
import type { VerdictName } from "./types.js";

type Held = Restraint & { readonly rule: string };
type Wait = Extract<Held, { from: Day }>;

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
  /** Whether the planner keeps the contact back instead of listing it as blocked or upcoming. */
  readonly withheld: boolean;
}

/** @param due after this moment the contact is overdue */
export function judge(contact: Contact, story: Story, due?: Instant): Judgement {
  const held = restraints(contact, story);
  const calendar = story.calendarOf(contact.person);
  const today = localOf(story.now, calendar.zone).day;

  const closed = held.filter((one) => "bars" in one && one.bars === "closed");
  const spent = held.filter((one) => "bars" in one && one.bars === "cap-reached");
  const blocked = held.filter((one) => "bars" in one && one.bars === "blocked");
  const waits = held.filter((one): one is Wait => "from" in one);
  const hours = held.filter((one) => "hours" in one);

  const firstDay = waits.length > 0 ? (Math.max(...waits.map(dayOf)) as Day) : today;
  const opening = hours[0] && openingOf(firstDay, hours[0].hours, calendar, story.now);
  const tooSoon = waits.filter(({ floor }) => today < floor);
  const early = waits.filter(({ from }) => today < from);
  const opensOnDay = opening ? localOf(opening.opens, calendar.zone).day : firstDay;
  const expired = held.filter((one) => "until" in one && opensOnDay >= one.until);
  const outside = opening !== undefined && !(story.now >= opening.opens && story.now < opening.closes);
  const basis = waits.filter((wait) => dayOf(wait) === firstDay);

  const decide = (): [VerdictName, readonly Held[]] => {
    if (closed.length > 0) return ["closed", closed];
    if (spent.length > 0) return ["cap-reached", spent];
    if (expired.length > 0) return ["cap-reached", expired];
    if (tooSoon.length > 0) return ["too-soon", latestFirst(tooSoon)];
    if (blocked.length > 0) return ["blocked", blocked];
    if (early.length > 0) return ["early", latestFirst(early)];
    if (outside) return ["wrong-hour", [...hours, ...basis]];
    return [due !== undefined && story.now > due ? "overdue" : "ok", basis];
  };
  const [verdict, because] = decide();

  return {
    verdict,
    opening,
    because: because.map(said),
    basis: basis.map(said),
    obstacles: blocked.map(said),
    warnings: held.flatMap((one) => ("warns" in one ? [{ ...said(one), severity: one.warns }] : [])),
    missing: blocked.flatMap((one) => ("missing" in one && one.missing !== null ? [one.missing] : [])),
    withheld:
      closed.length > 0 ||
      spent.length > 0 ||
      expired.length > 0 ||
      blocked.some((one) => "missing" in one && one.missing === null) ||
      waits.some((wait) => wait.instead && today < dayOf(wait)),
  };
}

/** What every rule has to say against a contact, or about it. */
export function restraints(contact: Contact, story: Story): Held[] {
  return RULES.flatMap(({ id, restrain }) => {
    const answer = restrain?.(contact, story) ?? [];
    return (Array.isArray(answer) ? answer : [answer]).map((one: Restraint) => ({ ...one, rule: id }));
  });
}

function openingOf(firstDay: Day, hours: Window, calendar: Calendar, now: Instant): Opening {
  const first = rollForward(firstDay, calendar);
  const { day: today, time } = localOf(now, calendar.zone);
  const isOver = today >= first && isBusinessDay(today, calendar) && time >= hours.end;
  const day = isOver
    ? nextBusinessDay(today, calendar)
    : rollForward(Math.max(first, today) as Day, calendar);
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

function said({ rule, says }: Said): Said {
  return { rule, says };
}
