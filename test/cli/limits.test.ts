/** What is too large, too deep, endless or no file at all is refused before it costs anything. */
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bareEnvironment, inFolder, PROGRAM } from "../support/run.js";
import { STACK } from "../support/validating.js";

const WEIGH = new URL("../../scripts/trials/weigh.mjs", import.meta.url).href;
const HEAD = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example }\n";
const MEGABYTES = 150;
/** A bare Node starts in no time to speak of; the program loads itself too, and the machine is a noisy one. */
const RATIO = 60;
const LONGEST_MESSAGE = 300_000;

interface Weighed {
  readonly code: number | null;
  readonly stderr: string;
  readonly megabytes: number;
  readonly milliseconds: number;
}

function weighed(folder: string, args: readonly string[], input: number | "ignore" = "ignore") {
  return new Promise<Weighed>((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", WEIGH, ...args], {
      cwd: folder,
      env: bareEnvironment(folder),
      stdio: [input, "ignore", "pipe", "pipe"],
    });
    const said = { stderr: "", weight: "" };
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said.stderr += text;
    });
    child.stdio[3]?.on("data", (text: Buffer) => {
      said.weight += text;
    });
    child.on("error", reject).on("close", (code) => {
      const milliseconds = performance.now() - started;
      resolve({ code, stderr: said.stderr, megabytes: Number(said.weight) / 1024, milliseconds });
    });
  });
}

let bare = 0;
beforeAll(() =>
  inFolder(async (folder) => {
    const runs = [await weighed(folder, ["--eval", "0"]), await weighed(folder, ["--eval", "0"])];
    bare = Math.max(...runs.map(({ milliseconds }) => milliseconds));
  }),
);

function expectRefusal({ code, stderr, megabytes, milliseconds }: Weighed, exit: number): void {
  expect(code, stderr).toBe(exit);
  expect(stderr).toMatch(/^followup: (interviews\.yaml|standard input)[:\d]*: \S/);
  expect(stderr).not.toMatch(STACK);
  expect(stderr.length).toBeLessThan(LONGEST_MESSAGE);
  expect(megabytes).toBeGreaterThan(10);
  expect(megabytes).toBeLessThanOrEqual(MEGABYTES);
  expect(milliseconds / bare).toBeLessThan(RATIO);
}

describe("a file is refused at once", () => {
  it.each<[string, () => string | Uint8Array]>([
    ["of aliases upon aliases", laughs],
    ["of 4.9 MB of anchors", () => "&a ".repeat(1_600_000)],
    ["of merges", () => `${HEAD}a: &a { x: 1 }\ninterviews:\n${"  - <<: *a\n".repeat(90_000)}`],
    ["a million brackets deep", () => `${HEAD}interviews: ${"[".repeat(1_000_000)}`],
    [
      "two thousand lines deep",
      () => HEAD + Array.from({ length: 2_000 }, (_, n) => `${" ".repeat(n)}a:\n`).join(""),
    ],
    ["of closing braces", () => "} ".repeat(2_400_000)],
    ["of escapes that are none", () => `${HEAD}interviews: "${"\\q".repeat(2_400_000)}"\n`],
    ["of 50 MB", () => Buffer.alloc(50_000_000, "#")],
  ])("%s", (_, make) =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "interviews.yaml"), make());
      expectRefusal(await weighed(folder, [PROGRAM, "validate"]), 65);
    }),
  );
});

describe("what is no file is refused at once", () => {
  it.each<[string, number, (path: string) => unknown]>([
    ["a folder", 74, (path) => mkdir(path)],
    ["a pipe that nobody writes to", 74, (path) => execFileSync("mkfifo", [path])],
    ["a link to /dev/zero", 74, (path) => symlink("/dev/zero", path)],
    ["a link to itself", 74, (path) => symlink("interviews.yaml", path)],
    [
      "5 GB of nothing",
      65,
      async (path) => {
        await writeFile(path, "");
        await truncate(path, 5 * 1024 ** 3);
      },
    ],
  ])("%s", (_, exit, make) =>
    inFolder(async (folder) => {
      await make(join(folder, "interviews.yaml"));
      for (const args of [
        ["validate", "--file", "interviews.yaml"],
        ["proofread", "interviews.yaml"],
      ]) {
        expectRefusal(await weighed(folder, [PROGRAM, ...args]), exit);
      }
    }),
  );

  it("an input without end", () =>
    inFolder(async (folder) => {
      const zero = openSync("/dev/zero", "r");
      expectRefusal(await weighed(folder, [PROGRAM, "proofread", "-"], zero), 65);
      closeSync(zero);
    }));
});

function laughs(): string {
  const names = [..."abcdefghijklmnopqrstuvwxyz"];
  const lines = names.map((name, index) => {
    const inner = index === 0 ? "ha" : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(", ")}]\n`;
  });
  return HEAD + lines.join("");
}
