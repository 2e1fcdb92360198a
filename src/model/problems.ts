/** What is wrong with a file, where, and what to do about it. */
import { safe } from "../safe/terminal.js";

/** Something that is wrong with a file, or could be better. */
export interface Problem {
  /** An error refuses the file; a warning and advice do not. */
  readonly severity: "error" | "warning" | "advice";
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** A JSON pointer such as `/interviews/0/rounds/0/at`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in plain words. */
  readonly says: string;
  /** What to do about it. */
  readonly hint: string | null;
  /** The line of the file, for display. */
  readonly excerpt: string;
}

const LONGEST_QUOTE = 40;

/** A piece of the file inside a sentence: on one line, and not too long. */
export function shortened(text: string): string {
  const line = text.slice(0, 10 * LONGEST_QUOTE).replace(/\s+/g, " ");
  const letters = [...line];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join("")}…` : line;
}

/** The same between quotation marks. */
export function quote(text: string): string {
  return `"${shortened(text)}"`;
}

/** By position; at one position, errors first. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = { error: 0, warning: 1, advice: 2 };
  return [...problems].sort(
    (a, b) => a.line - b.line || a.column - b.column || rank[a.severity] - rank[b.severity],
  );
}

/**
 * The problem in three or four lines: `FILE:LINE:COL: what is wrong`, the line of the file with a caret
 * under the column, and what to do. No newline at the end.
 */
export function problemText(file: string, { severity, line, column, says, hint, excerpt }: Problem): string {
  const kind = severity === "error" ? "" : `${severity}: `;
  const shown = excerptLines(excerpt, column);
  const lines = [
    `${file}:${line}:${column}: ${kind}${says}`,
    ...shown,
    ...(hint === null ? [] : [`  ${hint}`]),
  ];
  return lines.join("\n");
}

/** How many columns of a long line are shown, and how many of them before the caret at most. */
const ROOM = 74;
const BEFORE = 44;
/** How far around the caret to look, in UTF-16 units: a line may be the whole file. */
const NEARBY = 300;

function excerptLines(excerpt: string, column: number): string[] {
  if (excerpt.trim() === "") return [];
  const start = Math.max(0, column - 1 - NEARBY);
  const end = column - 1 + NEARBY;
  const before = cells(excerpt.slice(start, column - 1));
  const after = cells(excerpt.slice(column - 1, end));
  const head = fitting(before.reverse(), Math.max(BEFORE, ROOM - width(after))).reverse();
  const tail = fitting(after, ROOM - width(head));
  const indent = start > 0 || head.length < before.length ? "…" : "";
  const rest = end < excerpt.length || tail.length < after.length ? "…" : "";
  const line = `${indent}${shownText(head)}${shownText(tail)}${rest}`.trimEnd();
  return [`  ${line}`, `  ${" ".repeat(indent.length + width(head))}^`];
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

const WIDE =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /^[\p{M}\p{Cf}]/u;

/** The line as a terminal lays it out: a tab is one space, what is hidden is written out. */
function cells(text: string): Cell[] {
  return [...safe(text)].map((letter) => {
    if (NARROW.test(letter)) return { text: letter, width: 0 };
    return { text: letter, width: WIDE.test(letter) ? 2 : 1 };
  });
}

function fitting(all: readonly Cell[], room: number): Cell[] {
  let taken = 0;
  const end = all.findIndex((cell) => {
    taken += cell.width;
    return taken > room;
  });
  return end < 0 ? [...all] : all.slice(0, end);
}

function width(all: readonly Cell[]): number {
  return all.reduce((sum, cell) => sum + cell.width, 0);
}

function shownText(all: readonly Cell[]): string {
  return all.map(({ text }) => text).join("");
}
