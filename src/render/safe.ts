/** Text from outside made safe for a terminal: what could move, hide or reorder other text is shown instead. */

/** Controls, bidi marks, lone surrogates, private-use and invisible characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f/gu;

/** Of the class Cf, yet visible: signs that enclose the digits after them. */
const VISIBLE = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

const JOINERS = new Set(["\u200c", "\u200d"]);
const SCRIPTS = "Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr".split(" ");
const LETTER = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}]`;
const JOINED_BEFORE = new RegExp(`(?:${LETTER}\\p{M}*|\\p{ExtPict}\\ufe0f?\\p{EMod}?)$`, "u");
const JOINED_AFTER = new RegExp(`^(?:${LETTER}|\\p{ExtPict})`, "u");

/** One line of text: line breaks and tabs become spaces, other unsafe characters are written out. */
export function safe(text: string): string {
  return escapeUnsafe(text.replace(/\r?\n|\t/g, " "));
}

/** Text of several lines: line feeds stay, and each tab becomes one space, so that carets stay in place. */
export function safeBlock(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeUnsafe(line.replaceAll("\t", " ")))
    .join("\n");
}

/** A plain value with every text in it made safe. */
export function safeValue<Value>(value: Value): Value {
  return mapTexts(value) as Value;
}

function mapTexts(value: unknown): unknown {
  if (typeof value === "string") return safe(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner)]));
}

function escapeUnsafe(text: string): string {
  return text.replace(UNSAFE, (character, place: number) =>
    VISIBLE.test(character) || (JOINERS.has(character) && joins(text, place))
      ? character
      : written(character),
  );
}

/** Whether a joiner holds together letters of a joining script, or the parts of an emoji. */
function joins(text: string, place: number): boolean {
  return (
    JOINED_BEFORE.test(text.slice(Math.max(0, place - 16), place)) && JOINED_AFTER.test(text.slice(place + 1))
  );
}

/** `\u202e`, or `\u{e0041}` beyond the first plane. */
function written(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
}
