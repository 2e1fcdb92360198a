/** Days that a message gives for the talk, or for the decision, and that are not the file's. */
import { type Day, longDay } from "../../model/dates/index.js";
import type { Message } from "../types.js";
import { sentenceAt } from "./anatomy.js";
import type { Fault, Purpose } from "./check.js";
import { NAMED_DAY, namesDay } from "./days.js";
import { has, phrases } from "./phrases.js";

/** So many words may stand between what is dated and the day, none of which begins another thought. */
const GAP =
  "(?: (?!(?:and|but|or|if|whether|could|can|would|will|may|please|again|next|since|by|before|until|when|wrote|write|hear)(?!\\p{L}))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}&/.'’-]*,?){0,9}?";
const DAY = `(?:the )?(?<day>${NAMED_DAY})`;

const TALKED =
  "(?:met|spoke|talked|interviewed|visited|saw|received|came to see|discussed|(?:our|my|the|your) (?:(?!(?:next|second|third|final|further)(?!\\p{L}))\\p{L}+ )?(?:interview|conversation|talk|meeting|discussion|chat|call|visit|session|tour)|^interview)";

const TALK = [
  phrases([`${TALKED},?${GAP},? (?:on|of|from|last)(?: last)? ${DAY}`]),
  phrases([
    `(?:on|last) ${DAY},?(?: (?:you|we|I|and|had|was|were|\\p{L}+['’.]?\\p{L}*)){1,5}? (?:met|spoke|talked|interviewed|visited|saw|discussed)`,
  ]),
];

const EXPECTED = [
  phrases([
    `(?:expect(?:ed)?|hop(?:ed|ing)|plan(?:ned|ning)|meant|aim(?:ed|ing)|intend(?:ed)?|want(?:ed)?|thought|reckoned|decision|due|scheduled|foreseen|announced)${GAP}(?: (?:hear|decide|write)${GAP})? (?:by|before|until|for|on|around) ${DAY}`,
  ]),
  phrases([
    `(?:said|told me|mentioned|going to|answer|choice|result|news|in touch)${GAP}(?: (?:hear|decide|write|would)${GAP}){0,2} (?:by|before|until|around) ${DAY}`,
  ]),
  phrases([`(?:named|mentioned|gave me|set|suggested) ${DAY}`]),
];

/** A wish for an answer is no word of theirs. */
const REQUEST = phrases([
  "(?:(?:could|can|would|will) (?:you|I|we)|may I|please|I (?:\\p{L}+ )?(?:ask|wish)|need|must|let me know)",
]);

/** What the message gives as the day of the talk. */
export function wrongTalks(message: Message, { known }: Purpose): Fault[] {
  if (known?.talk === undefined) return [];
  return wrongDays(message, TALK, known.talk, known.meetings);
}

/** What the message gives as the day by which they expected to decide. */
export function wrongExpectations(message: Message, { known }: Purpose): Fault[] {
  if (known?.expected === undefined) return [];
  return wrongDays(message, EXPECTED, known.expected, []);
}

/** Only in a part that does not name the right day as well; one for each day as it is written. */
function wrongDays(
  { subject, body }: Message,
  claims: readonly RegExp[],
  right: Day,
  others: readonly Day[],
): Fault[] {
  const within = (part: Fault["part"], text: string): Fault[] => {
    if (namesDay(text, right)) return [];
    const faults = claims.flatMap((claim) =>
      [...text.matchAll(claim)].flatMap(({ 0: claimed, index, groups: { day = "" } = {} }) => {
        const start = index + claimed.lastIndexOf(day);
        const isOther = others.some((other) => namesDay(day, other));
        if (isOther || has(sentenceAt(text.slice(0, start), start), REQUEST)) return [];
        return [{ part, index: start, words: day, says: corrected(day, longDay(right, right)) }];
      }),
    );
    return faults.filter(({ index }, at) => faults.findIndex((one) => one.index === index) === at);
  };
  return [...within("subject", subject ?? ""), ...within("body", body)];
}

/** @param file what it says */
export function corrected(words: string, file: string): string {
  return `You write ${words.replace(/\s+/g, " ")}; the file says ${file}.`;
}
