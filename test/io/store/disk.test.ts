/** What a disk does that does not do as it is told. */
import type * as Fs from "node:fs";
import { fchownSync, fstatSync, fsyncSync, linkSync, renameSync, writeSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Instant } from "../../../src/model/dates/index.js";
import { NAME, refusal, withRecord } from "./record.js";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  const calls = ["fchownSync", "linkSync", "writeSync", "fsyncSync", "fstatSync", "renameSync"] as const;
  return { ...fs, ...Object.fromEntries(calls.map((name) => [name, vi.fn(fs[name])])) };
});

const real = await vi.importActual<typeof Fs>("node:fs");

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(fchownSync).mockReset().mockImplementation(real.fchownSync);
  vi.mocked(linkSync).mockReset().mockImplementation(real.linkSync);
  vi.mocked(writeSync).mockReset().mockImplementation(real.writeSync);
  vi.mocked(fsyncSync).mockReset().mockImplementation(real.fsyncSync);
  vi.mocked(fstatSync).mockReset().mockImplementation(real.fstatSync);
  vi.mocked(renameSync).mockReset().mockImplementation(real.renameSync);
});

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code, syscall: "call" });
  };
}

function isFolder(handle: number): boolean {
  return real.fstatSync(handle).isDirectory();
}

describe("an owner that cannot be kept", () => {
  it.each([
    [
      "EPERM",
      77,
      "this file belongs to another user or group, and a change would make it yours alone. Work on a copy of your own.",
    ],
    ["EIO", 74, "it cannot be written (EIO). Your file is as it was."],
  ])("stops the change with %s", (code, exit, says) =>
    withRecord(({ append, path, text, names }) => {
      vi.mocked(fstatSync).mockImplementation(((handle: number) => {
        const stats = real.fstatSync(handle);
        const isTheirs = real.readlinkSync(`/proc/self/fd/${handle}`) === path;
        return Object.assign(stats, { uid: stats.uid + (isTheirs ? 1 : 0) });
      }) as typeof fstatSync);
      vi.mocked(fchownSync).mockImplementation(failing(code));
      expect(refusal(() => append("second"))).toMatchObject({ exit, message: `${path}: ${says}` });
      expect(text()).toBe("first\n");
      expect(names()).toEqual([NAME]);
    }),
  );
});

describe("an editor that saves between the last look and the replacing", () => {
  it.each(["theirs\n", "FIRST\n"])("in place is not written over: %j", (theirs) =>
    withRecord(({ append, text, names, save }) => {
      vi.mocked(renameSync).mockImplementationOnce((from, to) => {
        save(theirs);
        real.renameSync(from, to);
      });
      expect(refusal(() => append("second")).exit).toBe(75);
      expect(text()).toBe(theirs);
      expect(names()).toEqual([NAME]);
    }),
  );

  it("by a new file is waited for", () =>
    withRecord(({ append, path, text, names }) => {
      vi.mocked(writeSync).mockImplementation(((handle: number, bytes: Uint8Array, offset: number) => {
        if (Buffer.from(bytes).includes("second\n")) real.writeFileSync(`${path}~`, "theirs\n");
        return real.writeSync(handle, bytes, offset);
      }) as typeof writeSync);
      vi.spyOn(Atomics, "wait").mockImplementation(() => {
        real.renameSync(`${path}~`, path);
        return "timed-out";
      });
      expect(refusal(() => append("second")).exit).toBe(75);
      expect(text()).toBe("theirs\n");
      expect(names()).toEqual([NAME]);
    }));

  it("is not waited for without end", () =>
    withRecord(({ append, folder, text }) => {
      let files = 0;
      const stir = () => {
        files += 1;
        real.writeFileSync(`${folder}/${files}`, "");
      };
      vi.mocked(fsyncSync).mockImplementation((handle) => {
        stir();
        real.fsyncSync(handle);
      });
      const waits = vi.spyOn(Atomics, "wait").mockImplementation(() => {
        stir();
        return "timed-out";
      });
      append("second");
      expect(waits).toHaveBeenCalledTimes(9);
      expect(text()).toBe("first\nsecond\n");
    }));
});

