/** The built program as a process of its own, in an empty folder with an empty HOME. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROGRAM = fileURLToPath(new URL("../../bin/followup.js", import.meta.url));

export interface Run {
  /** The text of `interviews.yaml` in the working folder; none when absent. */
  readonly file?: string | Uint8Array;
  readonly args: readonly string[];
  /** Added to a bare environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: string;
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export async function run({ file, ...rest }: Run): Promise<Ran> {
  return inFolder(async (folder) => {
    if (file !== undefined) await writeFile(join(folder, "interviews.yaml"), file);
    return runIn(folder, rest);
  });
}

/** Gives `work` an empty folder, and takes it away afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "followup-"));
  try {
    return await work(folder);
  } finally {
    // A program that was ended may still be putting its things away.
    await rm(folder, { recursive: true, maxRetries: 10 });
  }
}

/** Runs the program in a folder, which is its HOME too. */
export function runIn(folder: string, { args, env, now }: Omit<Run, "file">): Promise<Ran> {
  const moment = now === undefined ? {} : { FOLLOWUP_NOW: now };
  return runProgram(folder, [process.execPath, PROGRAM, ...args], { ...moment, ...env });
}

/** The same for any program and its arguments. */
export function runProgram(
  folder: string,
  [program = "", ...args]: readonly string[],
  env: Run["env"],
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: bareEnvironment(folder, env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        said[name] += text;
      });
    }
    child.on("error", reject).on("close", (code) => resolve({ ...said, code }));
  });
}

/** One for all runs of a test file, so that each finds what those before it have kept. */
const CACHE = mkdtempSync(join(tmpdir(), "followup-cache-"));
process.on("exit", () => rmSync(CACHE, { recursive: true, force: true }));

/** Nothing of this machine's settings but where programs are. */
export function bareEnvironment(home: string, added: Run["env"] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, XDG_CACHE_HOME: CACHE, TZ: "America/New_York", ...added };
}
