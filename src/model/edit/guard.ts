/** The last line of defence: whether a text, spliced, is the old text with the change made and nothing else. */
import { EXIT, FollowupError } from "../../errors.js";
import type { Plain as Read } from "../parse/tree.js";
import { type Change, isChanged, pathOf, same, valueAt } from "./change.js";
import { type Reading, read } from "./read.js";
import { applied, type Splice } from "./splice.js";

/**
 * The text with the splices made, read anew.
 * @throws FollowupError (65) where a comment would be lost, (70) where anything else but the change would differ
 */
export function guarded(before: Reading, splices: readonly Splice[], change: Change): Reading {
  if (!isInOrder(splices, before.text.length) || !splices.every(isNeeded)) throw refused(change);
  const after = readAgain(applied(before.text, splices), change);
  if (after.comments.length < before.comments.length) throw commentLost(change);
  if (!same([...before.comments], [...after.comments])) throw refused(change);
  const removed = splices.map(({ from, to }) => before.text.slice(from, to));
  if (!removed.every((piece) => isReplaced(piece, before, change))) throw refused(change);
  if (!isChanged(before.data, after.data, change)) throw refused(change);
  return after;
}

function isInOrder(splices: readonly Splice[], length: number): boolean {
  const places = splices.flatMap(({ from, to }) => [from, to]);
  return [0, ...places].every((place, index) => place <= (places[index] ?? length));
}

/** Space alone is no part of any change. */
function isNeeded({ from, to, text }: Splice): boolean {
  return from < to || text.trim() !== "";
}

function readAgain(text: string, change: Change): Reading {
  try {
    return read(text);
  } catch (cause) {
    throw refused(change, { cause });
  }
}

/** Whether nothing is taken out, or the old value and no more. */
function isReplaced(removed: string, before: Reading, change: Change): boolean {
  if (removed === "") return true;
  if ("append" in change) return /^\s*(~|null|Null|NULL|\[\s*\])$/.test(removed);
  return removed === removed.trimEnd() && same(dataOf(removed), valueAt(before.data, pathOf(change)));
}

function dataOf(piece: string): Read | undefined {
  try {
    return read(`value: ${piece}`).data.value;
  } catch {
    return undefined;
  }
}

function commentLost(change: Change): FollowupError {
  return new FollowupError(
    EXIT.content,
    `A comment stands inside "${nameOf(change)}" and would be lost, so the file is left as it is. ` +
      "Move the comment above it, or make this change in an editor.",
  );
}

function refused(change: Change, options?: ErrorOptions): FollowupError {
  return new FollowupError(
    EXIT.bug,
    `"${nameOf(change)}" cannot be changed without touching something else, so the file is left as it is. ` +
      "Make this change in an editor.",
    options,
  );
}

function nameOf(change: Change): string {
  return pathOf(change).join("/");
}
