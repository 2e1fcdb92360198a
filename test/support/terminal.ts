/** The built program on a terminal of its own, with somebody who types. */
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import pty from "@lydell/node-pty";
import { bareEnvironment, PROGRAM, type Run } from "./run.js";

/** Milliseconds; a slow machine needs many. */
const PATIENCE = 15_000;

export const CTRL_C = "\u0003";
export const CTRL_D = "\u0004";
export const CTRL_Z = "\u001a";
export const ENTER = "\r";
export const DOWN = "\u001b[B";

export interface Terminal {
  /** Types the answer once the text has appeared; all that was printed since the answer before. */
  answer(seen: string | RegExp, typed: string): Promise<string>;
  /** Sends a signal to the program. */
  signal(name: NodeJS.Signals): void;
  resize(columns: number): void;
  /** Takes the terminal away, as closing its window does. */
  close(): void;
  /**
   * All that was printed, without its escape sequences, and the exit code. Rejects where the program left the terminal
   * otherwise than it was: another mode, or no cursor.
   */
  end(): Promise<{ readonly text: string; readonly raw: string; readonly code: number }>;
}

/**
 * Says with which code the program ended, and whether the terminal is in another mode than before. Waits to be told
 * that this was read: a terminal's last words can get lost.
 */
const LAST_WORDS = `trap : INT TERM HUP QUIT; mode=$(stty -g)
"$@"
code=$?; [ "$(stty -g)" = "$mode" ] || printf '<another mode>'
printf '<exit %d>' $code; read -r _`;
const EXIT = /(<another mode>)?<exit (\d+)>$/;

interface Session extends Omit<Run, "file"> {
  readonly columns?: number;
  /** What is run with those arguments instead of followup. */
  readonly program?: string;
}

export function onTerminal(folder: string, { args, env, now, columns = 100, program }: Session): Terminal {
  const command = [
    "-c",
    LAST_WORDS,
    "sh",
    ...(program === undefined ? [process.execPath, PROGRAM] : [program]),
    ...args,
  ];
  const { terminal, screen, answer, watch, close } = start(folder, "/bin/sh", command, columns, {
    ...(now !== undefined && { FOLLOWUP_NOW: now }),
    ...env,
  });
  const ended = new Promise<{ text: string; raw: string; code: number }>((resolve, reject) => {
    watch(() => {
      const said = EXIT.exec(screen.raw);
      if (!said) return;
      terminal.write("\n");
      const [, changed, code] = said;
      const raw = screen.raw.replace(EXIT, "");
      if (changed) reject(new Error(`the terminal is left in another mode:\n${raw}`));
      else if (isCursorHidden(raw)) reject(new Error(`the cursor is left hidden:\n${raw}`));
      else resolve({ text: textOf(raw), raw, code: Number(code) });
    });
  });
  // A test that fails before the end does not wait for it.
  ended.catch(() => {});
  return {
    answer,
    signal: (name) => process.kill(childOf(terminal.pid), name),
    resize: (size) => terminal.resize(size, ROWS),
    close,
    end: () => ended,
  };
}

/** A shell of its own, with somebody who types; it prompts with `ready$ `. */
export function onShell(
  folder: string,
  [program = "", ...args]: readonly string[],
  env: Record<string, string>,
): Pick<Terminal, "answer" | "close"> & { readonly raw: () => string } {
  const { screen, answer, close } = start(folder, program, args, 100, { PS1: "ready$ ", ...env });
  return { answer, close, raw: () => screen.raw };
}

export function isCursorHidden(raw: string): boolean {
  return raw.lastIndexOf("\u001b[?25l") > raw.lastIndexOf("\u001b[?25h");
}

const ROWS = 40;

function start(
  folder: string,
  program: string,
  args: string[],
  columns: number,
  env: Readonly<Record<string, string | undefined>>,
) {
  const terminal = pty.spawn(program, args, {
    cwd: folder,
    cols: columns,
    rows: ROWS,
    env: bareEnvironment(folder, { TERM: "xterm-256color", ...env }),
  });
  const screen = { raw: "" };
  const watchers = new Set<() => void>();
  terminal.onData((data) => {
    screen.raw += data;
    for (const look of watchers) look();
  });
  let read = 0;
  const answer = (seen: string | RegExp, typed: string) =>
    new Promise<string>((resolve, reject) => {
      const clock = setTimeout(
        () => reject(new Error(`${seen} did not appear in:\n${textOf(screen.raw)}`)),
        PATIENCE,
      );
      const look = () => {
        const text = textOf(screen.raw);
        const rest = text.slice(read);
        if (typeof seen === "string" ? !rest.includes(seen) : !seen.test(rest)) return;
        clearTimeout(clock);
        watchers.delete(look);
        read = text.length;
        terminal.write(typed);
        resolve(rest);
      };
      watchers.add(look);
      look();
    });
  const watch = (look: () => void) => watchers.add(look);
  // Its type does not tell of this.
  const close = () => (terminal as unknown as { destroy(): void }).destroy();
  return { terminal, screen, answer, watch, close };
}

function textOf(raw: string): string {
  return stripVTControlCharacters(raw).replaceAll("\r", "");
}

/** The only child of a process. */
function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8"));
}
