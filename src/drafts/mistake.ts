/** What the template engine says about a mistake, in our words and with its exact place. */
import type { LiquidError } from "liquidjs";
import { unknownFilter, unknownTag } from "./vocabulary.js";

/** What the library adds to its words. */
const PLACE = /,(?: file:[^,]*,)? line:\d+, col:\d+$/;
const NO_TAG = /^tag "(.*)" not found$/s;
/** The library's words, for ours too. */
export const TOO_MUCH = "memory alloc limit exceeded";
const NO_FILTER = /^undefined filter: (.*)$/s;

interface Mistake {
  /** Where it stands in the text of the template. */
  readonly index: number;
  readonly says: string;
}

/** The library places a mistake at the braces around it; a word that it does not know has a place of its own. */
export function mistakeOf({ token, message }: LiquidError): Mistake {
  const says = message.replace(PLACE, "");
  const place = (word: RegExp) => token.begin + Math.max(0, withoutTexts(token.getText()).search(word));
  const [, tag] = NO_TAG.exec(says) ?? [];
  if (tag !== undefined) return { index: place(wordAfter("%-?\\s*", tag)), says: unknownTag(tag) };
  const [, filter] = NO_FILTER.exec(says) ?? [];
  if (filter !== undefined) {
    return { index: place(wordAfter("\\|\\s*", filter)), says: unknownFilter(filter) };
  }
  if (says === TOO_MUCH) return { index: token.begin, says: "from here on it makes more text than fits." };
  return { index: token.begin, says: `${says}.` };
}

/** @param before a pattern @param word as it stands there */
function wordAfter(before: string, word: string): RegExp {
  return new RegExp(`(?<=${before})${word.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`);
}

/** With every quoted text blanked out, each place staying what it is. */
function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|'[^']*'/g, ({ length }) => " ".repeat(length));
}
