/** How to note that a step is done. */
import type { Action } from "../engine/types.js";
import { shellWord } from "../safe/shell-word.js";

const NAME_THEM = "write them into your file, under references. To go without:";

const FILL_IN = "answer with followup alone, or in your file. To go without:";

/** The words before the command that notes it; undefined for what the user does alone and lacks something for. */
export function closingWords({ kind, to, via, missing }: Action): string | undefined {
  if (kind === "let-go") return "to let it go:";
  if (to !== null) return via === "phone" ? "once you have called:" : "once it is sent:";
  if (missing.length > 0) return undefined;
  if (kind === "complete-record") return FILL_IN;
  return kind === "confirm-references" ? NAME_THEM : "when done:";
}

/** The same where only what can be done now is told how to note: what goes to others may not go yet. */
export function closingWordsNow(action: Action): string | undefined {
  const { state, to } = action;
  return to === null || state === "due" || state === "overdue" ? closingWords(action) : undefined;
}

/** The command that frees a step for which somebody's address is missing; undefined where that is not what it lacks. */
export function cureOf({ state, kind, interview, to, toName, via, missing }: Action): string | undefined {
  const isReference = kind === "brief-reference" || kind === "confirm-references";
  const lacksAddress = state === "blocked" && to !== null && via === null && missing.length > 0;
  if (!lacksAddress || isReference || toName === null) return undefined;
  return `followup add person ${interview} --name ${shellWord(toName)} --email <address>`;
}
