/** Help pages that fit the terminal, however narrow. */
import type { Help } from "commander";
import { fill, USUAL_COLUMNS } from "../render/layout.js";

const NARROWEST = 40;
const WIDEST = 100;
/** The room that a text beside the name of an option needs; where there is less, it goes below. */
const BESIDE = 22;
const BELOW = 6;
const INDENT = 2;
const GAP = 2;
const COMMAND = /^ *\$ /;

/** The columns in which help is set. */
export function helpWidth(columns = USUAL_COLUMNS): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** An option, argument or command and what it is, as the library asks for it. */
export function formatItem(this: Help, term: string, column: number, says: string): string {
  const width = this.helpWidth ?? USUAL_COLUMNS;
  const start = INDENT + column + GAP;
  if (says === "") return " ".repeat(INDENT) + term;
  if (width - start < BESIDE) {
    return [...fill(term, width, INDENT), ...fill(says, width, BELOW)].join("\n");
  }
  const lines = fill(says, width, start).join("\n").trimStart();
  return `${" ".repeat(INDENT)}${term.padEnd(column + GAP)}${lines}`;
}

/** The rest of a page in the same width: usage, and what follows the options. Commands to copy stay whole. */
export function fitted(page: string, width: number): string {
  return page
    .split("\n")
    .flatMap((line) => {
      if (line.length <= width || COMMAND.test(line)) return [line];
      return fill(line.trimStart(), width, line.length - line.trimStart().length);
    })
    .join("\n");
}

/** Each example beside what it gives, or above it where the terminal is too narrow for that. */
export function examplesText(
  examples: readonly { readonly line: string; readonly says: string }[],
  width: number,
): string {
  const column = Math.max(...examples.map(({ line }) => line.length));
  const beside = examples.map(({ line, says }) => `  $ ${line.padEnd(column)}  ${says}`);
  const fits = beside.every(({ length }) => length <= width);
  const lines = fits ? beside : examples.flatMap(({ line, says }) => [`  $ ${line}`, `    ${says}`]);
  return ["", "Examples:", ...lines].join("\n");
}
