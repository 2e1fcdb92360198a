/** A new file that is there whole or not at all. */
import type * as Fs from "node:fs";
import { existsSync, linkSync, readFileSync, statSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { holderHere } from "../../../src/io/store/holder.js";
import { adding, NAME, refusal, withRecord } from "./record.js";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  return { ...fs, linkSync: vi.fn(fs.linkSync), writeSync: vi.fn(fs.writeSync) };
});

const real = await vi.importActual<typeof Fs>("node:fs");

afterEach(() => {
  vi.mocked(linkSync).mockReset().mockImplementation(real.linkSync);
  vi.mocked(writeSync).mockReset().mockImplementation(real.writeSync);
});

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code, syscall: "call" });
  };
}

/** More than Linux ever gives. */
const NO_PID = 2 ** 31 - 1;
const NEW = "new.ics";
const BYTES = Buffer.from("all of it\n");

describe("a new file", () => {
  it("appears only when all of it is written, for the user alone, by one writer at a time", () =>
    withRecord(({ store, folder, names }) => {
      const path = join(folder, NEW);
      const seen: boolean[][] = [];
      vi.mocked(writeSync).mockImplementation(((handle: number, bytes: Uint8Array, from: number) => {
        if (bytes.length === BYTES.length)
          seen.push([NEW, `.${NEW}.lock`].map((name) => existsSync(join(folder, name))));
        return real.writeSync(handle, bytes, from, 3 < bytes.length - from ? 3 : bytes.length - from);
      }) as typeof writeSync);
      store.create(path, BYTES);
      expect(seen).toEqual(Array(4).fill([false, true]));
      expect(readFileSync(path, "utf8")).toBe("all of it\n");
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(names()).toEqual([NAME, NEW]);
    }));

  it("takes away what one that was killed has left", () =>
    withRecord(({ store, folder, names }) => {
      const path = join(folder, NEW);
      writeFileSync(join(folder, `.${NEW}.0123456789abcdef.tmp`), "half of");
      const gone = holderHere("0123456789abcdef", { pid: NO_PID, kill: process.kill });
      writeFileSync(join(folder, `.${NEW}.lock`), JSON.stringify(gone));
      store.create(path, BYTES);
      expect(names()).toEqual([NAME, NEW]);
    }));

  it("is not made while another writer is at it", () =>
    withRecord(({ store, folder, names }) => {
      const wait = vi.spyOn(Atomics, "wait").mockReturnValue("timed-out");
      const other = { ...holderHere("0123456789abcdef", process), host: "kitchen" };
      writeFileSync(join(folder, `.${NEW}.lock`), JSON.stringify(other));
      expect(refusal(() => store.create(join(folder, NEW), BYTES))).toMatchObject({
        exit: 75,
        message: expect.stringContaining("it is being changed on another computer (kitchen)"),
      });
      wait.mockRestore();
      expect(names()).toEqual([`.${NEW}.lock`, NAME]);
    }));

  it("is written in its place where there are no hard links", () =>
    withRecord(({ store, folder, names }) => {
      vi.mocked(linkSync).mockImplementation(failing("EPERM"));
      store.create(join(folder, NEW), BYTES);
      expect(readFileSync(join(folder, NEW), "utf8")).toBe("all of it\n");
      expect(names()).toEqual([NAME, NEW]);
    }));

  it("replaces nothing, and leaves nothing where it cannot be made", () =>
    withRecord(({ store, folder, names, text }) => {
      const at = (name: string) => refusal(() => store.create(join(folder, name), BYTES));
      expect(at(NAME)).toMatchObject({
        exit: 73,
        message: expect.stringContaining("there is a file already"),
      });
      symlinkSync("nowhere", join(folder, "link"));
      expect(at("link")).toMatchObject({ exit: 73 });
      expect(at("none/new.ics")).toMatchObject({
        exit: 73,
        message: expect.stringContaining("Make the folder"),
      });
      vi.mocked(writeSync).mockImplementation(failing("ENOSPC"));
      expect(at(NEW)).toMatchObject({ exit: 74, message: expect.stringContaining("ENOSPC") });
      expect(text()).toBe("first\n");
      expect(names()).toEqual([NAME, "link"]);
    }));
});

describe("a write without an occasion", () => {
  it("is no write that can be taken back", () =>
    withRecord(({ store, path, state, text }) => {
      writeFileSync(path, "first\n");
      expect(store.update(path, adding("second"))).toEqual({ isChanged: true, remarks: [] });
      expect(text()).toBe("first\nsecond\n");
      expect(store.lastWrite(path)).toBeUndefined();
      expect(existsSync(state)).toBe(false);
    }));
});
