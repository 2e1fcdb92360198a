/** The characters that can move, hide or reorder others, or that nobody sees. */

const SCRIPTS = "Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr".split(" ");
/** Some of what leaves no trace belongs to a script too: what it joins to is gone with it. */
const LETTER = `(?!\\p{DI})[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}]`;
const EMOJI = String.raw`\p{ExtPict}`;
/** What holds letters of a joining script together, or the parts of an emoji. */
const JOINER = String.raw`(?<=${LETTER}(?:(?!\p{DI})\p{M}){0,8}|${EMOJI}\ufe0f?\p{EMod}?)[\u200c\u200d](?=${LETTER}|${EMOJI})`;
/** Of the class Cf, yet seen: signs that enclose the digits after them. */
const ENCLOSING = String.raw`[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]`;
/** What chooses between the shapes of the letter before it. */
const SELECTOR = String.raw`(?<=[^\p{DI}\p{Z}\p{C}])[\ufe00-\ufe0f]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]|(?<=\p{Script=Mong})[\u180b-\u180d\u180f]`;
/** The flags of England, Scotland and Wales are spelled with them. */
const TAG = String.raw`(?<=\u{1f3f4}[\u{e0061}-\u{e007a}]{0,5})[\u{e0061}-\u{e007a}\u{e007f}]`;
/** Controls, bidi marks, lone surrogates, private use, separators of lines, what leaves no trace, and no letters. */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{NChar}\p{DI}]`;

/** Each of them, line feeds and tabs too. */
export const HIDDEN = new RegExp(`(?!${JOINER}|${ENCLOSING}|${SELECTOR}|${TAG})${UNSEEN}`, "gu");

/** A character as JSON and YAML write it: `\u202e`, and `\udb40\udc41` beyond the first plane. */
export function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
