/** What a start loads, to the last module: whatever is added delays every answer. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compiled } from "../../src/io/load.js";
import { fileOf } from "../support/hunt.js";
import { bareEnvironment, inFolder, PROGRAM } from "../support/run.js";

const LISTING = fileURLToPath(new URL("../support/loaded.cjs", import.meta.url));
const FILE = fileOf({ given: "rounds: [{ at: 2026-06-09 10:00, with: [maria] }]" });

const MAIN = fileURLToPath(new URL("../../dist/main.cjs", import.meta.url));
const REST = fileURLToPath(new URL("../../dist/rest.cjs", import.meta.url));

it.each([MAIN, REST])("reads the program as letters of one byte, which %s is made of", (half) => {
  expect(readFileSync(half).every((byte) => byte < 0x80)).toBe(true);
});

it("comes with what V8 has made of the program, which the Node that built it takes", () => {
  const made = readFileSync(MAIN.replace("cjs", "code"));
  expect(compiled(MAIN, made).cachedDataRejected).toBe(false);
  expect(compiled(MAIN, made.subarray(0, -8)).cachedDataRejected).toBe(true);
});

/** What the program asks Node for, sorted; without what node itself loads ahead of it. */
function loadedBy(folder: string, line: string): string[] {
  const { stderr, status } = spawnSync(process.execPath, ["-r", LISTING, PROGRAM, ...line.split(" ")], {
    cwd: folder,
    env: bareEnvironment(folder, { XDG_CACHE_HOME: join(folder, "cache") }),
    encoding: "utf8",
  });
  expect(status).toBe(0);
  const names = stderr.trim().split("\n");
  return names.map((name) => (name.startsWith("/") ? basename(name) : name)).sort();
}

/** To find out whether an answer still holds, and to give it. */
const TO_START = [
  "../dist/start.cjs",
  "followup.js",
  "node:crypto",
  "node:fs",
  "node:module",
  "node:path",
  "node:url",
  "node:vm",
];
/** To make one: what is more is asked for by commander. */
const TO_ANSWER = [...TO_START, "main.cjs", "node:events", "node:os", "node:process"].sort();

it("loads little where nothing has changed, and no package until one is needed", () =>
  inFolder(async (folder) => {
    const next = (minute: number) => loadedBy(folder, `next --now 2026-06-10T10:${minute}-04:00`);
    const path = join(folder, "interviews.yaml");
    writeFileSync(path, FILE);
    expect(next(10), "a file that was never seen").toEqual(TO_ANSWER);
    expect(next(10), "the same again").toEqual(TO_START);
    expect(next(11), "another moment").toEqual(TO_ANSWER);
    writeFileSync(path, FILE.replace("Maria", "Marta"));
    expect(next(10), "a changed file").toEqual(TO_ANSWER);
    writeFileSync(path, FILE.replace("Dana Okafor", "Dana\n    Okafor"));
    expect(next(10), "what the plain reader leaves to YAML's library").toContain("./packages/yaml.cjs");
    expect(loadedBy(folder, "show"), "another command").toContain("rest.cjs");
  }));
