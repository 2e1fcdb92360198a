/** Telephone calls to a company. */
import type { Sent } from "../model/types.js";
import type { Dated } from "./chronicle.js";
import { isDial, isQuestionKind, reachesCompany } from "./silence.js";
import type { Story } from "./story.js";

/** A call that reached somebody or left a message; unanswered dials before it belong to it. */
export function isCall(entry: Sent): boolean {
  return entry.via === "phone" && !isDial(entry) && (isQuestionKind(entry.sent) || entry.sent === "other");
}

/** The last call to the company, about whichever position, that was made to ask something or for no stated reason. */
export function lastCall(story: Story): Dated | undefined {
  const own = story.sent.findLast(({ entry }) => isCall(entry) && reachesCompany(entry, story));
  const others = story.elsewhere.filter(({ entry }) => "sent" in entry && isCall(entry));
  return [...others, ...(own ? [own] : [])].toSorted((a, b) => a.at - b.at).at(-1);
}
