/**
 * Editors know nothing of the lock, and no system call of Node replaces a file on a condition. So there is a last look
 * at the file before it is replaced, and what might be saved between that look and the replacing is met twice. An
 * editor that saves by a new file makes it in the folder first, which shows in the folder's time: then it is waited
 * for. One that saves in place writes into the old file, which keeps a second name until it is known that nobody did.
 * What is left is an editor that makes a new file and renames it, all between the last look and the next system call.
 */
import { linkSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "../code.js";
import { draftOf } from "./beside.js";
import { pause } from "./pause.js";

/** In a folder that never comes to rest, the last look has to do. */
const MOST_LOOKS = 10;

/** Which file it was, when it was written to, and how long it was. */
export interface Look {
  readonly inode: bigint;
  readonly time: bigint;
  readonly size: bigint;
}

/** When something was last made, renamed or removed in the folder of a file. */
export function lastStirBeside(target: string): bigint {
  return statSync(dirname(target), { bigint: true }).mtimeNs;
}

/**
 * The last look at a file; undefined when it is not as it was read.
 * @param stir the last one in the folder, as of some time ago
 */
export function lastLook(target: string, before: Uint8Array, stir: bigint): Look | undefined {
  let known = stir;
  for (let looks = 1; ; looks += 1) {
    const look = lookAt(target);
    if (look === undefined || Buffer.compare(readFileSync(target), before) !== 0) return undefined;
    const latest = lastStirBeside(target);
    if (latest === known || looks === MOST_LOOKS) return look;
    known = latest;
    pause();
  }
}

/** Whether the file is the one that was looked at: asked right before it is replaced, as it takes no time. */
export function isAsSeen(target: string, { inode, time, size }: Look): boolean {
  const now = lookAt(target);
  return now !== undefined && now.inode === inode && now.time === time && now.size === size;
}

/** Gives the file a second name, where it can have one. */
export function giveSecondName(target: string): string {
  const name = draftOf(target);
  try {
    linkSync(target, name);
  } catch {
    // Then what is written to the old file cannot be seen.
  }
  return name;
}

/** Whether somebody wrote into the old file after all; it is then back in its place. */
export function isRestored(target: string, second: string, { time, size }: Look): boolean {
  try {
    const now = lookAt(second);
    if (now === undefined || (now.time === time && now.size === size)) return false;
    renameSync(second, target);
    return true;
  } catch {
    return false;
  }
}

/** Undefined where there is no such file. */
function lookAt(path: string): Look | undefined {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true });
    return { inode: ino, time: mtimeNs, size };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
