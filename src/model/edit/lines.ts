/** Lines and columns around a place in a text. Columns are from 0. */
import { insertion, type Splice } from "./splice.js";

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

export function startsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}

/** What stands on the line before a place. */
export function lineBefore(text: string, at: number): string {
  return text.slice(lineStart(text, at), at);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** The line end that the text has around a place: that of the line before, or the first at all. */
export function eolAt(text: string, at: number): string {
  const before = text.lastIndexOf("\n", at - 1);
  const end = before >= 0 ? before : text.indexOf("\n");
  return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}

/** Where the line ends on which a place is, before its line end. */
export function lineEnd(text: string, at: number): number {
  return at + text.slice(at).search(/\r?\n|$/);
}

/** Where the next line begins; `at` itself where it begins one. */
function nextLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Behind the line of a place, and behind the comments right under it that stand at `column` or deeper. */
export function behind(text: string, at: number, column: number): number {
  let next = nextLine(text, at);
  for (;;) {
    const line = text.slice(next, text.indexOf("\n", next) + 1 || text.length);
    if (line.search(/(?<=^[ \t]*)#/) < column) return next;
    next += line.length;
  }
}

/** Whole lines, put in where a line begins. A text without a final line end stays without one. */
export function linesAt(text: string, at: number, lines: readonly string[]): Splice {
  const eol = eolAt(text, at);
  const put = lines.join(eol);
  return insertion(at, at > 0 && text[at - 1] !== "\n" ? eol + put : put + eol);
}

/** The most blank lines in a row between two places. */
export function blankLines(text: string, from: number, to: number): number {
  const runs = text.slice(from, to).match(/\n(?:[ \t]*\r?\n)+/g) ?? [];
  return Math.max(0, ...runs.map((run) => run.split("\n").length - 2));
}
