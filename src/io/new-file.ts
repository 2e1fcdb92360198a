/** A file that was not there before: whole and on the disk, or gone again when that fails. */
import { closeSync, fstatSync, fsyncSync, openSync, unlinkSync, writeSync } from "node:fs";
import { PRIVATE_FILE } from "./modes.js";

/** What stays is in nobody's way: the next write tries again. */
export function removeIfPossible(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone, or it stays.
  }
}

/**
 * Writes a new file whole, and to the disk, for the user alone. Throws the system's error; nothing of the file stays then.
 * @param prepare is given the open file before anything is in it
 */
export function writeNew(
  path: string,
  bytes: Uint8Array,
  prepare: (handle: number) => void = () => {},
): void {
  const handle = openSync(path, "wx", PRIVATE_FILE);
  try {
    fill(handle, bytes, prepare);
  } catch (error) {
    removeIfPossible(path);
    throw error;
  }
}

function fill(handle: number, bytes: Uint8Array, prepare: (handle: number) => void): void {
  try {
    prepare(handle);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
    const { size } = fstatSync(handle);
    if (size !== bytes.length)
      throw Object.assign(new Error("short file"), { code: "EIO", syscall: "write" });
  } finally {
    closeSync(handle);
  }
}
