/** A private place for a text on its way: a folder and a file that only the user can enter. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { EXIT, FollowupError } from "../errors.js";
import { fileName } from "../safe/file-name.js";
import { createFile } from "./create.js";

export interface Scratch {
  readonly path: string;
  remove(): void;
}

/**
 * A file of about that name, by its whole path, which no program takes for an option.
 * Throws a FollowupError (74, or what `createFile` throws) where no temporary file can be made.
 */
export function scratch(name: string, text: string): Scratch {
  const folder = privateFolder();
  const path = join(folder, fileName(name));
  createFile(path, text);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function privateFolder(): string {
  try {
    return mkdtempSync(join(resolve(tmpdir()), "followup-"));
  } catch (error) {
    const says = `${tmpdir()}: no temporary folder can be made there. Set TMPDIR to a folder of yours.`;
    throw new FollowupError(EXIT.io, says, { cause: error });
  }
}
