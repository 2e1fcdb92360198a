/** What one interview gives to the page of `next`, to be kept as JSON: all but what depends on the others. */
import type { Action, Outlook } from "../engine/types.js";
import { ACTION_KINDS } from "../model/types.js";
import { safeValue } from "../safe/terminal.js";
import { type ActionStyle, furtherLines, headLines, INDENT, itemOf } from "./action.js";
import { type Beside, besideOf } from "./beside.js";
import { isChore } from "./chores.js";
import { type CompanyNames, named, withCompanyNames } from "./companies.js";
import { fill, textOf } from "./layout.js";
import { type Heading, sectionsOf } from "./sections.js";
import { type Row, rowOf } from "./waiting.js";
import { type Clock, dayOfIso } from "./when.js";

const SECOND = 1000;
/** Seconds, more than any date of a file lies after 1970. */
const LONGER = 2 ** 34;

/** All texts are whole lines, each with its line break. */
export interface Part {
  /** In the order of the plan under each heading. */
  readonly entries: readonly Entry[];
  readonly waiting: readonly Row[];
  readonly notes: string;
  /** How many actions are only counted. */
  readonly beyond: number;
  /** Whether there is neither an action within the days that are looked at nor a wait. */
  readonly isIdle: boolean;
  /** Whether a wait is over today, or was before. */
  readonly isWaitOver: boolean;
}

/** An action, laid out. */
export interface Entry {
  readonly heading: Heading;
  /** Its place under the heading: the lower come first. */
  readonly rank: number;
  readonly isChore: boolean;
  /** Its sentence, and when below it. */
  readonly head: string;
  /** Both on one line; null where there is never room for it. */
  readonly beside: Beside | null;
  /** What stands below the head. */
  readonly further: string;
}

export interface PartView extends ActionStyle {
  /** The user's. */
  readonly clock: Clock;
  readonly names: CompanyNames;
}

/** @param beyond the actions left out because they are further ahead than is looked */
export function partOf(
  outlook: Pick<Outlook, "actions" | "waiting" | "notes">,
  beyond: readonly Action[],
  view: PartView,
): Part {
  const { clock, names, width, why } = view;
  const shown = safeValue(withCompanyNames(outlook, names));
  const told = sectionsOf(shown, safeValue(beyond.map(named(names))), clock);
  return {
    entries: told.sections.flatMap(({ heading, actions }) =>
      actions.map((action) => entryOf(action, heading, view)),
    ),
    waiting: told.waiting.map((awaited) => rowOf(awaited, clock, why)),
    notes: textOf(shown.notes.flatMap(({ interview, says }) => fill(`${interview}: ${says}`, width, INDENT))),
    beyond: told.beyond,
    isIdle: shown.actions.length === 0 && shown.waiting.length === 0,
    isWaitOver: shown.waiting.some(({ until }) => dayOfIso(until, clock) <= clock.today),
  };
}

function entryOf(action: Action, heading: Heading, view: PartView): Entry {
  const item = itemOf(action, view.clock);
  return {
    heading,
    rank: rankOf(action),
    isChore: isChore(action),
    head: textOf(headLines(item, view)),
    beside: besideOf(item, view.width, view.paint),
    further: textOf(furtherLines(item, view)),
  };
}

/** Chores last, then what only opens later today; then by time, to the second, and by kind, as in the plan. */
function rankOf(action: Action): number {
  const { state, due, opens, kind } = action;
  const isLater = 2 * Number(isChore(action)) + Number(state === "upcoming");
  const seconds = Date.parse(due ?? opens) / SECOND;
  return (isLater * LONGER + seconds) * ACTION_KINDS.length + ACTION_KINDS.indexOf(kind);
}
