import { chmod, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FollowupError } from "../../src/errors.js";
import { makeFolder, namesIn } from "../../src/io/folder.js";
import { inFolder } from "../support/run.js";
import { asOrdinaryUser } from "../support/user.js";

function failure(work: () => unknown): { exit: number; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

describe("a folder", () => {
  it("is told by the sorted names in it, and by nothing where there is none", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "b"), "");
      await mkdir(join(folder, "a"));
      expect(namesIn(folder)).toEqual(["a", "b"]);
      expect(namesIn(join(folder, "c"))).toBeUndefined();
    }));

  it("is made with those above it, for the user alone, and stays where it is there", () =>
    inFolder(async (folder) => {
      const path = join(folder, "a", "b");
      makeFolder(path);
      makeFolder(path);
      expect(namesIn(path)).toEqual([]);
      expect((await stat(path)).mode & 0o777).toBe(0o700);
    }));

  it("is no file", () =>
    inFolder(async (folder) => {
      const file = join(folder, "file");
      await writeFile(file, "");
      const says = `${file}: this, or a part of it, is a file and should be a folder.`;
      expect(failure(() => namesIn(file))).toMatchObject({ exit: 78, message: says });
      expect(failure(() => makeFolder(file))).toMatchObject({ exit: 73 });
      expect(failure(() => makeFolder(join(file, "inside")))).toMatchObject({ exit: 73 });
    }));

  it("has a name that is not too long", () =>
    inFolder(async (folder) => {
      const path = join(folder, "x".repeat(300));
      const says = (done: string) => `${path}: it cannot be ${done} (ENAMETOOLONG).`;
      expect(failure(() => namesIn(path))).toMatchObject({ exit: 74, message: says("read") });
      expect(failure(() => makeFolder(path))).toMatchObject({ exit: 74, message: says("made") });
    }));

  it("may be forbidden", () =>
    inFolder(async (folder) => {
      await chmod(folder, 0);
      try {
        const reading = asOrdinaryUser(() => failure(() => namesIn(folder)));
        expect(reading).toMatchObject({ exit: 77, message: expect.stringContaining("not allowed to look") });
        const making = asOrdinaryUser(() => failure(() => makeFolder(join(folder, "a"))));
        expect(making).toMatchObject({ exit: 77, message: expect.stringContaining("not allowed to make") });
      } finally {
        await chmod(folder, 0o700);
      }
    }));
});
