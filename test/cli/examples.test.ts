/** Every example that help shows, run as it stands there, on the sample. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOPICS } from "../../src/cli/help/topics.js";
import { wordsOf } from "../../src/safe/command-line.js";
import { aboard } from "../support/aboard.js";
import { allDefined, commandsOf } from "../support/commands.js";
import { bareEnvironment, inFolder, PROGRAM } from "../support/run.js";

const NOW = "2026-06-10T10:15-04:00";
const INVITATION = new URL("../fixtures/invitations/google.ics", import.meta.url);
const NOTE = "Subject: Thank you\n\nDear Raj,\n\nThank you for your time.\n";

/** What asks, and says without a terminal what to do instead. */
const ASKING = ["followup add", "followup init", "followup draft thank-you raj --ask --edit"];
/** What only a shell understands; all else is quicker in this process. */
const SHELL = /[|<>&=]/;
/** What may answer no. */
const JUDGING = /^followup (?:check|proofread)\b|\| followup proofread\b/;

const PAGES = [
  ["--help"],
  ...commandsOf(await allDefined()).map(({ called }) => ["help", ...called.split(" ")]),
  ...TOPICS.map(({ name }) => ["help", name]),
];

async function examples(): Promise<string[]> {
  const pages = await Promise.all(PAGES.map((args) => aboard({ args, env: {} })));
  const lines = pages.flatMap(({ stdout }) => [...stdout.matchAll(/^ {2}\$ (.*?)(?: {2}.*)?$/gm)]);
  return [...new Set(lines.map(([, line = ""]) => line))];
}

let programs = "";
let sample = "";
beforeAll(async () => {
  programs = await mkdtemp(join(tmpdir(), "followup-programs-"));
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`;
  await writeFile(join(programs, "followup"), shim, { mode: 0o755 });
  // Read what they are given, where there is neither.
  for (const name of ["man", "task"])
    await writeFile(join(programs, name), "#!/bin/sh\ncat\n", { mode: 0o755 });
  const path = join(programs, "interviews.yaml");
  await aboard({ args: ["init", path, "--sample"], env: { FOLLOWUP_NOW: NOW } });
  sample = await readFile(path, "utf8");
});
afterAll(() => rm(programs, { recursive: true }));

interface Shown {
  readonly code: number | null;
  readonly text: string;
}

/** Runs a line in a folder with all that the examples name. */
function shown(line: string): Promise<Shown> {
  return inFolder(async (folder) => {
    if (!line.startsWith("followup init")) await writeFile(join(folder, "interviews.yaml"), sample);
    await writeFile(join(folder, "note.txt"), NOTE);
    await writeFile(join(folder, "invite.ics"), await readFile(INVITATION));
    await mkdir(join(folder, ".config", "fish"), { recursive: true });
    const before = process.cwd();
    process.chdir(folder);
    try {
      if (line.startsWith("followup undo")) await inProcess("followup done northwind/thank", folder);
      return await (SHELL.test(line) ? byShell(line, folder) : inProcess(line, folder));
    } finally {
      process.chdir(before);
    }
  });
}

async function inProcess(line: string, folder: string): Promise<Shown> {
  const [, ...args] = wordsOf(line);
  const { stdout, stderr, code } = await aboard({
    args,
    env: { HOME: folder, FOLLOWUP_NOW: NOW, TZ: "UTC" },
  });
  return { code, text: stdout + stderr };
}

function byShell(line: string, folder: string): Promise<Shown> {
  const env = bareEnvironment(folder, { PATH: `${programs}:${process.env.PATH}`, FOLLOWUP_NOW: NOW });
  const child = spawn("sh", ["-c", line], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, text })));
}

describe("an example of help", async () => {
  const lines = await examples();

  it("is there for every command", () => {
    expect(lines.length).toBeGreaterThan(PAGES.length);
    expect(ASKING.filter((line) => !lines.includes(line))).toEqual([]);
  });

  it.each(lines)("runs: %s", async (line) => {
    const { code, text } = await shown(line);
    if (ASKING.includes(line)) {
      expect({ code, text }).toMatchObject({ code: 64, text: expect.stringMatching(/terminal|--/) });
    } else {
      expect(JUDGING.test(line) ? [0, 1] : [0], text).toContain(code);
    }
    expect(text).not.toMatch(/For help:|^followup: (?:this is a bug|there is no)/m);
  });
});
