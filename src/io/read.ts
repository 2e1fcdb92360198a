/** Reading a file that a user named: only regular ones, of bounded size, without ever waiting. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from "node:fs";
import { EXIT, type ExitCode, FollowupError } from "../errors.js";
import { LARGEST_FILE, tooLarge } from "../model/parse/decode.js";
import { problemText } from "../model/problems.js";
import { codeOf } from "./code.js";

/** What to do about a file that is not there, or is none. */
export interface Remedies {
  readonly missing: string;
  readonly notAFile: string;
}

const FOR_INTERVIEWS: Remedies = {
  missing: "Make one with `followup init`, or name another with --file.",
  notAFile: "Name the file itself with --file.",
};

const MISSING = "there is no such file.";
const FORBIDDEN = "you are not allowed to read this file. Look at its permissions.";

interface Failure {
  readonly exit: ExitCode;
  readonly says: string;
  readonly remedy?: keyof Remedies;
}

const FAILURES: Readonly<Record<string, Failure>> = {
  ENOENT: { exit: EXIT.noFile, says: MISSING, remedy: "missing" },
  ENOTDIR: { exit: EXIT.noFile, says: MISSING, remedy: "missing" },
  EACCES: { exit: EXIT.permission, says: FORBIDDEN },
  EPERM: { exit: EXIT.permission, says: FORBIDDEN },
  ELOOP: { exit: EXIT.io, says: "this is a link that leads back to itself.", remedy: "notAFile" },
  ENXIO: { exit: EXIT.io, says: notAFile("a socket or a device"), remedy: "notAFile" },
};

/** Throws a FollowupError: 66 when there is none, 77 when it may not be read, 65 when it is too large, else 74. */
export function readRegularFile(path: string, remedies = FOR_INTERVIEWS): Uint8Array {
  if (path === "") throw new FollowupError(EXIT.noFile, `the name of the file is empty. ${remedies.missing}`);
  try {
    // Without O_NONBLOCK, opening a FIFO waits for its writer.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      refuseOthers(path, fstatSync(handle), remedies);
      return readWithin(handle, path);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw error instanceof FollowupError ? error : told(path, error, remedies);
  }
}

/** Where a path leads, its links followed; the path itself where that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function refuseOthers(path: string, stats: Stats, remedies: Remedies): void {
  if (!stats.isFile()) {
    throw new FollowupError(EXIT.io, `${path}: ${notAFile(kindOf(stats))} ${remedies.notAFile}`);
  }
  if (stats.size > LARGEST_FILE) throw refused(path);
}

const CHUNK = 64 * 1024;

/** The size that a file claims is not its word: in /proc, endless ones claim none. */
function readWithin(handle: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readSync(handle, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
    if (size > LARGEST_FILE) throw refused(path);
  }
}

function refused(path: string): FollowupError {
  return new FollowupError(EXIT.content, problemText(path, tooLarge()));
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

function notAFile(kind: string): string {
  return `this is ${kind}, not a file.`;
}

function told(path: string, error: unknown, remedies: Remedies): FollowupError {
  const code = codeOf(error);
  const failure: Failure = FAILURES[code] ?? { exit: EXIT.io, says: `it cannot be read (${code}).` };
  const says = [failure.says, ...(failure.remedy ? [remedies[failure.remedy]] : [])].join(" ");
  return new FollowupError(failure.exit, `${path}: ${says}`, { cause: error });
}
