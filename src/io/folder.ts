/** Folders: what is in one, and making one. */
import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { EXIT, type ExitCode, FollowupError } from "../errors.js";
import { codeOf } from "./code.js";
import { PRIVATE_FOLDER } from "./modes.js";

interface Failure {
  readonly exit: ExitCode;
  readonly says: string;
}

const NO_READING: Readonly<Record<string, Failure>> = {
  ENOTDIR: { exit: EXIT.configuration, says: "this, or a part of it, is a file and should be a folder." },
  EACCES: { exit: EXIT.permission, says: "you are not allowed to look into this folder." },
  EPERM: { exit: EXIT.permission, says: "you are not allowed to look into this folder." },
};

const NO_MAKING: Readonly<Record<string, Failure>> = {
  EEXIST: { exit: EXIT.cannotCreate, says: "there is a file where the folder should be." },
  ENOTDIR: { exit: EXIT.cannotCreate, says: "a part of this path is a file, not a folder." },
  EACCES: { exit: EXIT.permission, says: "you are not allowed to make this folder." },
  EPERM: { exit: EXIT.permission, says: "you are not allowed to make this folder." },
  EROFS: { exit: EXIT.permission, says: "the disk can only be read there." },
  ENOENT: { exit: EXIT.cannotCreate, says: "no folder can be made there." },
};

/**
 * The names of what is in a folder, sorted; undefined where nothing is at that path.
 * Throws a FollowupError: 78 when it is no folder, 77 when it may not be read, else 74.
 */
export function namesIn(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw told(path, error, NO_READING, "read");
  }
}

/** Makes a folder and those above it, where they are missing. Throws a FollowupError: 73, 77, else 74. */
export function makeFolder(path: string): void {
  try {
    make(path);
  } catch (error) {
    throw told(path, error, NO_MAKING, "made");
  }
}

/** Takes from others what a backup that was brought back has given them; what is no folder of the user's stays. */
export function closeToOthers(path: string): void {
  try {
    chmodSync(path, PRIVATE_FOLDER);
  } catch {
    // A disk without modes has nothing to take.
  }
}

/** Node's own way of making the folders above as well never ends where the system makes none, as in /proc. */
function make(path: string): void {
  try {
    mkdirSync(path, PRIVATE_FOLDER);
  } catch (error) {
    if (isFolder(path)) return;
    const above = dirname(path);
    if (codeOf(error) !== "ENOENT" || above === path || isFolder(above)) throw error;
    make(above);
    make(path);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function told(
  path: string,
  error: unknown,
  known: Readonly<Record<string, Failure>>,
  done: string,
): FollowupError {
  const code = codeOf(error);
  const { exit, says } = known[code] ?? { exit: EXIT.io, says: `it cannot be ${done} (${code}).` };
  return new FollowupError(exit, `${path}: ${says}`, { cause: error });
}
