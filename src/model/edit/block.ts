/** Changes in what is written by indentation. */
import { behind, blankLines, columnOf, lineEnd, linesAt } from "./lines.js";
import { insertion, type Splice } from "./splice.js";
import { type Collection, type Entry, entriesOf, isCollection, isFlow, isSequence } from "./tokens.js";
import type { Written } from "./write.js";

/**
 * Lines of a new item or pair behind `previous`, with the blank line before it that the others have.
 * @param block where they go @param parent what is around that
 */
export function addToBlock(
  text: string,
  block: Collection,
  parent: Collection | undefined,
  previous: Entry,
  lines: readonly string[],
): Splice {
  const holder = parent && entriesOf(parent).find(({ value }) => value === block);
  const own = columnOf(text, previous.start);
  const around = holder ? columnOf(text, holder.start) : -1;
  const isLast = previous.end === entriesOf(block).at(-1)?.end;
  const at = behind(text, previous.end, isLast && own > around ? own : own + 1);
  const isFirstOfLong = lines.length > 1 && isSequence(block);
  const gap =
    usualGap(text, block) ?? (isFirstOfLong && parent && holder ? gapBefore(text, parent, holder) : 0);
  return linesAt(text, at, [...Array<string>(gap).fill(""), ...lines]);
}

/** The blank lines between the last two. */
function usualGap(text: string, block: Collection): number | undefined {
  const [last, before] = entriesOf(block).toReversed();
  return last && before ? blankLines(text, before.end, last.start) : undefined;
}

function gapBefore(text: string, parent: Collection, { start }: Entry): number {
  const before = entriesOf(parent).findLast((entry) => entry.start < start);
  return before ? blankLines(text, before.end, start) : 0;
}

/** A value behind its key, in place of the old one if there is one. */
export function fillInBlock(text: string, { start, markEnd, end, value }: Entry, put: Written): Splice[] {
  // Only between brackets may a key stand alone.
  const colon = markEnd as number;
  const last = text.slice(0, end).trimEnd().length;
  if (typeof put !== "string") {
    const emptied = value ? [{ from: colon, to: last, text: "" }] : [];
    return [...emptied, linesAt(text, behind(text, end, columnOf(text, start) + 1), put)];
  }
  if (!value) return [behindColon(text, colon, put)];
  const isOnLines = isCollection(value) && !isFlow(value);
  return isOnLines
    ? [{ from: colon, to: last, text: ` ${put}` }]
    : [{ from: value.offset, to: last, text: put }];
}

/** A space that ends the line already serves as the one before the value. */
function behindColon(text: string, colon: number, put: string): Splice {
  const isSpaceThere = text.slice(colon, lineEnd(text, colon)) === " ";
  return isSpaceThere ? insertion(colon + 1, put) : insertion(colon, ` ${put}`);
}
