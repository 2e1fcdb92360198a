/** The files that stand beside the user's own for the while of a write. */
import { randomBytes } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, readdirSync, unlinkSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PRIVATE_FILE } from "../modes.js";

const STRAY = /^(?:[0-9a-f]{16}\.tmp|lock(?:-[0-9a-f]{16})+)$/;

/** Sixteen hexadecimal digits, never the same. */
export function token(): string {
  return randomBytes(8).toString("hex");
}

export function lockOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.lock`);
}

export function draftOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${token()}.tmp`);
}

/**
 * Takes away what writers that were killed have left; to be called by the holder of the lock. Drafts are made under
 * the lock only, so any that is there is a stray. Of the files on the way to a lock, one may be another writer's that
 * waits: it makes another.
 */
export function sweep(target: string): void {
  const folder = dirname(target);
  const prefix = `.${basename(target)}.`;
  for (const name of namesIn(folder)) {
    if (name.startsWith(prefix) && STRAY.test(name.slice(prefix.length)))
      removeIfPossible(join(folder, name));
  }
}

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

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
