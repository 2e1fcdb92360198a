/**
 * What the file was before each write, so that writes can be taken back.
 *
 * An entry is a file: its name counts up, and says which bytes the write left. It is there before the write is done,
 * and may outlive one that never was. Which entry holds is therefore always asked of the bytes: it is the newest of
 * those that left the file as it is now. One cut short does not have the bytes that its first line announces.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FollowupError } from "../../errors.js";
import type { Instant } from "../../model/dates/index.js";
import { codeOf } from "../code.js";
import { closeToOthers, makeFolder, namesIn } from "../folder.js";
import { removeIfPossible, writeNew } from "../new-file.js";
import { sha256 } from "../sha256.js";

export interface Occasion {
  /** What the write does, in a few words for the user. */
  readonly label: string;
  readonly at: Instant;
}

export interface Write extends Occasion {
  readonly before: Uint8Array;
  /** The SHA-256 of the bytes after the write, in hexadecimal. */
  readonly after: string;
}

export interface History {
  /**
   * Keeps what a write is about to replace, and no more than fifty of these.
   * @returns remarks, where it cannot be kept
   */
  keep(target: string, write: Write): string[];
  /** The write that left these bytes; `changed` where none did, though there were some; undefined without any. */
  last(target: string, bytes: Uint8Array): Write | "changed" | undefined;
  /** Drops the newest write that left the file so, and what was kept after it. */
  drop(target: string, after: string): void;
}

/** The first line of an entry; after it come the bytes. */
interface Head extends Occasion {
  readonly before: string;
}

const DEEPEST = 50;
const DIGITS = 8;
const NAME = /^(\d{8})-([0-9a-f]{64})$/;
const LINE_END = 0x0a;

/** @param folder the user's folder for such things; undefined where there is none */
export function historyIn(folder: string | undefined): History {
  const folderOf = (target: string) =>
    folder === undefined ? undefined : join(folder, "followup", "undo", sha256(target).slice(0, 32));
  return {
    keep(target, write) {
      const own = folderOf(target);
      return own === undefined ? [remark("there is no HOME to keep it in.")] : keepIn(own, write);
    },
    last(target, bytes) {
      const own = folderOf(target);
      return own === undefined ? undefined : lastIn(own, sha256(bytes));
    },
    drop(target, after) {
      const own = folderOf(target);
      if (own !== undefined) dropIn(own, after);
    },
  };
}

function keepIn(folder: string, { before, after, label, at }: Write): string[] {
  try {
    makeFolder(folder);
    closeToOthers(dirname(folder));
    const names = entriesIn(folder);
    const standing = newestWith(names, sha256(before));
    // What is newer than the write that left the file as it is was never done.
    const done = standing === undefined ? names : names.slice(0, names.indexOf(standing) + 1);
    for (const name of names) {
      if (!done.includes(name) || done.indexOf(name) <= done.length - DEEPEST)
        removeIfPossible(join(folder, name));
    }
    const count = Number(done.at(-1)?.slice(0, DIGITS) ?? 0) + 1;
    const head: Head = { label, at, before: sha256(before) };
    const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), before]);
    writeNew(join(folder, `${String(count).padStart(DIGITS, "0")}-${after}`), bytes);
    return [];
  } catch (error) {
    if (error instanceof FollowupError) return [remark(error.message)];
    return [remark(`${folder}: it cannot be written (${codeOf(error)}).`)];
  }
}

function lastIn(folder: string, after: string): Write | "changed" | undefined {
  const names = entriesIn(folder);
  const name = newestWith(names, after);
  if (name !== undefined) return read(join(folder, name), after);
  return names.length > 0 ? "changed" : undefined;
}

function dropIn(folder: string, after: string): void {
  const names = entriesIn(folder);
  const name = newestWith(names, after);
  if (name === undefined) return;
  for (const each of names.slice(names.indexOf(name)).reverse()) removeIfPossible(join(folder, each));
}

/** From the oldest to the newest. */
function entriesIn(folder: string): string[] {
  return (namesIn(folder) ?? []).filter((name) => NAME.test(name));
}

function newestWith(names: readonly string[], after: string): string | undefined {
  return names.findLast((name) => name.endsWith(after));
}

function read(path: string, after: string): Write | undefined {
  const bytes = bytesOf(path);
  const end = bytes.indexOf(LINE_END);
  const before = bytes.subarray(end + 1);
  const head = headIn(bytes.subarray(0, Math.max(end, 0)).toString());
  if (!isHead(head) || head.before !== sha256(before)) return undefined;
  return { before, after, label: head.label, at: head.at };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function headIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHead(head: unknown): head is Head {
  if (typeof head !== "object" || head === null) return false;
  return (
    "label" in head &&
    typeof head.label === "string" &&
    "at" in head &&
    typeof head.at === "number" &&
    "before" in head
  );
}

function remark(why: string): string {
  return `This change is made, but undo will not be able to take it back: ${why}`;
}
