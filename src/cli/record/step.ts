/** The step of the plan that a command line means. */
import type { Action, Plan } from "../../engine/types.js";
import { usageError } from "../../errors.js";
import { mistyped, nearest } from "../../model/suggest.js";

/**
 * An id of the plan, or the beginning of one: `northwind/thank`.
 *
 * @param marked ids that the log has as done
 * @throws FollowupError (64) for one that is not there, with the nearest, or several, with all of them
 */
export function stepCalled(text: string, { actions }: Plan, marked: readonly string[]): Action {
  const exact = actions.find(({ id }) => id === text);
  if (exact) return exact;
  const begun = actions.filter(({ id }) => id.startsWith(text));
  const [only, ...others] = begun;
  if (only && others.length === 0) return only;
  if (only) {
    const ids = begun.map(({ id, title }) => `  ${id}  (${title})`);
    throw usageError(`"${text}" could be any of these; give the id:\n${ids.join("\n")}`);
  }
  if (marked.includes(text)) throw usageError(`"${text}" is done already.`);
  const [interview = ""] = text.split("/");
  const ids = actions.map(({ id }) => id);
  const near =
    nearest(
      text,
      ids.filter((id) => id.startsWith(interview)),
    ) ?? mistyped(text, ids);
  throw usageError(
    `"${text}" is not in the plan: it may be done, or not have come up yet.${near === undefined ? "" : ` Did you mean "${near}"?`}\nTo see what there is: followup next --all`,
  );
}
