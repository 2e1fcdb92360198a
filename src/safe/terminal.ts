/** Text from outside for a terminal: what could move, hide or reorder other text is written out instead. */
import { HIDDEN } from "./hidden.js";

/** Most texts, with the letters of European names: what is hidden need not be looked for in them. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017e]*$/;
const COLOUR = new RegExp(`(${String.fromCodePoint(0x1b)}\\[\\d{1,2}m)`);

/** One line of text: line breaks and tabs become spaces. */
export function safe(text: string): string {
  return PLAIN.test(text) ? text : written(text.replace(/\r?\n|\t/g, " "));
}

/** Text of several lines: line feeds stay, and each tab becomes one space, so that carets stay in place. */
export function safeBlock(text: string): string {
  return text
    .split("\n")
    .map((line) => (PLAIN.test(line) ? line : written(line.replaceAll("\t", " "))))
    .join("\n");
}

/** A plain value with every text in it made safe; the same value where each is. */
export function safeValue<Value>(value: Value): Value {
  return isPlain(value) ? value : (mapTexts(value) as Value);
}

/** Several lines with the colours that this program gives; whatever is like one has to be made safe before. */
export function safePage(page: string): string {
  return page
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : safeBlock(part)))
    .join("");
}

function isPlain(value: unknown): boolean {
  if (typeof value === "string") return PLAIN.test(value);
  if (typeof value !== "object" || value === null) return true;
  for (const key in value) if (!isPlain(value[key as keyof typeof value])) return false;
  return true;
}

function mapTexts(value: unknown): unknown {
  if (typeof value === "string") return safe(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner)]));
}

/** `\u202e`, or `\u{e0041}` beyond the first plane, for each hidden character. */
function written(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const hex = Number(character.codePointAt(0)).toString(16).padStart(4, "0");
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
  });
}
