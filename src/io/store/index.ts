/**
 * Changing the user's file, so that nothing is ever lost: not by a crash, a full disk, or another writer. A signal
 * ends a write where it is, as a crash does: the file is as before or as after, and the next write tidies up.
 */
import { realpathSync } from "node:fs";
import { creating } from "../create.js";
import { readRegularFile } from "../read.js";
import { sha256 } from "../sha256.js";
import { appear } from "./appear.js";
import { sweep } from "./beside.js";
import { telling } from "./failures.js";
import { historyIn, type Occasion, type Write } from "./history.js";
import type { Processes } from "./holder.js";
import { underLock } from "./lock.js";
import { changed, replace } from "./replace.js";
import { traitsOf } from "./traits.js";

export type { Occasion, Write } from "./history.js";
export type { Processes } from "./holder.js";

export interface Written {
  /** False where the change came to nothing: the file was not touched. */
  readonly isChanged: boolean;
  /** What the user should know though the file is written, each a sentence or two. */
  readonly remarks: readonly string[];
}

/**
 * Every method follows symbolic links, and throws what reading a file does. Those that write wait up to ten seconds
 * for another writer, and throw a FollowupError (73 when a file cannot be made, 74 when the disk fails, 75 when
 * another holds or has just changed the file, 77 when it may not be changed) that leaves the file as it was.
 */
export interface Store {
  /**
   * Makes a file that only the user may read. Where the disk makes hard links, a part of it is never there.
   * Throws what `Io.createFile` does.
   */
  create(path: string, bytes: Uint8Array): void;
  /**
   * Reads the file, makes new bytes of the old, and puts them in its place. Mode and owner stay.
   * @param change is called once, while no other followup writes; when it throws, nothing happens
   * @param occasion without one, the write cannot be taken back
   */
  update(path: string, change: (bytes: Uint8Array) => Uint8Array, occasion?: Occasion): Written;
  /**
   * The write that left the file as it is. `changed` where it has been changed since by other means; undefined
   * where nothing is known.
   */
  lastWrite(path: string): Write | "changed" | undefined;
  /** Takes a write back. Throws a FollowupError (75) when the file is no longer as that write left it. */
  undo(path: string, write: Write): Written;
}

/** @param state the user's folder for what programs remember; undefined where there is none */
export function storeOn(processes: Processes, state: string | undefined): Store {
  const history = historyIn(state);

  function writing(path: string, work: (target: string) => Written): Written {
    return telling(path, () => {
      const target = realPathOf(path);
      return underLock(target, processes, () => {
        sweep(target);
        return work(target);
      });
    });
  }

  return {
    create: (path, bytes) =>
      creating(path, () =>
        underLock(path, processes, () => {
          sweep(path);
          appear(path, bytes);
        }),
      ),

    update: (path, change, occasion) =>
      writing(path, (target) => {
        const before = readRegularFile(target);
        const after = change(before);
        if (Buffer.compare(before, after) === 0) return { isChanged: false, remarks: [] };
        const traits = traitsOf(target);
        const remarks = occasion ? history.keep(target, { ...occasion, before, after: sha256(after) }) : [];
        return { isChanged: true, remarks: [...remarks, ...replace(target, traits, before, after)] };
      }),

    lastWrite(path) {
      const bytes = readRegularFile(path);
      return history.last(realPathOf(path), bytes);
    },

    undo: (path, write) =>
      writing(path, (target) => {
        const bytes = readRegularFile(target);
        if (sha256(bytes) !== write.after) throw changed(path);
        const remarks = replace(target, traitsOf(target), bytes, write.before);
        history.drop(target, write.after);
        return { isChanged: true, remarks };
      }),
  };
}

/** Where there is none, reading says best why. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    readRegularFile(path);
    throw error;
  }
}
