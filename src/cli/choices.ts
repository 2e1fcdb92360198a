/** One of a few words, as it was typed. */
import { usageError } from "../errors.js";
import { either, nearestName } from "../model/suggest.js";

/** @param refusal what is said of any other word @throws FollowupError (64) with the word that may be meant, or all */
export function oneOf<Word extends string>(words: readonly Word[], text: string, refusal: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const near = nearestName(text, words);
  throw usageError(
    `${refusal} ${near === undefined ? `It can be ${either(words)}.` : `Did you mean "${near}"?`}`,
  );
}
