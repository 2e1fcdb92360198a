/** The options of `followup draft`, and what of them does not go together. */
import { usageError } from "../../errors.js";
import type { Channel } from "../../model/types.js";
import type { Shell } from "../shell.js";

export const FORMATS = ["text", "eml", "mailto", "json"] as const;
export type Format = (typeof FORMATS)[number];

export interface DraftOptions {
  readonly to?: string;
  readonly via?: Channel;
  readonly out?: string;
  readonly format?: Format;
  readonly edit?: boolean;
  readonly copy?: boolean;
  readonly ask?: boolean;
  readonly demo?: boolean;
}

/** Throws a FollowupError (64) where `--json` and `--format` differ. */
export function formatOf({ globals }: Shell, { format }: DraftOptions): Format {
  if (!globals.json) return format ?? "text";
  if (format === undefined || format === "json") return "json";
  throw usageError(`--json and --format ${format} ask for two different things. Give one of them.`);
}

/** Throws a FollowupError (64) where the user is to do something at a terminal, and there is none. */
export function mustHaveTerminal({ io, globals }: Shell, { ask, edit }: DraftOptions): void {
  if (globals.input && io.isInteractive()) return;
  const why = globals.input ? lackOf(io) : "does not go with --no-input";
  if (ask) throw usageError(`--ask ${why}. Without it, the blanks stay marked like [this] in the draft.`);
  if (edit)
    throw usageError(`--edit ${why}. Write the draft to a file instead, and edit that: --out note.txt`);
}

function lackOf({ env, stderr }: Shell["io"]): string {
  const isDumb = stderr.isTerminal && env("TERM") === "dumb";
  return isDumb
    ? "needs a terminal that can move its cursor, and TERM=dumb says that this one cannot"
    : "needs a terminal";
}
