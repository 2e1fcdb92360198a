/** Looking for phrases in a message. */
import type { Message } from "../types.js";
import type { Fault } from "./check.js";

/** Outside the brackets of a class of characters. */
const APOSTROPHE = /'(?![^[\]]*\])/g;

/**
 * One expression for all of the phrases, as whole words in any case, over line breaks, with either apostrophe; `havent` is `haven't`.
 * @param list expressions in which a blank stands for any white space
 */
export function phrases(list: readonly string[]): RegExp {
  const source = list
    .join("|")
    .replaceAll(" ", "\\s+")
    .replaceAll("n't", "n'?t")
    .replaceAll(APOSTROPHE, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");
}

export function has(text: string, phrase: RegExp): boolean {
  return text.search(phrase) >= 0;
}

/** Each place of the message where the expression, which is global, matches. */
export function placesOf({ subject, body }: Message, phrase: RegExp): Omit<Fault, "says">[] {
  const within = (part: Fault["part"], text: string) =>
    [...text.matchAll(phrase)].map(({ 0: words, index }) => ({ part, index, words }));
  return [...within("subject", subject ?? ""), ...within("body", body)];
}

/** Whether two places of a message have a character in common, or touch. */
export function overlap(one: Omit<Fault, "says">, other: Omit<Fault, "says">): boolean {
  return (
    one.part === other.part &&
    one.index <= other.index + other.words.length &&
    other.index <= one.index + one.words.length
  );
}

/** The fault of a message in which something is lacking; at the start of the body, as it has no place. */
export function lacking(says: string, severity?: Fault["severity"]): Fault {
  return { part: "body", index: 0, words: "", says, ...(severity && { severity }) };
}
