/** Comments on lines of their own, right above an item of a list. */
import { EXIT, FollowupError } from "../../errors.js";
import { type Path, same, valueAt } from "./change.js";
import { columnOf, eolAt, lineBefore, startsLine } from "./lines.js";
import { placeOf } from "./place.js";
import { type Reading, read } from "./read.js";
import { applied, insertion, type Splice } from "./splice.js";

/** One more line right above an item of a list, under those that are there. */
export interface Comment {
  readonly comment: string;
  readonly above: Path;
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
    above: (item) => {
      const lines = reading.text.slice(0, startOf(reading, item)).split(/\r?\n/).slice(0, -1);
      const last = lines.findLastIndex((line) => !/^\s*#/.test(line));
      return lines.slice(last + 1).map((line) => line.trim().slice(1).trim());
    },
    has: (path) => valueAt(reading.data, path) !== undefined,
  };
}

/**
 * A comment put above the item: on the line before, or on a new one where the item stands behind others.
 * @throws FollowupError (70) where anything else would differ
 */
export function commented(before: Reading, item: Path, comment: string): Reading {
  const line = `# ${comment}`;
  const after = read(applied(before.text, [above(before, item, line)]));
  const isOnlyThat =
    same(before.data, after.data) && same([...before.comments, line].sort(), after.comments.toSorted());
  if (isOnlyThat) return after;
  throw new FollowupError(EXIT.bug, `There is no place for a comment above "${item.join("/")}".`);
}

function above({ text, root }: Reading, item: Path, line: string): Splice {
  const start = startOf({ text, root }, item);
  const eol = eolAt(text, start);
  const indent = lineBefore(text, start);
  if (startsLine(text, start)) return insertion(start - indent.length, `${indent}${line}${eol}`);
  const first = startOf({ text, root }, [...item.slice(0, -1), 0]);
  const begin = eol + " ".repeat(columnOf(text, first));
  return { from: start - indent.length + indent.search(/ *$/), to: start, text: begin + line + begin };
}

function startOf({ root }: Pick<Reading, "text" | "root">, item: Path): number {
  const entry = placeOf(root, { set: item, value: "" })?.entry;
  if (!entry) throw new RangeError(`nothing at ${item.join("/")}`);
  return entry.start;
}
