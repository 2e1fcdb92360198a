/** Texts of one line: bare, or in quotes. */
import { doubt } from "./doubt.js";
import type { Page } from "./page.js";
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from "./signs.js";

/** The text under the cursor, which moves behind it. */
export function scalar(page: Page, inBrackets: boolean): string {
  page.starts.push(page.at);
  const { sign } = page;
  if (sign === SINGLE_QUOTE) return singleQuoted(page);
  if (sign === DOUBLE_QUOTE) return doubleQuoted(page);
  return bare(page, inBrackets);
}

export function isQuote(sign: number): boolean {
  return sign === SINGLE_QUOTE || sign === DOUBLE_QUOTE;
}

/** Signs that begin something else, or that only seem to. */
const BEGINS_NO_TEXT = /[\0- \-?:,[\]{}#&*!|>'"%@`]/;
const isNoBeginning = Array.from({ length: 128 }, (_, code) =>
  BEGINS_NO_TEXT.test(String.fromCharCode(code)),
);

/** Up to a colon or a hash that is no part of it, a sign of the brackets around it, or the end of the line. */
function bare(page: Page, inBrackets: boolean): string {
  const { text, at: start } = page;
  if (isNoBeginning[text.charCodeAt(start)]) doubt();
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code < SPACE) break;
    if (code === COLON && endsText(text.charCodeAt(at + 1), inBrackets)) break;
    if (code === HASH && end < at) break;
    if (inBrackets && isOfBrackets(code)) break;
    end = at + 1;
  }
  page.at = end;
  return text.slice(start, end);
}

/** Whether a colon before this sign ends the text. */
function endsText(next: number, inBrackets: boolean): boolean {
  return next <= SPACE || (inBrackets && isOfBrackets(next));
}

function isOfBrackets(code: number): boolean {
  return (
    code === COMMA ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE
  );
}

function singleQuoted(page: Page): string {
  const { text, at: start } = page;
  let end = text.indexOf("'", start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === SINGLE_QUOTE) end = text.indexOf("'", end + 2);
  return inner(closedAt(end, page)).replaceAll("''", "'");
}

function doubleQuoted(page: Page): string {
  const { text, at: start } = page;
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) !== DOUBLE_QUOTE) {
    end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
  }
  const quoted = closedAt(end < text.length ? end : -1, page);
  return quoted.includes("\\") ? unescaped(quoted) : inner(quoted);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x1f]/;

/** The text up to its closing quote at `end`, quotes included, if it is all on one line. */
function closedAt(end: number, page: Page): string {
  const quoted = page.text.slice(page.at, end + 1);
  if (end < 0 || CONTROL.test(quoted)) doubt();
  page.at = end + 1;
  return quoted;
}

function inner(quoted: string): string {
  return quoted.slice(1, -1);
}

/** YAML knows the escapes of JSON, and others besides. */
function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted);
  } catch {
    return doubt();
  }
}
