/** `draft` without a word: offers what `next` has. */
import type { Action, Plan } from "../../engine/types.js";
import { EXIT, FollowupError, usageError } from "../../errors.js";
import type { Zone } from "../../model/dates/index.js";
import { sentence } from "../../render/sentence.js";
import { clockAt } from "../../render/when.js";
import { DAYS, within } from "../narrow.js";
import type { Shell } from "../shell.js";
import { SEE_NEXT } from "./unplanned.js";

/**
 * The id of the action that the user picks. Throws a FollowupError: 64 without a terminal, 1 where nothing is to be
 * written, 130 when the user breaks off.
 */
export async function offered({ io, globals }: Shell, planned: Plan, zone: Zone): Promise<string> {
  if (!globals.input || !io.isInteractive()) {
    throw usageError(
      `name an action id, or a kind and a company: followup draft thank-you northwind\n${SEE_NEXT}`,
    );
  }
  const { actions } = within(DAYS, planned, clockAt(planned.now, zone)).plan;
  const choices = actions.filter(({ template }) => template !== null).map(choiceOf);
  if (choices.length === 0) {
    throw new FollowupError(EXIT.no, `there is nothing to write in the next ${DAYS} days.\n${SEE_NEXT}`);
  }
  const { choice } = await io.prompts();
  return choice("What would you like to write?", choices);
}

function choiceOf(action: Action): { name: string; value: string } {
  const late = action.state === "overdue" ? " (overdue)" : "";
  return { name: `${sentence(action)}${late}`, value: action.id };
}
