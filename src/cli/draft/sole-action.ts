/** What is to be written where only a company or a person was named. */
import type { DraftKind } from "../../drafts/kinds.js";
import type { Action } from "../../engine/types.js";
import { usageError } from "../../errors.js";
import type { Hunt } from "../../model/types.js";
import { SEE_NEXT } from "./unplanned.js";
import { type Addressee, addressee, concerns, namedBy } from "./whom.js";

/** What a shell takes as it is. */
const PLAIN = /^[\p{L}\p{M}\p{N} ._/-]+$/u;

/**
 * The one action of the plan with something to write for them; undefined where the text names nobody.
 * Throws a FollowupError (64) where there are none or several, with their ids, or the text names several.
 */
export function soleActionFor(
  text: string,
  to: string | undefined,
  hunt: Hunt,
  actions: readonly Action[],
): Action | undefined {
  const named = namedBy(text, hunt);
  if (!named) return undefined;
  const meant = to === undefined ? named : addressee(text, to, "", hunt);
  const theirs = actions.filter((action) => action.template !== null && concerns(action, meant));
  const [only, ...others] = theirs;
  if (only && others.length === 0) return only;
  const name = meant.person?.name ?? meant.interview?.company ?? text;
  const form = `such as: followup draft ${exampleFor(meant, hunt)} ${to === undefined && PLAIN.test(text) ? text : idOf(meant)}`;
  if (!only) {
    const says = `the plan has nothing to write to ${name}. To write nevertheless, name a kind of message,`;
    throw usageError(`${says}\n${form}\n${SEE_NEXT}`);
  }
  const ids = theirs.map(({ id, title }) => `  ${id}  (${title})`);
  throw usageError(
    `there are several messages to write to ${name}; give the id:\n${ids.join("\n")}\nOr name a kind of message, ${form}`,
  );
}

/** Stands for any kind of message that can go to them. */
function exampleFor({ person }: Addressee, { references }: Hunt): DraftKind {
  return references.some((one) => one === person) ? "reference-request" : "thank-you";
}

/** `northwind/maria`. */
function idOf({ interview, person }: Addressee): string {
  return [interview?.id, person?.id].filter((id) => id !== undefined).join("/");
}
