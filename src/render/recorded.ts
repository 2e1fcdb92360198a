/** What was written down, and what that makes of the plan. */
import type { Happening } from "../engine/timeline.js";
import type { Action, Plan, Wait } from "../engine/types.js";
import { instantOfIso, type Zone } from "../model/dates/index.js";
import { safe, safeValue } from "../safe/terminal.js";
import { isChore } from "./chores.js";
import { fill, measure } from "./layout.js";
import type { Page } from "./paint.js";
import { sentence } from "./sentence.js";
import { decisionText, happeningText } from "./show-words.js";
import { type Clock, clockAt, dayWordOf, untilWords, whenToAct } from "./when.js";

export interface Recording {
  readonly company: string;
  readonly happening: Happening;
  /** Of this interview alone. */
  readonly plan: Plan;
}

/** @param zone the user's */
export function recordedPage(recording: Recording, zone: Zone, page: Page): string {
  const { company, happening, plan } = recording;
  const clock = clockAt(plan.now, zone);
  const day = happening.hour ? untilWords(happening.at, clock) : dayWordOf(happening.at, clock);
  // What is put off is so from now on.
  const when = happening.is === "snoozed" ? "" : `, ${day}`;
  const decision = decisionText(happening, clock);
  const said = `${happeningText(happening, company, clock)}${when}`;
  return notedPage(decision === undefined ? said : `${said}; ${decision}`, plan, zone, page);
}

/**
 * @param said what was written down @param plan of the interview that it is about
 * @param zone the user's
 */
export function notedPage(said: string, plan: Plan, zone: Zone, { paint, columns }: Page): string {
  const width = measure(columns);
  return [
    ...fill(`noted: ${safe(said)}`, width, 0),
    ...fill(`next: ${nextText(safeValue(plan), zone)}`, width, 0).map(paint.quiet),
    "",
  ].join("\n");
}

/** @param label of the write that was taken back */
export function undonePage(path: string, label: string, columns: number): string {
  const says = `took back: ${safe(label)}. ${safe(path)} is as it was before.`;
  return `${fill(says, measure(columns), 0).join("\n")}\n`;
}

/** The first thing that others wait for, else what comes first: a wait or a step to come; else a chore. */
function nextText(plan: Plan, zone: Zone): string {
  const clock = clockAt(plan.now, zone);
  const isOpen = ({ state }: Action) => state === "overdue" || state === "due";
  const now = plan.actions.find((action) => isOpen(action) && !isChore(action));
  if (now) return stepText(now, clock);
  const [wait] = plan.waiting;
  const coming = plan.actions.find(
    (action) => action.state === "upcoming" && !isChore(action) && wait && isBefore(action.opens, wait.until),
  );
  if (coming) return stepText(coming, clock);
  if (wait) return waitText(wait, zone, plan.now);
  const later = plan.actions.find(isOpen) ?? plan.actions[0];
  return later ? stepText(later, clock) : "nothing, it is over";
}

function stepText(action: Action, clock: Clock): string {
  return [sentence(action), whenToAct(action, clock)].filter((part) => part !== "").join(", ");
}

function waitText(wait: Wait, zone: Zone, now: string): string {
  return `wait until ${untilWords(wait.until, clockAt(now, zone))}`;
}

function isBefore(one: string, other: string): boolean {
  return instantOfIso(one) < instantOfIso(other);
}
