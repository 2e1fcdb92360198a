/** Text from outside as one line, without characters that hide or reorder others. */

/** A joiner within a word of a script that joins its letters, or within an emoji. */
const JOINER = String.raw`(?<=[\p{Lo}\p{M}\p{ExtPict}\p{EMod}\ufe0f])[\u200c\u200d](?=[\p{Lo}\p{ExtPict}])`;
/** Of the class Cf, yet seen: signs that enclose the digits after them. */
const ENCLOSING = String.raw`[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]`;
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0\u034f]`;
const UNWANTED = new RegExp(`(?!${JOINER}|${ENCLOSING})${UNSEEN}`, "gu");
const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;

export function clean(text: string): string {
  return text.replace(BREAKS, " ").replace(UNWANTED, "").replace(/\s+/gu, " ").trim();
}
