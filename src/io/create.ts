/** Writing a file that is not there yet. */
import { EXIT, type ExitCode, FollowupError } from "../errors.js";
import { codeOf } from "./code.js";
import { writeNew } from "./new-file.js";

const FAILURES: Readonly<Record<string, { exit: ExitCode; says: string }>> = {
  EEXIST: {
    exit: EXIT.cannotCreate,
    says: "there is a file already, and it stays as it is. Name another path.",
  },
  ENOENT: { exit: EXIT.cannotCreate, says: "its folder does not exist. Make the folder first." },
  ENOTDIR: { exit: EXIT.cannotCreate, says: "its folder is a file. Name another path." },
  EACCES: { exit: EXIT.permission, says: "you are not allowed to write there." },
  EPERM: { exit: EXIT.permission, says: "you are not allowed to write there." },
  EROFS: { exit: EXIT.permission, says: "the disk can only be read there." },
};

/** Throws a FollowupError: 73 when it exists or cannot be made, 77 when that is not allowed, else 74; nothing stays. */
export function createFile(path: string, text: string): void {
  creating(path, () => writeNew(path, Buffer.from(text)));
}

/** Runs something that makes a file; the system's errors become what `createFile` throws. */
export function creating(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof FollowupError) throw error;
    const code = codeOf(error);
    const { exit, says } = FAILURES[code] ?? { exit: EXIT.io, says: `it cannot be written (${code}).` };
    throw new FollowupError(exit, `${path}: ${says}`, { cause: error });
  }
}
