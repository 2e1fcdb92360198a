/** The step of the plan that a command line means. */
import type { Action, Plan } from "../../engine/types.js";
import { usageError } from "../../errors.js";
import type { Interview } from "../../model/types.js";
import { notPlanned } from "../not-planned.js";

/**
 * An id of the plan, or the beginning of one: `northwind/thank`.
 *
 * @param interviews all that the file has
 * @param marked ids that the log has as done
 * @throws FollowupError (64) for one that is not there, with the nearest, or several, with all of them
 */
export function stepCalled(
  text: string,
  { actions }: Plan,
  interviews: readonly Pick<Interview, "id">[],
  marked: readonly string[],
): Action {
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
  const says = notPlanned(text, actions, interviews, "Nothing is planned there.");
  throw usageError(`${says}\nTo see what there is: followup next --all`);
}
