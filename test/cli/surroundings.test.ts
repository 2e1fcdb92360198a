/** The program among pipes, devices, terminals and files that are none. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import pty from "@lydell/node-pty";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { bareEnvironment, inFolder, PROGRAM, run, runIn } from "../support/run.js";

const FILE = fileOf({
  given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj] }]",
});
const NOW = "2026-06-04 12:00";
const STACK = /\n\s+at /;

describe("output", () => {
  it("does not mind a reader that has gone", () =>
    inFolder(async (folder) => {
      const child = spawn(process.execPath, [PROGRAM, "schema"], {
        cwd: folder,
        env: bareEnvironment(folder),
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout.destroy();
      const [complaint] = await Promise.all([
        child.stderr.setEncoding("utf8").toArray(),
        once(child, "close"),
      ]);
      expect({ code: child.exitCode, complaint }).toEqual({ code: 0, complaint: [] });
    }));

  it("says that a device is full", () =>
    inFolder(async (folder) => {
      for (const args of ["next --demo", "schema", "--help"]) {
        const { status, stderr } = shell(folder, `"${process.execPath}" "${PROGRAM}" ${args} > /dev/full`);
        expect(stderr).toBe("followup: cannot write to standard output (ENOSPC).\n");
        expect(status).toBe(74);
      }
    }));

  it("keeps its exit code when even the complaint cannot be written", () =>
    inFolder(async (folder) => {
      expect(shell(folder, `"${process.execPath}" "${PROGRAM}" nxt 2> /dev/full`).status).toBe(64);
    }));

  it("arrives whole through a pipe", async () => {
    const { stdout, code } = await run({ file: manyInterviews(500), args: ["next", "--json"], now: NOW });
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });

  it("has no colour in a pipe, unless that is forced", async () => {
    const plain = await run({ file: FILE, args: ["next"], now: NOW, env: { COLUMNS: "40" } });
    expect(plain.stdout).not.toContain("\u001b");
    const forced = await run({ file: FILE, args: ["next"], now: NOW, env: { FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\u001b[31m");
    expect(stripVTControlCharacters(forced.stdout)).toBe(plain.stdout);
    const refused = await run({
      file: FILE,
      args: ["next", "--no-color"],
      now: NOW,
      env: { FORCE_COLOR: "1" },
    });
    expect(refused.stdout).toBe(plain.stdout);
  });

  it("fits a terminal, in colour", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "interviews.yaml"), FILE);
      const text = await onTerminal(folder, ["next", "--now", NOW], 48);
      expect(text).toContain("\u001b[31m");
      const lines = stripVTControlCharacters(text).split(/\r*\n/);
      expect(
        Math.max(...lines.filter((line) => !line.includes("followup draft")).map((line) => line.length)),
      ).toBeLessThanOrEqual(48);
    }));
});

describe("an interrupt", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s ends the program in the middle of its work", (signal) =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "interviews.yaml"), manyInterviews(20_000));
      const options = { cwd: folder, env: bareEnvironment(folder), stdio: "ignore" } as const;
      const child = spawn(process.execPath, [PROGRAM, "next"], options);
      setTimeout(() => child.kill(signal), 500);
      await once(child, "close");
      expect(child.signalCode).toBe(signal);
    }),
  );
});

describe("the file", () => {
  it("is not touched by commands that read it", () =>
    inFolder(async (folder) => {
      const path = join(folder, "interviews.yaml");
      const bytes = Buffer.from(`\ufeff${FILE.replaceAll("\n", "\r\n")}`);
      await writeFile(path, bytes);
      await utimes(path, 1_700_000_000, 1_700_000_000);
      for (const args of [
        ["next"],
        ["next", "--json", "--all"],
        ["check", "maria"],
        ["validate", "--strict"],
        ["schema"],
      ]) {
        expect(await runIn(folder, { args, now: NOW })).toMatchObject({ stderr: "" });
      }
      expect(await readFile(path)).toEqual(bytes);
      expect((await stat(path)).mtimeMs).toBe(1_700_000_000_000);
      expect(execFileSync("ls", ["-A", folder], { encoding: "utf8" })).toBe("interviews.yaml\n");
    }));

  it("may be missing", async () => {
    const none = await run({ args: ["next"] });
    expect(none).toMatchObject({ stdout: "", code: 66 });
    expect(none.stderr).toContain("followup init");
    expect(await run({ args: ["next", "--file", "gone.yaml"] })).toMatchObject({
      code: 66,
      stderr: expect.stringContaining("followup: gone.yaml: "),
    });
  });

  it("is found without HOME, and else named with a clear word", async () => {
    const env = { HOME: undefined };
    expect(await run({ file: FILE, args: ["next"], now: NOW, env })).toMatchObject({ code: 0 });
    expect(await run({ args: ["next"], env })).toMatchObject({
      code: 66,
      stderr: expect.stringContaining("(HOME is not set)"),
    });
    expect(await run({ args: ["next", "--demo"], env })).toMatchObject({ code: 0 });
  });

  it("is found in the data folder", () =>
    inFolder(async (folder) => {
      const data = join(folder, ".local", "share", "followup");
      await mkdir(data, { recursive: true });
      await writeFile(join(data, "interviews.yaml"), FILE);
      const { stdout } = await runIn(folder, { args: ["next", "--json"], now: NOW });
      expect(JSON.parse(stdout)).toMatchObject({ file: join(data, "interviews.yaml") });
    }));

  it("is no folder, pipe or device", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "interviews.yaml"));
      expect(await runIn(folder, { args: ["next"] })).toMatchObject({
        code: 74,
        stderr: expect.stringContaining("this is a folder"),
      });
      execFileSync("mkfifo", [join(folder, "pipe")]);
      expect(await runIn(folder, { args: ["validate", "--file", "pipe"] })).toMatchObject({
        code: 74,
        stderr: expect.stringContaining("this is a named pipe"),
      });
      expect(await runIn(folder, { args: ["validate", "--file", "/dev/null"] })).toMatchObject({ code: 74 });
    }));

  it("is UTF-8, and not too large", async () => {
    const utf16 = Buffer.from(`\ufeff${FILE}`, "utf16le");
    expect(await run({ file: utf16, args: ["validate"] })).toMatchObject({
      code: 65,
      stderr: expect.stringMatching(/^followup: interviews\.yaml:1:1: /),
    });
    expect(await run({ file: Buffer.alloc(5_000_001, "#"), args: ["validate"] })).toMatchObject({
      code: 65,
      stderr: expect.stringContaining("5 MB"),
    });
  });
});

describe("the system's time zone", () => {
  const file = "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: []\n";

  it.each(["", "Nowhere/City", "UTC+3"])("is UTC, and that is said, with TZ=%s", async (TZ) => {
    const { stdout, stderr, code } = await run({ file, args: ["next", "--json", "--now", NOW], env: { TZ } });
    expect({ code, now: JSON.parse(stdout).now }).toEqual({ code: 0, now: "2026-06-04T12:00:00+00:00" });
    expect(stderr).toContain("write timezone: under me");
  });

  it("does not matter where the file names one", async () => {
    const { stdout, stderr } = await run({
      file: FILE,
      args: ["next", "--json"],
      now: NOW,
      env: { TZ: "UTC+3" },
    });
    expect({ stderr, now: JSON.parse(stdout).now }).toEqual({ stderr: "", now: "2026-06-04T12:00:00-04:00" });
  });
});

describe("a failure", () => {
  it("shows no stack trace but on demand", async () => {
    const plain = await run({ args: ["next"] });
    expect(plain.stderr).not.toMatch(STACK);
    expect((await run({ args: ["next"], env: { FOLLOWUP_DEBUG: "1" } })).stderr).toMatch(STACK);
  });

  it("shows what hostile text holds instead of obeying it", async () => {
    const { stderr } = await run({ args: ["next", "--file", "a\u001b[2J\u202eb"] });
    expect(stderr).toContain("followup: a\\u001b[2J\\u202eb: ");
  });
});

function manyInterviews(count: number): string {
  const people = "people: [{ id: p, name: Pat, email: p@x.example }]";
  const interviews = Array.from(
    { length: count },
    (_, n) => `  - { company: Company ${n}, role: Analyst, ${people} }\n`,
  );
  return `version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews:\n${interviews.join("")}`;
}

function shell(folder: string, script: string): { status: number; stderr: string } {
  const command = `${script}; echo "status $?" >&3`;
  const env = bareEnvironment(folder);
  try {
    execFileSync("sh", ["-c", `{ ${command}; } 3> status 2> stderr`], { cwd: folder, env, stdio: "ignore" });
  } catch {}
  const read = (name: string) => execFileSync("cat", [name], { cwd: folder, encoding: "utf8" });
  return { status: Number(read("status").replace("status ", "")), stderr: read("stderr") };
}

function onTerminal(folder: string, args: readonly string[], cols: number): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...bareEnvironment(folder), TERM: "xterm-256color" };
    const terminal = pty.spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, cols, rows: 40, env });
    let text = "";
    terminal.onData((data) => {
      text += data;
    });
    terminal.onExit(() => resolve(text));
  });
}
