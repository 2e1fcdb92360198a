/** The errors that a user can meet. Each knows its exit code; nothing else decides one. */

export const EXIT = {
  ok: 0,
  no: 1,
  usage: 64,
  content: 65,
  noFile: 66,
  bug: 70,
  cannotCreate: 73,
  io: 74,
  busy: 75,
  permission: 77,
  configuration: 78,
  interrupted: 130,
  terminated: 143,
} as const;

/** How a process ends, as in sysexits.h. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each says to whoever ran the program. */
export const EXIT_SAYS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: "Done, or the answer is yes.",
  no: "The answer is no: too soon, not ready, nothing there, or you said no yourself.",
  usage: "The command line cannot be understood, or could mean several things.",
  content: "Something is wrong in a file that was read: each fault is told with its place.",
  noFile: "There is no such file or folder.",
  bug: "A fault of followup itself: please report it.",
  cannotCreate: "A file cannot be made, or is there already.",
  io: "Reading, writing or another program failed.",
  busy: "Another program is at the file, or has changed it meanwhile: try again.",
  permission: "You are not allowed to read or write that.",
  configuration: "A template of yours has a fault, or this computer's settings have.",
  interrupted: "You broke it off, as with Ctrl-C.",
  terminated: "It was told to end.",
};

/** A failure that is told in one or more plain lines, without a stack trace. */
export class FollowupError extends Error {
  override readonly name = "FollowupError";

  /** @param exit the exit code @param message what is wrong, and what to do about it, in plain words */
  constructor(
    readonly exit: ExitCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether the user broke off, or a signal ended a question. */
export function isStop(error: unknown): error is FollowupError {
  return (
    error instanceof FollowupError && (error.exit === EXIT.interrupted || error.exit === EXIT.terminated)
  );
}

/** The command line asks for something that cannot be understood. */
export function usageError(message: string): FollowupError {
  return new FollowupError(EXIT.usage, message);
}
