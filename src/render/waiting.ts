/** What is being waited for, one company a row. */
import { INDENT, reasonText } from "./action.js";
import { fill, textOf, widthOf } from "./layout.js";
import type { Paint } from "./paint.js";
import type { Awaited } from "./sections.js";
import { clause } from "./sentence.js";
import { type Clock, untilWords } from "./when.js";

const INNER = 4;
const GAP = 3;
/** A column of names beside the text pays only where the text keeps this much room. */
const LEAST_TEXT = 44;

/** A wait in words, before it is laid out. */
export interface Row {
  readonly company: string;
  /** Of its name, in columns. */
  readonly width: number;
  readonly until: string;
  readonly reasons: readonly string[];
}

/** @param why whether to name the rule of each reason */
export function rowOf({ wait, question }: Awaited, clock: Clock, why: boolean): Row {
  const { company, because } = wait;
  const until = `until ${untilWords(wait.until, clock)}`;
  return {
    company,
    width: widthOf(company),
    until: question === undefined ? until : `${until}, then ${clause(question)}`,
    reasons: why ? because.map(reasonText) : [because.map(({ says }) => says).join(" ")],
  };
}

/** Lines, each with its line break. */
export function waitingText(rows: readonly Row[], width: number, paint: Paint): string {
  const column = INDENT + rows.reduce((widest, row) => Math.max(widest, row.width), 0) + GAP;
  const isWide = width - column >= LEAST_TEXT;
  let text = "";
  for (const row of rows)
    text += isWide ? besideName(row, column, width, paint) : belowName(row, width, paint);
  return text;
}

function besideName(row: Row, column: number, width: number, paint: Paint): string {
  const gap = " ".repeat(column - INDENT - row.width);
  return " ".repeat(INDENT) + row.company + gap + rowText(row, column, width, paint).slice(column);
}

function belowName(row: Row, width: number, paint: Paint): string {
  return textOf(fill(row.company, width, INDENT)) + rowText(row, INNER, width, paint);
}

function rowText({ until, reasons }: Row, indent: number, width: number, paint: Paint): string {
  let text = textOf(fill(until, width, indent));
  for (const reason of reasons) text += textOf(fill(reason, width, indent).map(paint.quiet));
  return text;
}
