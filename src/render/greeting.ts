/** A word to those for whom there is nothing to do now. */

export const NO_INTERVIEWS = 'No interviews here yet. Write the first one under "interviews:".';

interface Day {
  /** Whether the file has no interviews. */
  readonly isEmpty: boolean;
  /** Whether there is something to be done today. */
  readonly isPressing: boolean;
  /** Whether a wait is over today, or was before. */
  readonly isWaitOver: boolean;
  /** Whether there is neither anything to do nor a wait. */
  readonly isIdle: boolean;
}

/** Undefined where there is something to do. */
export function greeting({ isEmpty, isPressing, isWaitOver, isIdle }: Day): string | undefined {
  if (isEmpty) return NO_INTERVIEWS;
  if (isWaitOver || isPressing) return undefined;
  return isIdle ? "Nothing to do, and nothing to wait for." : "Nothing to do today: you have done your part.";
}
