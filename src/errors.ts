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
