/** A word to those for whom there is nothing to do now. */
import { fill, fillWithCommand } from "./layout.js";

const NO_INTERVIEWS = "No interviews here yet.";
/** What for, and the command. */
const BY_HAND = ["To add the first one:", "followup add"] as const;
const INVITED = ["From an invitation that you saved:", "followup add --from invite.ics"] as const;

/** How to begin, in lines. */
export function noInterviews(width: number): string[] {
  return [
    ...fill(NO_INTERVIEWS, width, 0),
    ...[BY_HAND, INVITED].flatMap(([says, command]) => fillWithCommand(says, command, width)),
  ];
}

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
  if (isEmpty) return [NO_INTERVIEWS, ...BY_HAND].join(" ");
  if (isWaitOver || isPressing) return undefined;
  return isIdle ? "Nothing to do, and nothing to wait for." : "Nothing to do today: you have done your part.";
}
