/**
 * One writer at a time, by a file beside the user's own.
 *
 * A lock appears whole, with its holder in it: it is written under a name of its own, and linked to the lock's name,
 * which fails where that name is taken. A lock whose holder has died is taken away by one process only, the one that
 * holds the lock on breaking this very lock. Without that, the second of two that judged it would take away the lock
 * of a third, who came after the first. How old a lock is plays no part: clocks differ, and are set.
 */
import { linkSync, readFileSync, unlinkSync } from "node:fs";
import { EXIT, FollowupError } from "../../errors.js";
import { codeOf } from "../code.js";
import { removeIfPossible, writeNew } from "../new-file.js";
import { lockOf, token } from "./beside.js";
import { isLinkless } from "./failures.js";
import { type Holder, holderFrom, holderHere, type Processes, standingOf } from "./holder.js";
import { pause } from "./pause.js";

/** Milliseconds to wait for a holder that lives. */
const PATIENCE = 10_000;

/**
 * Does the work while no other process works on the same file in this way.
 * Throws a FollowupError (75) when another does for too long, and the system's errors when no lock can be made.
 */
export function underLock<Result>(target: string, processes: Processes, work: () => Result): Result {
  return holding({ lock: lockOf(target), target }, processes, work);
}

/** `unknown`: there is a lock, which does not tell of a holder. */
type Found = Holder | "nobody" | "unknown";

interface Door {
  readonly lock: string;
  readonly target: string;
}

function holding<Result>(door: Door, processes: Processes, work: () => Result): Result {
  acquire(door, processes);
  try {
    return work();
  } finally {
    removeIfPossible(door.lock);
  }
}

function acquire({ lock, target }: Door, processes: Processes): void {
  for (let waited = 0; ; ) {
    const holder = holderOf(lock);
    if (holder === "nobody" && take(lock, holderHere(token(), processes))) return;
    if (typeof holder === "object" && standingOf(holder, processes) === "gone") {
      breakLock({ lock, target }, holder, processes);
      continue;
    }
    if (waited >= PATIENCE) {
      throw new FollowupError(EXIT.busy, `${target}: ${busy(lock, holder, processes)}`);
    }
    waited += pause();
  }
}

/** Whether it was free. */
function take(lock: string, holder: Holder): boolean {
  const text = Buffer.from(JSON.stringify(holder));
  const draft = `${lock}-${token()}`;
  writeNew(draft, text);
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (isLinkless(error)) return create(lock, text);
    // The holder of the lock has swept the draft away.
    if (codeOf(error) === "ENOENT") return false;
    if (codeOf(error) !== "EEXIST") throw error;
    // A network folder may make the link, lose the answer, and then find it there.
    return idOf(holderOf(lock)) === holder.id;
  } finally {
    removeIfPossible(draft);
  }
}

/** For systems without hard links. For a moment the lock does not say whose it is: then others wait. */
function create(lock: string, text: Uint8Array): boolean {
  try {
    writeNew(lock, text);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function breakLock({ lock, target }: Door, dead: Holder, processes: Processes): void {
  holding({ lock: `${lock}-${dead.id}`, target }, processes, () => {
    if (idOf(holderOf(lock)) === dead.id) unlinkSync(lock);
  });
}

function holderOf(lock: string): Found {
  try {
    // Given an encoding, Node aborts where closing fails.
    return holderFrom(readFileSync(lock).toString()) ?? "unknown";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "nobody";
    if (codeOf(error) === "EACCES") return "unknown";
    throw error;
  }
}

function idOf(holder: Found): string | undefined {
  return typeof holder === "string" ? undefined : holder.id;
}

function busy(lock: string, holder: Found, processes: Processes): string {
  const unlock = `delete ${lock}, and try again.`;
  if (typeof holder === "string") {
    return `something else seems to be writing this file. If nothing is, ${unlock}`;
  }
  if (standingOf(holder, processes) === "elsewhere") {
    return `it is being changed on another computer (${holder.host}). If nothing runs there any more, ${unlock}`;
  }
  return `another followup (PID ${holder.pid}) is changing this file. Try again when it is done.`;
}
