/** The files that stand beside the user's own for the while of a write. */
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { removeIfPossible } from "../new-file.js";

const STRAY = /^(?:[0-9a-f]{16}\.tmp|lock(?:-[0-9a-f]{16})+)$/;

/** Sixteen hexadecimal digits, never the same. */
export function token(): string {
  return randomBytes(8).toString("hex");
}

export function lockOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.lock`);
}

export function draftOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${token()}.tmp`);
}

/**
 * Takes away what writers that were killed have left; to be called by the holder of the lock. Drafts are made under
 * the lock only, so any that is there is a stray. Of the files on the way to a lock, one may be another writer's that
 * waits: it makes another.
 */
export function sweep(target: string): void {
  const folder = dirname(target);
  const prefix = `.${basename(target)}.`;
  for (const name of namesIn(folder)) {
    if (name.startsWith(prefix) && STRAY.test(name.slice(prefix.length)))
      removeIfPossible(join(folder, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
