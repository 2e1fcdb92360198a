/** What a command works with: the effects, the global options, and one way to answer. */
import type { Command } from "commander";
import { type ExitCode, FollowupError } from "../errors.js";
import { painter, wantsColour } from "../io/colour.js";
import type { Io } from "../io/index.js";
import { wrapped } from "../render/narrow.js";
import type { Page } from "../render/paint.js";
import { jsonText } from "../safe/json.js";
import { safeBlock } from "../safe/terminal.js";

export interface Globals {
  readonly file?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly color: boolean;
  readonly input: boolean;
  readonly quiet?: boolean;
}

export interface Shell {
  readonly io: Io;
  readonly globals: Globals;
}

/** Runs a command's work once its options are read. */
export type Launch = (work: (shell: Shell) => Promise<ExitCode>) => Promise<void>;

/** What each module in `commands/` exports. */
export interface CommandModule {
  define(command: Command, launch: Launch): void;
}

/** Where no terminal says how wide it is. */
const COLUMNS = 80;

/** Prints the answer: as JSON where that was asked for, else as the page that `draw` makes of it. */
export async function answer(shell: Shell, value: object, draw: (page: Page) => string): Promise<void> {
  const { io, globals } = shell;
  if (globals.json) return io.stdout.write(jsonText(value));
  const paint = await painter(wantsColour(globals.color, io.stdout, io));
  await io.stdout.writePage(draw({ paint, columns: io.stdout.columns ?? COLUMNS }));
}

/** The same where the file has been changed by then, which is said even when the answer cannot be. */
export async function answerWritten(...told: Parameters<typeof answer>): Promise<void> {
  try {
    await answer(...told);
  } catch (error) {
    if (!(error instanceof FollowupError)) throw error;
    const says = `${error.message}\nThe file is changed all the same.`;
    throw new FollowupError(error.exit, says, { cause: error });
  }
}

/** Says something beside the answer, on stderr, in lines that a terminal has room for. */
export async function remark({ io, globals }: Shell, text: string): Promise<void> {
  if (!globals.quiet)
    await io.stderr.write(`${wrapped(`followup: ${safeBlock(text)}`, io.stderr.columns)}\n`);
}

const said = new WeakMap<Shell["io"], Set<string>>();

/** The same, and never twice in a run. */
export async function remarkOnce(shell: Shell, text: string): Promise<void> {
  const before = said.get(shell.io) ?? new Set();
  said.set(shell.io, before);
  if (before.has(text)) return;
  before.add(text);
  await remark(shell, text);
}