describe("a disk", () => {
  it("without hard links still has one writer at a time", () =>
    withRecord(({ append, text, names, store, path, lock }) => {
      vi.mocked(linkSync).mockImplementation(failing("EPERM"));
      store.update(
        path,
        (bytes) => {
          expect(JSON.parse(real.readFileSync(lock, "utf8"))).toMatchObject({ pid: process.pid });
          return bytes;
        },
        { label: "", at: 0 as Instant },
      );
      append("second");
      expect(text()).toBe("first\nsecond\n");
      expect(names()).toEqual([NAME]);
    }));

  it("that makes the link to the lock and loses the answer is understood", () =>
    withRecord(({ append, text, names }) => {
      vi.mocked(linkSync).mockImplementation((from, to) => {
        real.linkSync(from, to);
        failing("EEXIST")();
      });
      append("second");
      expect(text()).toBe("first\nsecond\n");
      expect(names()).toEqual([NAME]);
    }));

  it("that sweeps the way to the lock away is asked again", () =>
    withRecord(({ append, text }) => {
      vi.mocked(linkSync).mockImplementationOnce(failing("ENOENT"));
      append("second");
      expect(text()).toBe("first\nsecond\n");
    }));

  it("that takes a byte at a time is given all of them", () =>
    withRecord(({ append, text }) => {
      vi.mocked(writeSync).mockImplementation(((handle: number, bytes: Uint8Array, offset: number) =>
        real.writeSync(handle, bytes, offset, 1)) as typeof writeSync);
      append("second");
      expect(text()).toBe("first\nsecond\n");
    }));

  it.each([
    ["ENOSPC", "the disk is full. Make some room, and try again. Your file is as it was."],
    ["EDQUOT", "your share of the disk is full. Make some room, and try again. Your file is as it was."],
    ["EIO", "it cannot be written (EIO). Your file is as it was."],
  ])("that fails with %s is told of, and the file is as it was", (code, says) =>
    withRecord(({ append, path, text, names }) => {
      vi.mocked(fsyncSync).mockImplementation(failing(code));
      expect(refusal(() => append("second"))).toMatchObject({ exit: 74, message: `${path}: ${says}` });
      vi.mocked(fsyncSync).mockImplementation(real.fsyncSync);
      vi.mocked(renameSync).mockImplementation(failing(code));
      expect(refusal(() => append("second"))).toMatchObject({ exit: 74, message: `${path}: ${says}` });
      expect(text()).toBe("first\n");
      expect(names()).toEqual([NAME]);
    }),
  );

  it("is asked to confirm the bytes before they take the name, and then the name", () =>
    withRecord(({ append, path, folder }) => {
      const asked: string[] = [];
      const nameOf = (handle: number) => real.readlinkSync(`/proc/self/fd/${handle}`).replace(folder, "");
      vi.mocked(fsyncSync).mockImplementation((handle) => {
        asked.push(`sync ${nameOf(handle).replace(/[0-9a-f]{16}/, "*")}`);
      });
      vi.mocked(renameSync).mockImplementation((from, to) => {
        asked.push("rename");
        real.renameSync(from, to);
        expect(to).toBe(path);
      });
      append("second");
      expect(asked.slice(-3)).toEqual([`sync /.${NAME}.*.tmp`, "rename", "sync "]);
    }));

  it("that is full where the history is does not keep the change from being made", () =>
    withRecord(({ append, text, names, state }) => {
      vi.mocked(writeSync).mockImplementation(((handle: number, bytes: Uint8Array, offset: number) =>
        Buffer.from(bytes).includes("label")
          ? failing("ENOSPC")()
          : real.writeSync(handle, bytes, offset)) as typeof writeSync);
      expect(append("second").remarks).toEqual([
        expect.stringMatching(
          /undo will not be able to take it back: \S+: it cannot be written \(ENOSPC\)\.$/,
        ),
      ]);
      expect(text()).toBe("first\nsecond\n");
      expect(names()).toEqual([NAME]);
      const kept = real.readdirSync(state, { recursive: true, withFileTypes: true });
      expect(kept.filter((entry) => entry.isFile())).toEqual([]);
    }));

  it("that can only be read is told of", () =>
    withRecord(({ append }) => {
      vi.mocked(renameSync).mockImplementation(failing("EROFS"));
      expect(refusal(() => append("second"))).toMatchObject({
        exit: 77,
        message: expect.stringContaining("the disk can only be read there"),
      });
    }));

  it("that keeps fewer bytes than it took is not believed", () =>
    withRecord(({ append, text, names }) => {
      vi.mocked(fstatSync).mockImplementation(((handle: number) =>
        Object.assign(real.fstatSync(handle), { size: 3 })) as typeof fstatSync);
      expect(refusal(() => append("second")).exit).toBe(74);
      expect(text()).toBe("first\n");
      expect(names()).toEqual([NAME]);
    }));

  it("that does not confirm a new name is remarked on", () =>
    withRecord(({ append, path, text }) => {
      vi.mocked(fsyncSync).mockImplementation((handle) =>
        isFolder(handle) ? failing("EIO")() : real.fsyncSync(handle),
      );
      expect(append("second").remarks).toEqual([
        `${path}: written, but the disk does not confirm it (EIO). Have a look at the disk.`,
      ]);
      expect(text()).toBe("first\nsecond\n");
    }));

  it("that has no way to confirm a new name is not", () =>
    withRecord(({ append }) => {
      vi.mocked(fsyncSync).mockImplementation((handle) =>
        isFolder(handle) ? failing("EINVAL")() : real.fsyncSync(handle),
      );
      expect(append("second").remarks).toEqual([]);
    }));
});
