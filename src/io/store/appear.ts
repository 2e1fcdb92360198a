/** A new file that is there whole or not at all, whatever happens on the way, where the disk makes hard links. */
import { linkSync } from "node:fs";
import { removeIfPossible, writeNew } from "../new-file.js";
import { draftOf } from "./beside.js";
import { isLinkless } from "./failures.js";

/** To be called by the holder of the lock. Throws the system's error; then there is no file, or the one that was there. */
export function appear(path: string, bytes: Uint8Array): void {
  const draft = draftOf(path);
  writeNew(draft, bytes);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isLinkless(error)) throw error;
    writeNew(path, bytes);
  } finally {
    removeIfPossible(draft);
  }
}
