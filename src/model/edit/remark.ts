/** Comments on lines of their own, right above an item of a list. */
import { EXIT, FollowupError } from "../../errors.js";
import { type Path, same, valueAt } from "./change.js";
import { columnOf, eolAt, lineBefore, lineEnd, startsLine } from "./lines.js";
import { placeOf } from "./place.js";
import { type Reading, read } from "./read.js";
import { applied, insertion, type Splice } from "./splice.js";

/** One more line right above an item of a list, under those that are there. */
export interface Comment {
  readonly comment: string;
  readonly above: Path;
  /** The comment, one of those above the item, that it takes the place of. */
  readonly instead?: string;
}

/** A text as it was typed, beside what the reader makes of it. */
export interface Typed {
  /** The comment lines right above an item, the first first, without the sign. */
  above(item: Path): string[];
  /** Whether there is anything at a path. */
  has(path: Path): boolean;
}

/** @param text one that `parse` reads */
export function typed(text: string): Typed {
  const reading = read(text);
  return {
    above: (item) => linesAbove(reading, item).map(({ says }) => says),
    has: (path) => valueAt(reading.data, path) !== undefined,
  };
}

/**
 * A comment put above the item: over another, on the line before, or on a new one where the item stands behind others.
 * @throws FollowupError (70) where anything else would differ
 */
export function commented(before: Reading, { comment, above: item, instead }: Comment): Reading {
  const line = `# ${comment}`;
  const splice = instead === undefined ? above(before, item, line) : over(before, item, line, instead);
  const after = read(applied(before.text, [splice]));
  const gone = instead === undefined ? [] : [before.text.slice(splice.from, splice.to)];
  const isOnlyThat =
    same(before.data, after.data) &&
    same([...before.comments, line].sort(), [...after.comments, ...gone].sort());
  if (isOnlyThat) return after;
  throw new FollowupError(EXIT.bug, `There is no place for a comment above "${item.join("/")}".`);
}

function above({ text, root }: Reading, item: Path, line: string): Splice {
  const start = startOf({ root }, item);
  const eol = eolAt(text, start);
  const indent = lineBefore(text, start);
  if (startsLine(text, start)) return insertion(start - indent.length, `${indent}${line}${eol}`);
  const first = startOf({ root }, [...item.slice(0, -1), 0]);
  const begin = eol + " ".repeat(columnOf(text, first));
  return { from: start - indent.length + indent.search(/ *$/), to: start, text: begin + line + begin };
}

function over(reading: Reading, item: Path, line: string, instead: string): Splice {
  const old = linesAbove(reading, item).findLast(({ says }) => says === instead);
  if (!old) throw new RangeError(`nothing says that above ${item.join("/")}`);
  return { from: old.at, to: lineEnd(reading.text, old.at), text: line };
}

/** A comment on a line of its own. */
interface Line {
  /** Where its sign stands. */
  readonly at: number;
  readonly says: string;
}

function linesAbove({ text, root }: Reading, item: Path): Line[] {
  const lines: Line[] = [];
  const start = startOf({ root }, item);
  let end = start - columnOf(text, start);
  while (end > 0) {
    const from = end - 1 - columnOf(text, end - 1);
    const line = text.slice(from, end);
    if (!/^\s*#/.test(line)) break;
    lines.push({ at: from + line.indexOf("#"), says: line.trim().slice(1).trim() });
    end = from;
  }
  return lines.reverse();
}

function startOf({ root }: Pick<Reading, "root">, item: Path): number {
  const entry = placeOf(root, { set: item, value: "" })?.entry;
  if (!entry) throw new RangeError(`nothing at ${item.join("/")}`);
  return entry.start;
}
