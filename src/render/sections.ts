/** The plan under the headings of a to-do list. */
import type { Action, Outlook, Wait } from "../engine/types.js";
import { addDays, type Day, weekday } from "../model/dates/index.js";
import { isChore } from "./chores.js";
import { type Clock, dayOfIso } from "./when.js";

export const HEADINGS = ["Overdue", "Today", "Stuck", "This week", "Next week", "Later"] as const;
export type Heading = (typeof HEADINGS)[number];
/** What there is to be done today. */
export const PRESSING: readonly Heading[] = ["Overdue", "Today", "Stuck"];

interface Section {
  readonly heading: Heading;
  readonly actions: readonly Action[];
}

/** A wait, and the question that is asked once it is over. */
export interface Awaited {
  readonly wait: Wait;
  readonly question: Action | undefined;
}

export interface Sections {
  readonly sections: readonly Section[];
  readonly waiting: readonly Awaited[];
  /** How many of the actions beyond are not told with a wait. */
  readonly beyond: number;
}

/**
 * Every action stands once: a question that opens on a later day goes with the wait for it, where there is one,
 * even if it lies among those `beyond` the days that are looked at. One that opens today ends the wait.
 */
export function sectionsOf(
  { actions, waiting }: Pick<Outlook, "actions" | "waiting">,
  beyond: readonly Action[],
  clock: Clock,
): Sections {
  const questions = [...actions, ...beyond].filter(isQuestionAhead);
  const firstQuestions = new Map(questions.toReversed().map((question) => [question.interview, question]));
  const awaited = waiting
    .map((wait) => ({ wait, question: firstQuestions.get(wait.interview) }))
    .filter(({ question }) => question === undefined || dayOfIso(question.opens, clock) > clock.today);
  const toldElsewhere = new Set(awaited.map(({ question }) => question));
  const groups = new Map<Heading, Action[]>(HEADINGS.map((heading) => [heading, []]));
  for (const action of actions) {
    if (!toldElsewhere.has(action)) groups.get(headingOf(action, clock))?.push(action);
  }
  return {
    sections: [...groups]
      .filter(([, group]) => group.length > 0)
      .map(([heading, group]) => ({
        heading,
        actions: group.sort((a, b) => Number(isChore(a)) - Number(isChore(b))),
      })),
    waiting: awaited,
    beyond: beyond.filter((action) => !toldElsewhere.has(action)).length,
  };
}

function isQuestionAhead({ kind, state }: Action): boolean {
  return state === "upcoming" && (kind === "status-check" || kind === "offer-nudge");
}

function headingOf({ state, opens }: Action, clock: Clock): Heading {
  if (state === "overdue") return "Overdue";
  if (state === "blocked") return "Stuck";
  const day = dayOfIso(opens, clock);
  if (state === "due" || day <= clock.today) return "Today";
  const sunday = endOfWeek(clock.today);
  if (day <= sunday) return "This week";
  return day <= addDays(sunday, 7) ? "Next week" : "Later";
}

/** The Sunday on which the week of `day` ends. */
function endOfWeek(day: Day): Day {
  return addDays(day, (7 - weekday(day)) % 7);
}
