/** The answer of `next` as a page to read. */
import type { Action, Outlook } from "../engine/types.js";
import { addDays, shortDay, type Zone } from "../model/dates/index.js";
import type { Interview } from "../model/types.js";
import { safeValue } from "../safe/terminal.js";
import { type ActionStyle, actionLines, itemOf, whenColumn } from "./action.js";
import { isChore } from "./chores.js";
import { companyNames, named, withCompanyNames } from "./companies.js";
import { fill, fillWithCommand, measure } from "./layout.js";
import type { Page } from "./paint.js";
import { type Section, sectionsOf } from "./sections.js";
import { waitingLines } from "./waiting.js";
import { type Clock, dayOfIso } from "./when.js";

export interface NextView {
  /** The user's. */
  readonly clock: Clock;
  /** Whether to give the rules behind each action. */
  readonly why: boolean;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether there is a file to note things in. */
  readonly notes: boolean;
  /** All that the file has. */
  readonly interviews: readonly Pick<Interview, "id" | "company" | "role">[];
  /** Where the recipient's clock stands; without a recipient, the company's. */
  readonly zoneOf: (action: Action) => Zone;
  /** The actions left out because they are further than `days` ahead. */
  readonly beyond: readonly Action[];
  readonly days: number;
}

export function nextPage(plan: Outlook, view: NextView, page: Page): string {
  const names = companyNames(view.interviews);
  const shown = safeValue(withCompanyNames(plan, names));
  const { clock } = view;
  const style: ActionStyle = {
    width: measure(page.columns),
    paint: page.paint,
    why: view.why,
    options: view.options,
    notes: view.notes,
    zoneOf: view.zoneOf,
  };
  const { sections, waiting, beyond } = sectionsOf(shown, safeValue(view.beyond.map(named(names))), clock);
  const blocks = [
    greeting(shown, sections, view, clock, style.width),
    ...actionBlocks(sections, clock, style),
    sentLines(sections, style),
    under("Waiting", waitingLines(waiting, clock, style), page.paint.heading),
    under("Notes", noteLines(shown, style.width), page.paint.heading),
    beyondLines(beyond, view.days, clock, style),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function actionBlocks(sections: readonly Section[], clock: Clock, style: ActionStyle): string[][] {
  const groups = sections.map(({ heading, actions }) => ({
    heading,
    items: actions.map((action) => itemOf(action, clock)),
  }));
  const column = whenColumn(
    groups.flatMap(({ items }) => items),
    style.width,
  );
  const { alarm, heading: calm } = style.paint;
  return groups.map(({ heading, items }) =>
    under(
      heading,
      items.flatMap((item) => actionLines(item, column, style)),
      heading === "Overdue" && items.some(({ action }) => !isChore(action)) ? alarm : calm,
    ),
  );
}

/** A word to those for whom there is nothing to do now. */
function greeting(
  plan: Outlook,
  sections: readonly Section[],
  { interviews }: NextView,
  clock: Clock,
  width: number,
): string[] {
  if (interviews.length === 0)
    return fill('No interviews here yet. Write the first one under "interviews:".', width, 0);
  if (sections.some(({ heading }) => ["Overdue", "Today", "Stuck"].includes(heading))) return [];
  if (plan.waiting.some(({ until }) => dayOfIso(until, clock) <= clock.today)) return [];
  const isAllDone = plan.actions.length === 0 && plan.waiting.length === 0;
  return fill(
    isAllDone ? "Nothing to do, and nothing to wait for." : "Nothing to do today: you have done your part.",
    width,
    0,
  );
}

function noteLines({ notes }: Outlook, width: number): string[] {
  return notes.flatMap(({ interview, says }) => fill(`${interview}: ${says}`, width, 2));
}

/** How to note a message as sent, told once. */
function sentLines(sections: readonly Section[], { width, paint, options, notes }: ActionStyle): string[] {
  const actions = sections.flatMap((section) => section.actions);
  const sent = actions.find(({ template, state }) => template !== null && isDue(state));
  if (!sent || !notes) return [];
  return fillWithCommand("Once it is sent:", `followup done ${sent.id}${options}`, width).map(paint.quiet);
}

function isDue(state: Action["state"]): boolean {
  return state === "due" || state === "overdue";
}

function beyondLines(count: number, days: number, { today }: Clock, style: ActionStyle): string[] {
  const { width, paint, options } = style;
  if (count === 0) return [];
  const what = count === 1 ? "1 more step" : `${count} more steps`;
  const last = shortDay(addDays(today, days), today);
  return fillWithCommand(`${what} after ${last}:`, `followup next --all${options}`, width).map(paint.quiet);
}

function under(heading: string, lines: string[], tone: (text: string) => string): string[] {
  return lines.length === 0 ? [] : [tone(heading), ...lines];
}
