/** Text that stands already, in the width of a terminal: sentences are broken, and what is quoted is cut. */
import { excerpt } from "./excerpt.js";
import { fill, measure, widest } from "./layout.js";

const MARK = /^( *)(\^+)$/;
const COMMAND = /^ +followup /;
const INDENT = 2;

/** Commands to copy stay as they are; an excerpt keeps the mark below it in its place. */
export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  const width = measure(columns);
  const lines = text.split("\n");
  return lines
    .flatMap((line, index) => {
      const mark = MARK.exec(lines[index + 1] ?? "");
      if (mark) return quoted(line, mark, width);
      if (MARK.test(line)) return [];
      if (COMMAND.test(line)) return [line];
      return fill(line.trimStart(), width, line.length - line.trimStart().length);
    })
    .join("\n");
}

/** An excerpt and its mark; only as much of it as fits around the mark. */
function quoted(line: string, [below, before = "", mark = ""]: RegExpExecArray, columns: number): string[] {
  const letters = [...line];
  const from = lettersIn(letters, before.length);
  const words = letters.slice(from, lettersIn(letters, before.length + mark.length)).join("");
  if (widest([line]) <= columns || words.trim() === "") return [line, below];
  const room = columns - INDENT;
  return excerpt(letters.slice(INDENT).join(""), from - INDENT + 1, words, room).map(
    (part) => " ".repeat(INDENT) + part,
  );
}

/** How many letters take up so many columns. */
function lettersIn(letters: readonly string[], columns: number): number {
  const end = letters.findIndex((_, index) => widest([letters.slice(0, index).join("")]) >= columns);
  return end < 0 ? letters.length : end;
}
