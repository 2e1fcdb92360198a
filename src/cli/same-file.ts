/** Lets a command that an answer prints work on the file that this one read. */
import { shellWord } from "../safe/shell-word.js";
import type { Shell } from "./shell.js";

/** Empty, ` --demo`, or ` --file` with the path as a shell takes it. */
export function sameFile({ globals }: Shell, demo: boolean | undefined): string {
  if (demo) return " --demo";
  if (globals.file === undefined) return "";
  return ` --file ${shellWord(globals.file)}`;
}
