/** Changing the text of an interviews file: what a change does not concern stays as it is, to the byte. */
import { EXIT, FollowupError } from "../../errors.js";
import { type Change, pathOf } from "./change.js";
import { guarded } from "./guard.js";
import { splicesFor } from "./plan.js";
import { type Reading, read } from "./read.js";
import { type Comment, commented } from "./remark.js";

export type { Change, Path, Plain } from "./change.js";
export { type Comment, type Typed, typed } from "./remark.js";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * The text with the changes made, one after the other, each written as its neighbours are. Whether the hunt still
 * makes sense, `parse` says.
 * @param text one that `parse` reads
 * @throws FollowupError (65) where a comment inside a replaced value would be lost; (70) where the text is no
 * interviews file, a path leads nowhere, or a change cannot be made without touching something else
 */
export function edit(text: string, changes: readonly (Change | Comment)[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  return mark + changes.reduce(changed, read(text)).text;
}

function changed(before: Reading, change: Change | Comment): Reading {
  if ("comment" in change) return commented(before, change);
  const splices = splicesFor(before, change);
  if (!splices) {
    throw new FollowupError(EXIT.bug, `There is no place in the file for "${pathOf(change).join("/")}".`);
  }
  return guarded(before, splices, change);
}
