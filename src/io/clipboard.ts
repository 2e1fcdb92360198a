/** The clipboard, by whichever program of the system reaches it, or through the terminal itself. */
import { spawnSync } from "node:child_process";
import type { Copied, Io, Output } from "./index.js";

interface Tool {
  readonly program: string;
  readonly args: readonly string[];
  /** What the program takes its input for. */
  readonly encoding: BufferEncoding;
}

const TOOLS: readonly Tool[] = [
  { program: "wl-copy", args: [], encoding: "utf8" },
  { program: "xclip", args: ["-selection", "clipboard"], encoding: "utf8" },
  { program: "xsel", args: ["--clipboard", "--input"], encoding: "utf8" },
  { program: "pbcopy", args: [], encoding: "utf8" },
  { program: "clip.exe", args: [], encoding: "utf16le" },
];
/** Milliseconds after which a program that does not come back is ended. */
const PATIENCE = 2_000;

/**
 * A program that answers for what it did comes before the terminal, except from afar: there the programs would reach
 * the clipboard of another machine.
 */
export async function copy(text: string, { env, stderr }: Pick<Io, "env" | "stderr">): Promise<Copied> {
  const isAfar = env("SSH_CONNECTION") !== undefined || env("SSH_TTY") !== undefined;
  if (isAfar && (await copyByTerminal(text, stderr, env("TERM")))) return "terminal";
  if (TOOLS.some((tool) => copyBy(tool, text))) return "copied";
  return !isAfar && (await copyByTerminal(text, stderr, env("TERM"))) ? "terminal" : "nowhere";
}

function copyBy({ program, args, encoding }: Tool, text: string): boolean {
  const { status } = spawnSync(program, args, {
    input: Buffer.from(text, encoding),
    // xclip and wl-copy leave a process behind that would hold a pipe open.
    stdio: ["pipe", "ignore", "ignore"],
    timeout: PATIENCE,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  return status === 0;
}

async function copyByTerminal(text: string, output: Output, type: string | undefined): Promise<boolean> {
  if (!output.isTerminal || type === undefined || type === "dumb" || type === "linux") return false;
  await output.toClipboard(text);
  return true;
}
