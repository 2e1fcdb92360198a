/** The characters that can move, hide or reorder others, or that nobody sees. */

const SCRIPTS = "Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr".split(" ");
/** Some marks that nobody sees belong to a script too: what they join to is gone with them. */
const LETTER = `(?!\\p{Cf})[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}]`;
const EMOJI = String.raw`\p{ExtPict}`;
/** What holds letters of a joining script together, or the parts of an emoji. */
const JOINER = String.raw`(?<=${LETTER}\p{M}{0,8}|${EMOJI}\ufe0f?\p{EMod}?)[\u200c\u200d](?=${LETTER}|${EMOJI})`;
/** Of the class Cf, yet seen: signs that enclose the digits after them. */
const ENCLOSING = String.raw`[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]`;
/** Controls, bidi marks, lone surrogates, private use, separators of lines, letters without a shape, and no letters. */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{NChar}\u115f\u1160\u3164\uffa0\u034f]`;

/** Each of them, line feeds and tabs too. */
export const HIDDEN = new RegExp(`(?!${JOINER}|${ENCLOSING})${UNSEEN}`, "gu");

/** A character as JSON and YAML write it: `\u202e`, and `\udb40\udc41` beyond the first plane. */
export function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
