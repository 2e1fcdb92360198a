/** Putting new bytes in the place of a file: all of them or none, whatever happens on the way. */
import { closeSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { EXIT, FollowupError } from "../../errors.js";
import { codeOf } from "../code.js";
import { removeIfPossible, writeNew } from "../new-file.js";
import { draftOf } from "./beside.js";
import { giveSecondName, isAsSeen, isRestored, type Look, lastLook, lastStirBeside } from "./editors.js";
import { bestow, type Traits } from "./traits.js";

/**
 * Puts `after` in the place of `before`.
 * Throws a FollowupError (75 when the file is not as it was read, 77 when its owner cannot be kept) or the system's
 * error; the file is then as it was.
 * @returns remarks on what is not quite as it should be, though the file is written
 */
export function replace(target: string, traits: Traits, before: Uint8Array, after: Uint8Array): string[] {
  const second = giveSecondName(target);
  try {
    const look = swap(target, traits, before, after);
    const remarks = syncFolder(target);
    // As late as this, since an editor may have been just about to write.
    if (isRestored(target, second, look)) throw changed(target);
    return remarks;
  } finally {
    removeIfPossible(second);
  }
}

export function changed(path: string): FollowupError {
  const says = "this file has changed in the meantime, and stays as it is now. Try again.";
  return new FollowupError(EXIT.busy, `${path}: ${says}`);
}

/** The last look at the file that is replaced. */
function swap(target: string, traits: Traits, before: Uint8Array, after: Uint8Array): Look {
  const draft = draftOf(target);
  let stir = 0n;
  writeNew(draft, after, (handle) => {
    bestow(handle, traits, target);
    stir = lastStirBeside(target);
  });
  try {
    const look = lastLook(target, before, stir);
    if (look === undefined || !isAsSeen(target, look)) throw changed(target);
    renameSync(draft, target);
    return look;
  } catch (error) {
    removeIfPossible(draft);
    throw error;
  }
}

/** Failures of the disk itself; other systems and folders just cannot be asked. */
const DOUBTS = ["EIO", "ENOSPC", "EDQUOT"];

function syncFolder(target: string): string[] {
  try {
    const handle = openSync(dirname(target), "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return [];
  } catch (error) {
    const code = codeOf(error);
    const says = `${target}: written, but the disk does not confirm it (${code}). Have a look at the disk.`;
    return DOUBTS.includes(code) ? [says] : [];
  }
}
