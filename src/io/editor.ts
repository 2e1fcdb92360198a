/** The user's own editor, on a private temporary file. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { EXIT, type ExitCode, FollowupError } from "../errors.js";
import { wordsOf } from "../safe/command-line.js";
import type { Host } from "./host.js";
import type { Io } from "./index.js";
import { type Remedies, readRegularFile } from "./read.js";
import { scratch } from "./scratch.js";

/** Where the user has named none. */
const USUAL = ["vi", "nano"];
const USUAL_ON_WINDOWS = ["notepad"];
/** Those that reach everything on the terminal at once; what they mean is the editor's to decide. */
const FOR_THE_EDITOR = ["SIGINT", "SIGQUIT"] as const;
/** May reach this program alone: the editor has to go first, and put the terminal back. */
const FOR_BOTH = "SIGTERM";
const STDERR = 2;

const LOST: Remedies = {
  missing: "The editor took it away.",
  notAFile: "The editor put it in the place of the draft.",
};

/**
 * The text as the editor left it, with `\n` between its lines.
 * Throws a FollowupError: 74 when no editor runs or it fails, 130 when it was interrupted, 143 when it was ended, 65
 * when it left no text in UTF-8; the file is then kept, and the message says where. 66 when it took the file away.
 */
export async function edit(
  name: string,
  text: string,
  host: Host,
  { env }: Pick<Io, "env">,
): Promise<string> {
  const file = scratch(name, text);
  const kept = `The draft is kept in ${file.path}.`;
  const named = env("VISUAL") ?? env("EDITOR");
  const usual = host.platform === "win32" ? USUAL_ON_WINDOWS : USUAL;
  await firstThatRuns(named === undefined ? usual : [named], file.path, host, kept);
  const edited = textOf(readRegularFile(file.path, LOST));
  if (edited === undefined) throw new FollowupError(EXIT.content, `the editor left no UTF-8 text. ${kept}`);
  file.remove();
  return edited;
}

async function firstThatRuns(
  editors: readonly string[],
  path: string,
  host: Host,
  kept: string,
): Promise<void> {
  for (const editor of editors) {
    const end = await run(editor, path, host);
    if (end === 0) return;
    if (end === "missing") continue;
    throw new FollowupError(exitFor(end), `the editor (${editor}) ended with ${end}. ${kept}`);
  }
  throw new FollowupError(
    EXIT.io,
    `no editor could be started (${editors.join(", ")}). ${kept}\nName yours in VISUAL or EDITOR, such as: EDITOR=nano`,
  );
}

function exitFor(end: number | string): ExitCode {
  if (end === "SIGINT" || end === EXIT.interrupted) return EXIT.interrupted;
  return end === FOR_BOTH ? EXIT.terminated : EXIT.io;
}

/** Its exit code, or the signal that ended it or was to end it. */
async function run(editor: string, path: string, host: Host): Promise<number | string> {
  const [program = "", ...args] = wordsOf(editor);
  // When stdout is a pipe, the screen is where stderr is.
  const screen = host.stdout.isTTY ? "inherit" : STDERR;
  let isPassedOn = false;
  let child: ChildProcess | undefined;
  const ignore = () => {};
  const passOn = () => {
    isPassedOn = true;
    child?.kill(FOR_BOTH);
  };
  for (const signal of FOR_THE_EDITOR) host.on(signal, ignore);
  host.on(FOR_BOTH, passOn);
  try {
    child = spawn(program, [...args, path], { stdio: ["inherit", screen, "inherit"] });
    const end = await endOf(child);
    return isPassedOn ? FOR_BOTH : end;
  } catch {
    return "missing";
  } finally {
    for (const signal of FOR_THE_EDITOR) host.off(signal, ignore);
    host.off(FOR_BOTH, passOn);
  }
}

async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal]: (number | string | null)[] = await once(child, "exit");
  return code ?? signal ?? "no exit code";
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}
