/**
 * What takes time to find out, and can be found out again. It is believed only where it is whole, the user's own, and was
 * kept under that name by this very program; whatever else is there counts as nothing, and nobody hears of it.
 */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { BUILD } from "./build.js";
import { makeFolder } from "./folder.js";
import type { Host } from "./host.js";
import type { Io } from "./index.js";
import { userFolder } from "./locate.js";
import { PRIVATE_FILE } from "./modes.js";
import { removeIfPossible } from "./new-file.js";
import { SHA256_LENGTH, sha256 } from "./sha256.js";

type Part = string | Uint8Array;

export interface Cache {
  /** What was kept under a name, which is that of a file; undefined where there is nothing that can be believed. */
  kept(name: string): Buffer | undefined;
  /** Has parts kept, one after the other, where that is possible. They are asked for when all is said; undefined for none. */
  keep(name: string, parts: () => readonly Part[] | undefined): void;
  /** Whether anything was ever kept. */
  isNew(): boolean;
  /** Writes what is to be kept. */
  settle(): void;
}

/** Where nothing is kept. */
const NO_CACHE: Cache = { kept: () => undefined, keep: () => {}, isNew: () => true, settle: () => {} };

const FOLDER = "followup";
/** Past either of these the oldest go. */
const MOST_FILES = 50;
const MOST_BYTES = 60_000_000;
const LARGEST = 20_000_000;
const OTHERS_MAY_WRITE = 0o022;

/** In `$XDG_CACHE_HOME/followup`; none where there is no such place, or with `FOLLOWUP_NO_CACHE=1`. */
export function cacheOf(host: Host, { env }: Pick<Io, "env">, build = BUILD): Cache {
  const home = userFolder("XDG_CACHE_HOME", ".cache", { env });
  if (build === undefined || home === undefined || env("FOLLOWUP_NO_CACHE") === "1") return NO_CACHE;
  const folder = join(home, FOLDER);
  const seal = (name: string, parts: readonly Part[]) =>
    sha256(JSON.stringify([build, host.versions, name]), ...parts);
  const waiting = new Map<string, () => readonly Part[] | undefined>();
  return {
    kept: (name) =>
      quietly(() => {
        const bytes = readOwn(join(folder, name), host.geteuid?.());
        const body = bytes?.subarray(SHA256_LENGTH);
        return body && bytes?.toString("latin1", 0, SHA256_LENGTH) === seal(name, [body]) ? body : undefined;
      }),
    keep: (name, parts) => waiting.set(name, parts),
    isNew: () => !existsSync(folder),
    settle: () => {
      for (const [name, make] of waiting) {
        quietly(() => {
          const parts = make()?.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
          if (parts) put(folder, name, [Buffer.from(seal(name, parts)), ...parts], host.pid);
        });
      }
      waiting.clear();
    },
  };
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** A regular file, and no link to one, that is the user's and that nobody else may change. */
function readOwn(path: string, me: number | undefined): Buffer | undefined {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  const handle = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    const stats = fstatSync(handle);
    const isOwn = me === undefined || (stats.uid === me && (stats.mode & OTHERS_MAY_WRITE) === 0);
    return isOwn && stats.isFile() && stats.size <= LARGEST ? readFileSync(handle) : undefined;
  } finally {
    closeSync(handle);
  }
}

/** Whoever reads finds the old or the new, whole. */
function put(folder: string, name: string, parts: readonly Uint8Array[], pid: number): void {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  if (size > LARGEST) return;
  const path = join(folder, name);
  if (!existsSync(path)) makeRoom(folder, size);
  const beside = `${path}.${pid}`;
  try {
    writeAll(openSync(beside, "wx", PRIVATE_FILE), parts);
    renameSync(beside, path);
  } catch (error) {
    removeIfPossible(beside);
    throw error;
  }
}

function writeAll(handle: number, parts: readonly Uint8Array[]): void {
  try {
    for (const part of parts) writeFileSync(handle, part);
  } finally {
    closeSync(handle);
  }
}

/** Makes the folder, and takes out what is oldest in it, for one more file. */
function makeRoom(folder: string, size: number): void {
  makeFolder(folder);
  const newestFirst = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, ...lstatSync(path) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = size;
  for (const [index, file] of newestFirst.entries()) {
    bytes += file.size;
    if (index + 1 >= MOST_FILES || bytes > MOST_BYTES) removeIfPossible(file.path);
  }
}
