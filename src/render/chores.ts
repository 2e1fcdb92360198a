/** What the user does alone: what it consists of, and what to write down once it is done. */
import type { Action } from "../engine/types.js";
import { type Day, isoDay } from "../model/dates/index.js";

/** Whether its reasons are what there is to do. */
export function isChecklist({ kind }: Action): boolean {
  return kind === "prepare" || kind === "complete-record";
}

/** Whether nobody else waits for it, so that it need not shout when it is late. */
export function isChore({ kind }: Action): boolean {
  return kind === "complete-record";
}

/** What goes into the interview's log, and the words before it. */
export interface Logging {
  readonly says: string;
  readonly entry: string;
}

/**
 * Undefined where the log is not the place for it, or something is missing first.
 * @param today where the company is, for in its zone the log is read
 */
export function loggingOf(action: Action, today: Day): Logging | undefined {
  const at = isoDay(today);
  if (action.kind === "let-go") {
    return { says: "to let it go, add to its log:", entry: `- { at: ${at}, closed: let-go }` };
  }
  if (!isChecklist(action) || action.missing.length > 0) return undefined;
  return { says: "when done, add to its log:", entry: `- { at: ${at}, done: ${action.id} }` };
}
