/** The built program on a terminal of its own, with somebody who types. */
import { stripVTControlCharacters } from "node:util";
import pty from "@lydell/node-pty";
import { bareEnvironment, PROGRAM, type Run } from "./run.js";

/** Milliseconds; a slow machine needs many. */
const PATIENCE = 15_000;

export const CTRL_C = "\u0003";
export const CTRL_D = "\u0004";
export const ENTER = "\r";
export const DOWN = "\u001b[B";

export interface Terminal {
  /** Types the answer once the text has appeared; all that was printed since the answer before. */
  answer(seen: string | RegExp, typed: string): Promise<string>;
  /** All that was printed, without its escape sequences, and the exit code. */
  end(): Promise<{ readonly text: string; readonly raw: string; readonly code: number }>;
}

/** Says with which code the program ended, and waits to be told that this was read: a terminal's last words can get lost. */
const LAST_WORDS = `trap : INT TERM; "$@"; printf '<exit %d>' $?; read -r _`;
const EXIT = /<exit (\d+)>$/;

interface Session extends Omit<Run, "file"> {
  readonly columns?: number;
}

export function onTerminal(folder: string, { args, env, now, columns = 100 }: Session): Terminal {
  const terminal = pty.spawn("/bin/sh", ["-c", LAST_WORDS, "sh", process.execPath, PROGRAM, ...args], {
    cwd: folder,
    cols: columns,
    rows: 40,
    env: bareEnvironment(folder, {
      TERM: "xterm-256color",
      ...(now !== undefined && { FOLLOWUP_NOW: now }),
      ...env,
    }),
  });
  let raw = "";
  let read = 0;
  let look = () => {};
  const text = () => stripVTControlCharacters(raw).replaceAll("\r", "");
  const ended = new Promise<number>((resolve) => {
    terminal.onData((data) => {
      raw += data;
      look();
      const code = EXIT.exec(raw)?.[1];
      if (code === undefined) return;
      raw = raw.replace(EXIT, "");
      terminal.write("\n");
      resolve(Number(code));
    });
  });
  return {
    answer: (seen, typed) =>
      new Promise((resolve, reject) => {
        const clock = setTimeout(() => reject(new Error(`${seen} did not appear in:\n${text()}`)), PATIENCE);
        look = () => {
          const rest = text().slice(read);
          if (typeof seen === "string" ? !rest.includes(seen) : !seen.test(rest)) return;
          clearTimeout(clock);
          look = () => {};
          read = text().length;
          terminal.write(typed);
          resolve(rest);
        };
        look();
      }),
    async end() {
      const code = await ended;
      return { text: text(), raw, code };
    },
  };
}
