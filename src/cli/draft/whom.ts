/** Whom a message is for, as far as the words of the command line say it. */
import { isToReference } from "../../drafts/kinds.js";
import type { Action } from "../../engine/types.js";
import { FollowupError, usageError } from "../../errors.js";
import { find } from "../../model/names.js";
import type { Contactable, Hunt, Interview, Reference } from "../../model/types.js";
import { personCalled } from "../person.js";
import { whoIs } from "../who.js";

/** Either part is absent where it was not named. */
export interface Addressee {
  readonly interview?: Interview;
  readonly person?: Contactable;
}

/**
 * @param who a company, or somebody in it; empty where nobody was named
 * @param to somebody at the company that `who` names, or a reference
 * @param what the kind of action or message: what goes to a reference can go to one whom no company knows of
 * @throws FollowupError (64) for a text that means nobody, or several
 */
export function addressee(who: string, to: string | undefined, what: string, hunt: Hunt): Addressee {
  if (who === "") return to === undefined ? {} : addressee(to, undefined, what, hunt);
  const meant = (isToReference(what) ? referenceIn(who, hunt) : undefined) ?? whoIs(who, hunt);
  if (to === undefined) return meant;
  if (!meant.interview) {
    throw usageError(
      `"${who}" is a person already: leave --to ${to} out, or name the company instead of ${who}.`,
    );
  }
  return { interview: meant.interview, person: personCalled(to, "--to", meant.interview, hunt) };
}

/** Whether an action is for whom that names. */
export function concerns(action: Action, { interview, person }: Addressee): boolean {
  return (!interview || action.interview === interview.id) && (!person || action.to === person.id);
}

/**
 * Undefined where the text names nobody at all: then it may have been meant for something else.
 * Throws a FollowupError (64) where it names several.
 */
export function namedBy(text: string, hunt: Hunt): Addressee | undefined {
  try {
    return whoIs(text, hunt);
  } catch (error) {
    if (!(error instanceof FollowupError)) throw error;
    const reference = referenceIn(text, hunt);
    if (reference) return reference;
    const everybody = hunt.interviews.flatMap(({ id, company, role, people }) => [
      { id, name: company },
      { id, name: role },
      ...people,
    ]);
    if (find(everybody, text).is === "unknown") return undefined;
    throw error;
  }
}

/** Reads `lee`, and `northwind/lee`. */
function referenceIn(text: string, { references, ...hunt }: Hunt): Addressee | undefined {
  const named = (name: string): Reference | undefined => {
    const result = find(references, name);
    return result.is === "found" ? result.found : undefined;
  };
  const alone = named(text);
  if (alone) return { person: alone };
  const slash = text.lastIndexOf("/");
  const person = slash < 0 ? undefined : named(text.slice(slash + 1));
  const interview = person && namedBy(text.slice(0, slash), { references, ...hunt })?.interview;
  return interview && { interview, person };
}
