/** Every call of the system that a write makes, failing in turn: the file is as it was, or as it should be. */
import type * as Fs from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EXIT, FollowupError } from "../../../src/errors.js";
import { NAME, type Record, withRecord } from "./record.js";

type Call = (name: string, ...args: unknown[]) => string | undefined;

const system = vi.hoisted(() => ({ failing: (() => undefined) as Call }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  const calls = Object.entries(fs).flatMap(([name, call]) => {
    if (typeof call !== "function" || !name.endsWith("Sync")) return [];
    const watched = (...args: unknown[]) => {
      const code = system.failing(name, ...args);
      if (code !== undefined) throw Object.assign(new Error(code), { code, syscall: name });
      return Reflect.apply(call, fs, args);
    };
    return [[name, watched]];
  });
  return { ...fs, ...Object.fromEntries(calls) };
});

const real = await vi.importActual<typeof Fs>("node:fs");

beforeEach(() => {
  vi.spyOn(Atomics, "wait").mockReturnValue("timed-out");
});

afterEach(() => {
  works();
  vi.restoreAllMocks();
});

function works(): void {
  system.failing = () => undefined;
}

/** The `nth` call from now on (from 1) fails; those that were made so far. */
function failNth(nth: number, code: string): string[] {
  const made: string[] = [];
  system.failing = (name) => (made.push(name) === nth ? code : undefined);
  return made;
}

/** What came of adding a line: nothing, or why it was refused. */
function outcome({ append }: Record): FollowupError | undefined {
  try {
    append("second");
    return undefined;
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  } finally {
    works();
  }
}

function textOf({ path }: Record): string {
  return real.readFileSync(path, "utf8");
}

describe("where any one call fails", () => {
  it.each(["EIO", "ENOENT", "EACCES", "EEXIST"])(
    "with %s, the file is as it was or as it should be, and the next write goes through",
    async (code) => {
      for (let nth = 1, isOver = false; !isOver; nth += 1) {
        await withRecord((record) => {
          const made = failNth(nth, code);
          const refused = outcome(record);
          isOver = made.length < nth;
          const call = `${made[nth - 1]}, call ${nth}`;
          expect(textOf(record), call).toBe(refused ? "first\n" : "first\nsecond\n");
          if (refused) expect(refused.exit, call).toBeGreaterThanOrEqual(EXIT.content);
          if (made[nth - 1] !== "unlinkSync") expect(real.readdirSync(record.folder), call).toEqual([NAME]);
          record.append("third");
          expect(textOf(record), call).toBe(`${refused ? "first\n" : "first\nsecond\n"}third\n`);
          expect(real.readdirSync(record.folder), call).toEqual([NAME]);
        });
      }
    },
  );
});

describe("without hard links", () => {
  /** Making the lock fails, as often as there are codes; whether it was tried that often. */
  function lockFails({ lock }: Record, ...codes: string[]): () => boolean {
    system.failing = (name, path) => {
      if (name === "linkSync") return "EPERM";
      return name === "openSync" && path === lock ? codes.shift() : undefined;
    };
    return () => codes.length === 0;
  }

  it("a lock that another has just made is waited for", () =>
    withRecord((record) => {
      const isTried = lockFails(record, "EEXIST", "EEXIST");
      expect(outcome(record)).toBeUndefined();
      expect(isTried()).toBe(true);
      expect(textOf(record)).toBe("first\nsecond\n");
    }));

  it("a lock that cannot be made is told of", () =>
    withRecord((record) => {
      lockFails(record, "EIO");
      expect(outcome(record)).toMatchObject({ exit: 74, message: expect.stringContaining("(EIO)") });
      expect(textOf(record)).toBe("first\n");
    }));
});
