/** Pressure that a message puts on a decision that is still open. */
import type { DraftKind } from "../kinds.js";
import { isInquiry } from "./groups.js";
import { phrases } from "./phrases.js";

const SOON =
  "(?:by (?:the end|\\p{L}*day|tomorrow|tonight|next|this|\\d)|before \\p{L}*day|today|now|soon|quickly|within|this week|from you)";
/** Within a sentence, and without another subject. */
const SAME = "(?:(?!(?<!\\p{L})(?:who|that|which|they|he|she)(?!\\p{L}))[^.?!;]){0,80}?";

/** They are to answer, or else. */
export const ULTIMATUM = phrases([
  `(?:I|we)(?!\\p{L})${SAME} (?:and|so|but|therefore) (?:I |we )?(?:\\p{L}+ )?(?:need|require|want|expect|must have|must know|have to (?:have|know)) (?:an?|your|the|to (?:hear|know|have)) ${SAME}${SOON}`,
  `(?:if|unless) (?:I|you) ${SAME}(?:hear|heard|answer|reply|decide|respond|know)${SAME},? (?:then )?I(?: will| shall|'ll| must| would| am going to| (?:will )?have to) (?:\\p{L}+ )?(?:accept|assume|withdraw|take|go (?:with|to|elsewhere)|move on|sign|conclude|look elsewhere|be forced)`,
  "or (?:else )?I(?: will| shall|'ll| must| (?:will )?have to)(?: have to)? (?:accept|withdraw|take (?:it|the other|another)|go (?:with|to|elsewhere)|sign|look elsewhere)",
  "before I (?:accept|sign|take) (?:it|another|the other|theirs)",
]);

/** However calmly it is said. */
export const OTHER_OFFER = phrases([
  "(?:(?:I|we)(?:'ve| have| hold| received| got| am (?:holding|weighing|considering))|there is|my)(?: (?:also|just|now|already|since|received|had|got|been (?:made|given|offered)))* (?:(?:another|an?|the) (?:competing|rival|second|outside|other)(?: \\p{L}+)? offer|another (?:\\p{L}+ )?offer|(?:other|competing|two|several) offers|an offer from (?:another|someone else|elsewhere|\\p{L}+ other))",
]);

/** As if they had hired the writer already. */
export const GRANTED = phrases([
  "joining (?:you|the (?:\\p{L}+ )?team|your (?:\\p{L}+ )?team|\\p{L}+) (?:next (?:week|month)|on (?:the |\\p{L}+day|\\d)|in (?:\\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\\p{L}))|from \\p{L}+day)",
  "(?:can't|cannot|can not|can hardly) wait to (?:start|join|begin|be part of|get started|work with you|meet my)",
  "(?:when|once|as soon as|after) I(?:'ve| have)? (?:start(?:ed)?|join(?:ed)?|come on board|begin|am on board)(?: (?:with you|at|on|in|next|as|work|the team|your team)|[.,])",
  "(?:as|being) your (?:new|next|future) (?!\\p{L}+ (?:step|round))\\p{L}+",
  "(?:my future|(?:meet(?:ing)?|join(?:ing)?) my new) (?:team|colleagues|boss|manager|desk|office|co-?workers|employer)",
  "see you on my first day",
]);

const WAITING: readonly DraftKind[] = [
  "thank-you",
  "impression-recovery",
  "offer-nudge",
  "phone-script",
  "voicemail",
  "gatekeeper-message",
  "clipping",
  "missed-appointment",
];

/** Whether a message of this kind goes out while they have still to decide. */
export function isBeforeDecision(kind: DraftKind): boolean {
  return isInquiry(kind) || WAITING.includes(kind);
}
