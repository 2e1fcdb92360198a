/** A message that no action of the plan asks for now. */
import { occasionFor } from "../../drafts/choice.js";
import { kindOf, plannersWay } from "../../drafts/kind-of-action.js";
import { type DraftKind, isToReference } from "../../drafts/kinds.js";
import type { Occasion } from "../../drafts/occasion.js";
import { recipientsOf } from "../../drafts/recipient.js";
import type { Story } from "../../engine/story.js";
import { usageError } from "../../errors.js";
import type { Channel, Contactable, Hunt, Interview } from "../../model/types.js";
import { notDoneBy } from "../ways.js";
import type { Addressee } from "./whom.js";

export const SEE_NEXT = "To see what there is to do: followup next --all";

/**
 * @param what a kind of action or message
 * @param who as it was typed
 * @throws FollowupError (64) where it could be for several, or is nothing that is written
 */
export function unplanned(
  what: string,
  who: string,
  { interview, person }: Addressee,
  via: Channel | undefined,
  hunt: Hunt,
  storyOf: (interview: Interview) => Story,
): { readonly occasion: Occasion; readonly story: Story } {
  const about = interview ?? onlyOne(what, who, person, hunt);
  const story = storyOf(about);
  const written = kindOf(what, story, via);
  if (!written) throw usageError(`there is nothing to write for ${what}: it is for you alone.`);
  const them = person ?? soleRecipient(written, story);
  const way = via ?? plannersWay(what, them, story);
  const kind = kindOf(what, story, way) ?? written;
  const isReference = hunt.references.some((one) => one === them);
  if (them && isReference !== isToReference(kind)) {
    const says = isReference ? "is your reference" : "is none of your references";
    throw usageError(`${them.name} ${says}: ${kind} goes to ${isReference ? "the company" : "a reference"}.`);
  }
  const occasion = occasionFor(kind, them, way);
  if (occasion) return { occasion, story };
  throw notDoneBy(via ?? "email", kind, kind);
}

/** The interview where none was named. */
function onlyOne(what: string, who: string, person: Contactable | undefined, hunt: Hunt): Interview {
  const naming = hunt.interviews.filter(({ given }) => person && given.includes(person.id));
  const [only, ...others] = naming.length > 0 ? naming : hunt.interviews;
  if (only && others.length === 0 && (person || who !== "")) return only;
  const target = person ? `${only?.id ?? "company"}/${person.id}` : (only?.id ?? "company");
  const whose = person ? ` for ${person.name}` : "";
  throw usageError(
    `nothing of the kind "${what}"${whose} is in the plan. To write one nevertheless, name the company: followup draft ${what} ${target}\n${SEE_NEXT}`,
  );
}

function soleRecipient(kind: DraftKind, story: Story): Contactable | undefined {
  const all = recipientsOf(kind, story);
  if (all.length < 2) return all[0];
  const ids = all.map(({ id, name }) => `  ${story.interview.id}/${id}  (${name})`);
  throw usageError(`"${kind}" could be for any of these; name one:\n${ids.join("\n")}`);
}
