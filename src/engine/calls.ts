/** Telephone calls to a company. */
import type { Instant } from "../model/dates/index.js";
import type { Sent } from "../model/types.js";
import { isDial, isQuestionKind, reachesCompany } from "./silence.js";
import type { Story } from "./story.js";

/** A call that reached somebody or left a message; unanswered dials before it belong to it. */
export function isCall(entry: Sent): boolean {
  return entry.via === "phone" && !isDial(entry) && (isQuestionKind(entry.sent) || entry.sent === "other");
}

/** When the company was last called, about whichever position, to ask something or for no stated reason. */
export function lastCall(story: Story): Instant | undefined {
  const own = story.sent.findLast(({ entry }) => isCall(entry) && reachesCompany(entry, story))?.at;
  const { called } = story.elsewhere;
  return own === undefined || called === undefined ? (own ?? called) : (Math.max(own, called) as Instant);
}
