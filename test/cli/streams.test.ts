/** Readers that go, that are slow, that have no room, and streams that are not there. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import pty from "@lydell/node-pty";
import { describe, expect, it } from "vitest";
import { aboard, type Said } from "../support/aboard.js";
import { fileOf } from "../support/hunt.js";
import { bareEnvironment, inFolder, PROGRAM } from "../support/run.js";

const NOW = "2026-06-04T12:00-04:00";
const FILE = fileOf({
  given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj] }]",
});
const NOTE = "Subject: Thanks\n\nDear Maria,\n\nthank you for your time.\n\nDana\n";

/** Every command that prints, in each of its forms. NOTE and NEW stand for paths. */
const PRINTING = [
  "",
  "--help",
  "help next",
  "--version",
  "next",
  "next --json",
  "next --demo",
  "check maria",
  "check maria --json",
  "draft thank-you maria",
  "draft thank-you maria --format mailto",
  "draft thank-you maria --format eml",
  "draft thank-you maria --json",
  "proofread NOTE",
  "proofread NOTE --json",
  "show",
  "show northwind",
  "show --json",
  "forecast",
  "forecast --json",
  "rules",
  "rules thank-24h",
  "rules --json",
  "templates list",
  "templates show thank-you.email",
  "templates check",
  "schema",
  "schema --of next",
  "calendar",
  "validate --json",
  "log got reply maria",
  "log got reply maria --dry-run",
  "done northwind/thank-you/1/raj",
  "snooze northwind/thank-you/1/raj --until friday",
  "undo --dry-run",
  "undo",
  "add person northwind --name Zoë",
  "add person northwind --name Zoë --dry-run",
  "add --from INVITATION --dry-run",
];
const INVITATION = new URL("../fixtures/invitations/google.ics", import.meta.url).pathname;

const WRITING = /^(?:log|done|snooze|undo|add) ?/;
const KEPT = "The file is changed all the same.\n";

/** Runs a command on a file of its own, with something to undo. */
async function said(home: string, command: string, into?: Writable): Promise<Said> {
  const path = join(home, "interviews.yaml");
  await rm(join(home, ".local"), { recursive: true, force: true });
  await writeFile(path, FILE);
  await writeFile(join(home, "note.txt"), NOTE);
  const env = { HOME: home, FOLLOWUP_FILE: path, FOLLOWUP_NOW: NOW };
  if (command.startsWith("undo")) await aboard({ args: ["log", "got", "reply", "raj"], env });
  const places: Record<string, string> = { NOTE: join(home, "note.txt"), INVITATION };
  const args = command.split(" ").map((word) => places[word] ?? word);
  return aboard({ args: command === "" ? [] : args, env, ...(into && { into }) });
}

describe("every command that prints", () => {
  it("says with 74 that there is no room, and what was done all the same", () =>
    inFolder(async (home) => {
      for (const command of PRINTING) {
        const full = createWriteStream("/dev/full");
        const { stderr, code } = await said(home, command, full);
        const isWritten = WRITING.test(command) && !command.includes("--dry-run");
        const says = `followup: cannot write to standard output (ENOSPC).\n${isWritten ? KEPT : ""}`;
        expect
          .soft({ command, code, isSaid: stderr.endsWith(says) })
          .toEqual({ command, code: 74, isSaid: true });
        full.destroy();
      }
    }));

  it("is silent about a reader that has gone, and ends as with one that stays", () =>
    inFolder(async (home) => {
      for (const command of PRINTING) {
        const reader = spawn("true", { stdio: ["pipe", "ignore", "ignore"] });
        await once(reader, "exit");
        const { stderr, code } = await said(home, command, reader.stdin);
        const usual = await said(home, command);
        expect.soft({ command, stderr, code }).toEqual({ command, stderr: usual.stderr, code: usual.code });
        expect.soft({ command, prints: usual.stdout !== "" }).toEqual({ command, prints: true });
      }
    }));
});

