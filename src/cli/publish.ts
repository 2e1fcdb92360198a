/** A file for other programs, in the place of the one that followup wrote there before. */
import { EXIT, FollowupError } from "../errors.js";
import { remark, type Shell } from "./shell.js";

export interface Publication {
  /** What it is called in messages: `calendar`. */
  readonly what: string;
  /** The bytes of a file that is not there yet. */
  anew(): Uint8Array;
  /** Resolves to what makes the bytes of those that are there; undefined for a file that followup did not write. */
  again(): Promise<(before: Uint8Array) => Uint8Array | undefined>;
}

/**
 * Writes it; no file is replaced but one that followup wrote, and none where nothing changes.
 * @throws FollowupError 73 where the file is not followup's, and what reading and writing throw
 */
export async function publish(shell: Shell, path: string, { what, anew, again }: Publication): Promise<void> {
  const { io } = shell;
  const store = await io.store();
  if (!io.exists(path)) {
    store.create(path, anew());
    return remark(shell, `wrote ${path}.`);
  }
  // A folder or a device is told of in the words of this command.
  io.readFile(path, { missing: "Try again.", notAFile: `Name a file for the ${what}.` });
  const made = await again();
  const { isChanged, remarks } = store.update(path, (before) => {
    const after = made(before);
    if (after === undefined) throw foreign(path, what);
    return after;
  });
  await remark(shell, isChanged ? `brought ${path} up to date.` : `${path} is up to date.`);
  for (const says of remarks) await remark(shell, says);
}

function foreign(path: string, what: string): FollowupError {
  const says = `this is not a ${what} that followup wrote, or not all of it, and it stays as it is.`;
  return new FollowupError(EXIT.cannotCreate, `${path}: ${says} Name another path.`);
}
