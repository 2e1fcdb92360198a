/** Reading a file that a user named: only regular ones, of bounded size, without ever waiting. */
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { EXIT, type ExitCode, FollowupError } from "../errors.js";
import { LARGEST_FILE, tooLarge } from "../model/parse/decode.js";
import { problemText } from "../model/problems.js";

const MISSING = "there is no such file. Make one with `followup init`, or name another with --file.";
const FORBIDDEN = "you are not allowed to read this file. Look at its permissions.";

const FAILURES: Readonly<Record<string, { exit: ExitCode; says: string }>> = {
  ENOENT: { exit: EXIT.noFile, says: MISSING },
  ENOTDIR: { exit: EXIT.noFile, says: MISSING },
  EACCES: { exit: EXIT.permission, says: FORBIDDEN },
  EPERM: { exit: EXIT.permission, says: FORBIDDEN },
  ENXIO: { exit: EXIT.io, says: notAFile("a socket") },
};

/** Throws a FollowupError: 66 when there is none, 77 when it may not be read, 65 when it is too large, else 74. */
export function readRegularFile(path: string): Uint8Array {
  try {
    // Without O_NONBLOCK, opening a FIFO waits for its writer.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      refuseOthers(path, fstatSync(handle));
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw error instanceof FollowupError ? error : told(path, error);
  }
}

function refuseOthers(path: string, stats: Stats): void {
  if (!stats.isFile()) throw new FollowupError(EXIT.io, `${path}: ${notAFile(kindOf(stats))}`);
  if (stats.size > LARGEST_FILE) throw new FollowupError(EXIT.content, problemText(path, tooLarge()));
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

function notAFile(kind: string): string {
  return `this is ${kind}, not a file. Name the file itself with --file.`;
}

function told(path: string, error: unknown): FollowupError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const { exit, says } = FAILURES[code] ?? { exit: EXIT.io, says: `it cannot be read (${code || error}).` };
  return new FollowupError(exit, `${path}: ${says}`, { cause: error });
}
