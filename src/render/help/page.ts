/** Help on a terminal, however narrow. */
import { fill, fillFile, measure, padTo, textOf, widest, widthOf } from "../layout.js";
import { type Page, type Paint, PLAIN } from "../paint.js";
import type { Example, Item, Part } from "./parts.js";

const INDENT = 2;
const INNER = 4;
/** Of a text that stands below its term. */
const BELOW = 6;
const GAP = 2;
/** With a longer term than this, each list is set by itself. */
const MOST_COMMON = 32;
/** The room that a text beside a term needs; where there is less, it goes below. */
const BESIDE = 22;
const PROMPT = "$ ";
/** What a longer command gives would be far from all shorter ones. */
const MOST_BESIDE = 50;

export function helpPage(parts: readonly Part[], { columns, paint }: Page): string {
  const width = measure(columns);
  const common = columnFor(
    parts.flatMap((part) => ("items" in part ? part.items : [])),
    width,
  );
  const column = common !== null && common <= MOST_COMMON ? common : null;
  const blocks = parts.map((part) => linesOf(part, { width, paint, column }));
  return textOf(blocks.flatMap((lines, index) => (isApart(parts, index) ? ["", ...lines] : lines)));
}

interface Setting {
  readonly width: number;
  readonly paint: Paint;
  /** Where the texts of all lists begin; null where that is too far right for some of them. */
  readonly column: number | null;
}

/** What stands under a title follows it at once. */
function isApart(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  return before !== undefined && !("title" in before);
}

/** Where the texts beside the terms begin; null where they have no room there. */
function columnFor(items: readonly Item[], width: number): number | null {
  const column = INDENT + widest(termsOf(items)) + GAP;
  return width - column >= BESIDE ? column : null;
}

/** Each with what it is set in by within its list. */
function termsOf(items: readonly Item[]): string[] {
  return items.flatMap(({ term, choices = [] }) => [
    term,
    ...termsOf(choices).map((choice) => " ".repeat(INDENT) + choice),
  ]);
}

function linesOf(part: Part, set: Setting): string[] {
  const { width, paint } = set;
  if ("title" in part) return fill(part.title, width, 0).map(paint.heading);
  if ("usage" in part) return fill(`Usage: ${part.usage}`, width, 0);
  if ("text" in part) return fill(typed(part.text, paint), width, 0);
  if ("items" in part) {
    const column = set.column ?? columnFor(part.items, width);
    return part.items.flatMap((item) => itemLines(item, { ...set, column }));
  }
  if ("examples" in part) return exampleLines(part.examples, set);
  return fillFile(part.file, width, INDENT);
}

function itemLines({ term, says, choices = [] }: Item, set: Setting, indent = INDENT): string[] {
  const { width, paint, column } = set;
  const text = typed(says, paint);
  const inner = choices.flatMap((choice) => itemLines(choice, set, indent + INDENT));
  if (column === null) {
    const below = indent + BELOW - INDENT;
    return [...fill(paint.command(term), width, indent), ...fill(text, width, below), ...inner];
  }
  const [first = "", ...rest] = fill(text, width, column);
  const start = " ".repeat(indent) + paint.command(padTo(term, column - indent));
  return [start + first.slice(column), ...rest, ...inner];
}

/** Each beside what it gives; the longer ones above it where that leaves room for all others. Commands stay whole. */
function exampleLines(examples: readonly Example[], { width, paint }: Setting): string[] {
  const room = width - INDENT - PROMPT.length - GAP;
  const longest = longestBeside(examples, room);
  const shown = (line: string) => " ".repeat(INDENT) + PROMPT + paint.command(line);
  return examples.flatMap(({ line, says }) =>
    widthOf(line) <= longest
      ? [shown(padTo(line, longest + GAP)) + typed(says, paint)]
      : [shown(line), ...fill(typed(says, paint), width, INNER)],
  );
}

/** The most columns of a command such that no shorter one goes over the edge with what it gives; 0 for none. */
function longestBeside(examples: readonly Example[], room: number): number {
  const fits = (most: number) =>
    most <= MOST_BESIDE &&
    examples.every(({ line, says }) => widthOf(line) > most || most + widthOf(bare(says)) <= room);
  return Math.max(0, ...examples.map(({ line }) => widthOf(line)).filter(fits));
}

function typed(text: string, paint: Paint): string {
  return text.replace(/`([^`]+)`/g, (_, words: string) => paint.command(words));
}

function bare(text: string): string {
  return typed(text, PLAIN);
}
