/** A draft from a hunt alone: which message is wanted, and the text of its template. */
import { plan } from "../engine/plan.js";
import { storyOf } from "../engine/story.js";
import { worldOf } from "../engine/world.js";
import type { Instant, Zone } from "../model/dates/index.js";
import type { Channel, Hunt, Via } from "../model/types.js";
import { occasionFor, occasionOf } from "./choice.js";
import { compose } from "./compose.js";
import { plannersWay } from "./kind-of-action.js";
import type { DraftKind } from "./kinds.js";
import type { Draft } from "./types.js";

/** An action of the plan by its id, or a kind of message for somebody: a person's or reference's id. */
export type Wanted =
  | { readonly action: string; readonly via?: Channel }
  | { readonly kind: DraftKind; readonly interview: string; readonly to?: string; readonly via?: Via };

/**
 * @param templateOf the text of a template by its name, such as `thank-you.email`
 * @param systemZone the zone of a user whose file names none
 * @throws RangeError for an action, an interview or a person that there is not, or what has no words that way
 * @throws FollowupError (78) for a template with a mistake, with its place
 */
export function draft(
  hunt: Hunt,
  wanted: Wanted,
  templateOf: (name: string) => string,
  now: Instant,
  systemZone: Zone,
): Draft {
  const action =
    "action" in wanted
      ? plan(hunt, now, systemZone).actions.find(({ id }) => id === wanted.action)
      : undefined;
  const id = "kind" in wanted ? wanted.interview : action?.interview;
  const interview = hunt.interviews.find((one) => one.id === id);
  if (!interview) throw new RangeError(`nothing to write: ${JSON.stringify(wanted)}`);
  const story = storyOf(interview, worldOf(hunt, now, systemZone));
  const to = "kind" in wanted ? wanted.to : undefined;
  const them = [...interview.people, ...hunt.references].find((one) => one.id === to);
  if (to !== undefined && !them) throw new RangeError(`no "${to}" at ${interview.company}`);
  const occasion =
    "kind" in wanted
      ? occasionFor(wanted.kind, them, wanted.via ?? plannersWay(wanted.kind, them, story))
      : action && occasionOf(action, story, wanted.via);
  if (!occasion) throw new RangeError(`no words for it that way: ${JSON.stringify(wanted)}`);
  const file = `${occasion.template}.md`;
  return compose(occasion, { file, text: templateOf(occasion.template) }, story);
}
