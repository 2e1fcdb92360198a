/** What the user does alone, and what it consists of. */
import type { Action } from "../engine/types.js";

/** Whether its reasons are what there is to do. */
export function isChecklist({ kind }: Action): boolean {
  return kind === "prepare" || kind === "complete-record";
}

/** What there is to do, point by point; else what stands in the way, which is the last reason. */
export function contentOf(action: Action): string[] {
  const { because, state } = action;
  const told = isChecklist(action) ? because : state === "blocked" ? because.slice(-1) : [];
  return told.map(({ says }) => says);
}

/** Whether nobody else waits for it, so that it need not shout when it is late. */
export function isChore({ kind }: Action): boolean {
  return kind === "complete-record";
}
