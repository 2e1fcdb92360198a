/** What the system's errors mean to somebody whose file was to be changed. All of them leave it as it was. */
import { EXIT, type ExitCode, FollowupError } from "../../errors.js";
import { codeOf } from "../code.js";

interface Failure {
  readonly exit: ExitCode;
  readonly says: string;
}

const NOT_ALLOWED: Failure = {
  exit: EXIT.permission,
  says: "you are not allowed to write in its folder, and a change needs a new file there.",
};

const FULL: Failure = { exit: EXIT.io, says: "the disk is full. Make some room, and try again." };

const FAILURES: Readonly<Record<string, Failure>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: { exit: EXIT.permission, says: "the disk can only be read there." },
  ENOSPC: FULL,
  EDQUOT: { ...FULL, says: "your share of the disk is full. Make some room, and try again." },
  ENAMETOOLONG: {
    exit: EXIT.cannotCreate,
    says: "its name is too long for a temporary file beside it. Give it a shorter one.",
  },
};

const UNCHANGED = "Your file is as it was.";

/** Runs something that changes a file; a failure of the system becomes a FollowupError: 73, 77, else 74. */
export function telling<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    const code = codeOf(error);
    const { exit, says } = FAILURES[code] ?? { exit: EXIT.io, says: `it cannot be written (${code}).` };
    throw new FollowupError(exit, `${path}: ${says} ${UNCHANGED}`, { cause: error });
  }
}

/** How systems say that they make no hard links. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

export function isLinkless(error: unknown): boolean {
  return NO_LINKS.includes(codeOf(error));
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
