/** What is kept from run to run: for the user alone, and believed only as it was written. */

import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Cache, cacheOf } from "../../src/io/cache.js";
import type { Host } from "../../src/io/host.js";
import { asOrdinaryUser } from "../support/user.js";

const TEXT = "Maria Gómez, Northwind";
const NOBODY = 65534;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "followup-"));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

interface Setting {
  readonly build?: string;
  readonly versions?: Record<string, string>;
  readonly env?: Record<string, string>;
}

function cache({
  build = "one",
  versions = { node: "20" },
  env = { XDG_CACHE_HOME: home },
}: Setting = {}): Cache {
  const host = { versions, pid: process.pid, geteuid: process.geteuid } as unknown as Host;
  return cacheOf(host, { env: (name) => env[name] }, build);
}

function kept(setting?: Setting): string | undefined {
  return cache(setting).kept("name")?.toString();
}

function keep(name = "name", text = TEXT, setting?: Setting): void {
  const filled = cache(setting);
  filled.keep(name, () => [text.slice(0, 4), Buffer.from(text.slice(4))]);
  filled.settle();
}

const path = (name = "name") => join(home, "followup", name);

describe("the cache", () => {
  it("gives back what was kept, in a file and a folder for the user alone", () => {
    keep();
    expect(kept()).toBe(TEXT);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(statSync(path("")).mode & 0o777).toBe(0o700);
    expect(readdirSync(path(""))).toEqual(["name"]);
  });

  it("knows whether anything was ever kept", () => {
    expect(cache().isNew()).toBe(true);
    keep();
    expect(cache().isNew()).toBe(false);
  });

  it("asks for what is to be kept at the end, and writes nothing where there is nothing", () => {
    const filled = cache();
    filled.keep("name", () => undefined);
    filled.settle();
    expect(kept()).toBeUndefined();
    let text = "early";
    filled.keep("name", () => [text]);
    text = "late";
    filled.settle();
    expect(kept()).toBe("late");
  });

  it.each<[string, readonly (() => void)[], (() => Setting)?]>([
    ["nothing is there", [() => rmSync(path())]],
    ["it is cut short", [() => truncateSync(path(), 40)]],
    ["it is empty", [() => truncateSync(path(), 0)]],
    ["something is added", [() => writeFileSync(path(), "x", { flag: "a" })]],
    [
      "a byte is another",
      [() => writeFileSync(path(), readFileSync(path(), "latin1").replace("N", "M"), "latin1")],
    ],
    ["it was kept under another name", [() => keep("other"), () => renameSync(path("other"), path())]],
    ["others may change it", [() => chmodSync(path(), 0o622)]],
    ["it is a link", [() => renameSync(path(), path("real")), () => symlinkSync("real", path())]],
    ["it is a folder", [() => rmSync(path()), () => mkdirSync(path())]],
    ["it is a pipe", [() => rmSync(path()), () => execFileSync("mkfifo", [path()])]],
    ["it is huge", [() => truncateSync(path(), 3e9)]],
    ["another build has kept it", [], () => ({ build: "two" })],
    ["another Node has kept it", [], () => ({ versions: { node: "22" } })],
    ["other time zones were known", [], () => ({ versions: { node: "20", tz: "2027a" } })],
    ["nothing is to be kept", [], () => ({ env: { XDG_CACHE_HOME: home, FOLLOWUP_NO_CACHE: "1" } })],
    ["there is no home", [], () => ({ env: {} })],
    ["the home is no whole path", [], () => ({ env: { XDG_CACHE_HOME: "here" } })],
  ])("has nothing where %s, and says nothing", (_, steps, setting) => {
    keep();
    expect(kept()).toBe(TEXT);
    for (const step of steps) step();
    expect(kept(setting?.())).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)("has nothing where it is another user's", () => {
    keep();
    chownSync(path(), NOBODY, NOBODY);
    expect(kept()).toBeUndefined();
  });

  it("is in the home where no place is named for it", () => {
    keep("name", TEXT, { env: { HOME: home } });
    expect(kept({ env: { HOME: home } })).toBe(TEXT);
    expect(readdirSync(home)).toEqual([".cache"]);
  });

  it.each<[string, () => void]>([
    ["the folder cannot be made", () => chmodSync(home, 0o500)],
    ["the folder is a file", () => writeFileSync(path(""), "mine")],
    ["the folder may not be written to", () => mkdirSync(path(""), 0o500)],
    ["a folder has the name", () => mkdirSync(path(), { recursive: true })],
  ])("keeps nothing where %s, and says nothing", (_, spoil) => {
    spoil();
    asOrdinaryUser(() => keep());
    expect(kept()).toBeUndefined();
    chmodSync(home, 0o700);
  });

  it("takes what is too large for nothing", () => {
    keep();
    keep("name", "x".repeat(21_000_000));
    expect(kept()).toBe(TEXT);
  });

  it("lets the oldest go", () => {
    for (let age = 60; age > 0; age -= 1) {
      keep(`run-${age}`);
      utimesSync(path(`run-${age}`), 0, 1_700_000_000 - age);
    }
    expect(readdirSync(path("")).sort()).toEqual(
      Array.from({ length: 50 }, (_, index) => `run-${index + 1}`).sort(),
    );
    for (const name of ["a", "b", "c", "d"]) keep(name, "x".repeat(19_000_000));
    expect(readdirSync(path("")).sort()).toEqual(["b", "c", "d"]);
  });
});