describe("a shell", () => {
  it("sees 0 before head, and nothing on the screen", () =>
    inFolder(async (home) => {
      await writeFile(join(home, "interviews.yaml"), FILE);
      const followup = `"${process.execPath}" "${PROGRAM}"`;
      const script = ["schema", "next", "rules", "--help"]
        .map((args) => `${followup} ${args} 2>> told | head -1 > first; echo "\${PIPESTATUS[0]}"; cat first`)
        .join("\n");
      const env = bareEnvironment(home, { FOLLOWUP_NOW: NOW });
      const lines = execFileSync("bash", ["-c", script], { cwd: home, env, encoding: "utf8" }).split("\n");
      expect(lines.filter((_, index) => index % 2 === 0).slice(0, 4)).toEqual(["0", "0", "0", "0"]);
      expect(lines.filter((_, index) => index % 2 === 1)).not.toContain("");
      expect(await readFile(join(home, "told"), "utf8")).toBe("");
    }));

  it.each(["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])("may close streams: %s", (closed) =>
    inFolder(async (home) => {
      await writeFile(join(home, "interviews.yaml"), FILE);
      const followup = `"${process.execPath}" "${PROGRAM}"`;
      const commands = {
        next: 0,
        nxt: 64,
        "draft thank-you maria": 0,
        "add round northwind": 64,
        "proofread -": 65,
      };
      const script = Object.keys(commands)
        .map((args) => `${followup} ${args} ${closed}; echo $? >> codes`)
        .join("\n");
      const env = bareEnvironment(home, { FOLLOWUP_NOW: NOW });
      spawnSilently(script, home, env);
      expect((await readFile(join(home, "codes"), "utf8")).trim().split("\n").map(Number)).toEqual(
        Object.values(commands),
      );
    }),
  );
});

function spawnSilently(script: string, cwd: string, env: NodeJS.ProcessEnv): void {
  execFileSync("sh", ["-c", script], { cwd, env, stdio: "ignore" });
}

describe("a slow reader", () => {
  /** Grows as JSON, where controls are escaped: a file of that size would be refused. */
  const TEMPLATE = `---\nsubject: x\n---\n${"\u0001\u0002\u0003\u0004 陳大文\n".repeat(310_000)}`;
  const LEAST = 10_000_000;

  /** What is printed, more than a pipe, a socket or a terminal takes at once; and the way to print it. */
  async function inHome(work: (home: string, args: string[], sum: string) => Promise<void>): Promise<void> {
    await inFolder(async (home) => {
      await mkdir(join(home, "own"));
      await writeFile(join(home, "own", "thank-you.email.md"), TEMPLATE);
      const args = [PROGRAM, "templates", "show", "thank-you.email", "--json", "-q"];
      const path = join(home, "own", "thank-you.email.md");
      const value = { version: 1, name: "thank-you.email", from: "yours", path, text: TEMPLATE };
      const text = `${JSON.stringify(value, null, 2)}\n`;
      expect(Buffer.byteLength(text)).toBeGreaterThan(LEAST);
      await work(home, args, sumOf([Buffer.from(text)]));
    });
  }

  const sumOf = (chunks: Iterable<Uint8Array>) => {
    const sum = createHash("sha256");
    for (const chunk of chunks) sum.update(chunk);
    return sum.digest("hex");
  };
  const environment = (home: string) => bareEnvironment(home, { FOLLOWUP_TEMPLATES: join(home, "own") });

  async function readSlowly(stream: Readable): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) {
      chunks.push(chunk);
      if (chunks.length % 8 === 0) await sleep(10);
    }
    return sumOf(chunks);
  }

  async function codeOf(child: ChildProcess): Promise<number | null> {
    if (child.exitCode === null) await once(child, "exit");
    return child.exitCode;
  }

  it("gets all of it from a pipe", () =>
    inHome(async (home, args, sum) => {
      const child = spawn(process.execPath, args, {
        env: environment(home),
        stdio: ["ignore", "pipe", "inherit"],
      });
      await sleep(500);
      expect({ sum: await readSlowly(child.stdout), code: await codeOf(child) }).toEqual({ sum, code: 0 });
    }));

  it("gets all of it from a socket", () =>
    inHome(async (home, args, sum) => {
      const server = createServer({ pauseOnConnect: true }).listen(join(home, "socket"));
      const arrived = once(server, "connection") as Promise<[Socket]>;
      await once(server, "listening");
      const connect = `import { connect } from "node:net"; import { spawn } from "node:child_process";
const socket = connect(${JSON.stringify(join(home, "socket"))}, () => {
  const child = spawn(process.execPath, process.argv.slice(1), { stdio: ["ignore", socket, "inherit"] });
  child.on("exit", (code) => { process.exitCode = code; socket.destroy(); });
});`;
      const options = { env: environment(home), stdio: ["ignore", "inherit", "inherit"] as const };
      const child = spawn(process.execPath, ["--input-type=module", "-e", connect, ...args], {
        ...options,
        stdio: [...options.stdio],
      });
      const [reader] = await arrived;
      await sleep(500);
      expect({ sum: await readSlowly(reader.resume()), code: await codeOf(child) }).toEqual({ sum, code: 0 });
      server.close();
    }));

  it("gets all of it from a terminal", () =>
    inHome(async (home, args, sum) => {
      const raw = ["-c", 'stty raw; "$@"; printf "<%d>" $?; read -r _', "sh", process.execPath, ...args];
      const env = { ...environment(home), TERM: "xterm" };
      const terminal = pty.spawn("/bin/sh", raw, { cwd: home, env, encoding: null });
      const chunks: Buffer[] = [];
      const code = await new Promise<string>((resolve) => {
        terminal.onData((data) => {
          chunks.push(Buffer.from(data));
          const end = /<(\d+)>$/.exec(Buffer.concat(chunks.slice(-2)).subarray(-5).toString());
          if (end?.[1] !== undefined) resolve(end[1]);
          if (chunks.length % 64 !== 0) return;
          terminal.pause();
          setTimeout(() => terminal.resume(), 5);
        });
      });
      terminal.write("\n");
      const all = Buffer.concat(chunks);
      expect({ code, sum: sumOf([all.subarray(0, -`<${code}>`.length)]) }).toEqual({ code: "0", sum });
    }));
});
