/** What is being waited for, one company a row. */
import type { ActionStyle } from "./action.js";
import { reasonText } from "./action.js";
import { fill, padTo, widest } from "./layout.js";
import type { Awaited } from "./sections.js";
import { clause } from "./sentence.js";
import { type Clock, untilWords } from "./when.js";

const INDENT = 2;
const INNER = 4;
const GAP = 3;
/** A column of names beside the text pays only where the text keeps this much room. */
const LEAST_TEXT = 44;

export function waitingLines(waiting: readonly Awaited[], clock: Clock, style: ActionStyle): string[] {
  const column = INDENT + widest(waiting.map(({ wait }) => wait.company)) + GAP;
  const isWide = style.width - column >= LEAST_TEXT;
  return waiting.flatMap((awaited) => {
    const { company } = awaited.wait;
    if (!isWide) return [...fill(company, style.width, INDENT), ...rows(awaited, clock, INNER, style)];
    const [first = "", ...rest] = rows(awaited, clock, column, style);
    return [padTo(" ".repeat(INDENT) + company, column) + first.slice(column), ...rest];
  });
}

function rows({ wait, question }: Awaited, clock: Clock, indent: number, style: ActionStyle): string[] {
  const { paint, width, why } = style;
  const until = `until ${untilWords(wait.until, clock)}`;
  const reasons = why ? wait.because.map(reasonText) : wait.because.slice(0, 1).map(({ says }) => says);
  return [
    ...fill(question === undefined ? until : `${until}, then ${clause(question)}`, width, indent),
    ...reasons.flatMap((reason) => fill(reason, width, indent).map(paint.quiet)),
  ];
}
