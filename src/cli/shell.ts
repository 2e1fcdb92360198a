/** What a command works with: the effects, the global options, and one way to answer. */
import { type ExitCode, FollowupError } from "../errors.js";
import { painter, wantsColour } from "../io/colour.js";
import type { Io } from "../io/index.js";
import { USUAL_COLUMNS } from "../render/layout.js";
import { wrapped } from "../render/narrow.js";
import type { Page } from "../render/paint.js";
import { jsonText } from "../safe/json.js";
import { safeBlock } from "../safe/terminal.js";
import type { Command } from "./command.js";

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
  /** What need not be said again in this run. */
  readonly said: Set<string>;
}

/** The same, with no remarks. */
export function quiet(shell: Shell): Shell {
  return { ...shell, globals: { ...shell.globals, quiet: true } };
}

/** Runs a command's work once its options are read. */
export type Launch = (work: (shell: Shell) => Promise<ExitCode>) => Promise<void>;

/** The program with all that its commands take: only what is said of it all needs that loaded. */
export type Whole = () => Promise<Command>;

/** What each module in `commands/` exports. */
export interface CommandModule {
  define(command: Command, launch: Launch, whole: Whole): void;
}

/** Prints the answer: as JSON where that was asked for, else as the page that `draw` makes of it. */
export async function answer(shell: Shell, value: object, draw: (page: Page) => string): Promise<void> {
  const { io, globals } = shell;
  if (globals.json) return io.stdout.write(jsonText(value));
  await io.stdout.writePage(draw(await pageFor(shell)));
}

/** What a page is drawn on. */
export async function pageFor({ io, globals }: Shell): Promise<Page> {
  const paint = await painter(wantsColour(globals.color, io.stdout, io));
  return { paint, columns: io.stdout.columns ?? USUAL_COLUMNS };
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

/** The same, and never twice in a run. @param key what makes two remarks one, where their texts may differ */
export async function remarkOnce(shell: Shell, text: string, key = text): Promise<void> {
  if (shell.globals.quiet || shell.said.has(key)) return;
  shell.said.add(key);
  await remark(shell, text);
}
