/** What to say of the id of a step that the plan does not have. */
import type { Action } from "../engine/types.js";
import { mistyped, nearest } from "../model/suggest.js";
import type { Interview } from "../model/types.js";

/**
 * The nearest id; of another interview only where the id begins with none of the file.
 *
 * @param actions those that could be meant
 * @param interviews all that the file has
 * @param nothing what to say where an interview has none of them: `nothing is planned there.`
 */
export function notPlanned(
  text: string,
  actions: readonly Action[],
  interviews: readonly Pick<Interview, "id">[],
  nothing: string,
): string {
  const says = `"${text}" is not in the plan: it may be done, or not have come up yet.`;
  const [first = ""] = text.split("/");
  if (interviews.some(({ id }) => id === first)) {
    const there = actions.filter(({ interview }) => interview === first);
    return `${says} ${within(text.slice(first.length + 1), there) ?? nothing}`;
  }
  const ids = actions.map(({ id }) => id);
  const begun = ids.filter((id) => id.startsWith(first));
  const near = nearest(text, begun) ?? mistyped(text, ids);
  return near === undefined ? says : `${says} ${didYouMean(near)}`;
}

/** @param step what follows the interview in the id that was typed */
function within(step: string, there: readonly Action[]): string | undefined {
  if (there.length === 0) return undefined;
  const stepOf = ({ id, interview }: Action): string => id.slice(interview.length + 1);
  const near = nearest(step, there.map(stepOf));
  const meant = there.find((action) => stepOf(action) === near);
  if (meant) return didYouMean(meant.id);
  return `Planned there:\n${there.map(({ id, title }) => `  ${id}  (${title})`).join("\n")}`;
}

function didYouMean(id: string): string {
  return `Did you mean "${id}"?`;
}
