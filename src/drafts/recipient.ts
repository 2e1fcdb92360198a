/** To whom a message goes of which only the kind and the interview were named. */
import { isQuestionKind } from "../engine/silence.js";
import type { Story } from "../engine/story.js";
import type { Contactable } from "../model/types.js";
import { actOf } from "./kind-of-action.js";
import { type DraftKind, isToReference } from "./kinds.js";

/** All who could be meant; none where it needs nobody, or the file names nobody. */
export function recipientsOf(kind: DraftKind, story: Story): readonly Contactable[] {
  const act = actOf(kind);
  const { past, ahead, got, interview, asks, relevant, person } = story;
  const present = (ids: readonly string[] = []) => ids.map(person).filter((one) => one !== undefined);
  if (isToReference(kind)) return referencesFor(story);
  if (kind === "closing-line" || kind === "exit-questions") {
    const those = present(ahead[0]?.round.with ?? past.at(-1)?.round.with);
    return those.length === 1 ? those : [];
  }
  if (kind === "thank-you" || kind === "impression-recovery") {
    const those = present(past.at(-1)?.round.with);
    return those.length > 0 ? those : interview.people;
  }
  if (act && isQuestionKind(act)) return [asks].filter((one) => one !== undefined);
  const isReply = act === "answer" || act === "thank-for-decision";
  const writer = isReply ? person(got.at(-1)?.entry.from) : undefined;
  return [writer ?? relevant].filter((one) => one !== undefined);
}

/** Those named to the company, if there are any. */
function referencesFor({ interview, world }: Story): readonly Contactable[] {
  const { references } = world.hunt;
  const given = references.filter(({ id }) => interview.given.includes(id));
  return given.length > 0 ? given : references;
}
