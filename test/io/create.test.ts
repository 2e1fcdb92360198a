/** Files that were not there before: the user's, and those for a text on its way. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FollowupError } from "../../src/errors.js";
import { codeOf } from "../../src/io/code.js";
import { createFile } from "../../src/io/create.js";
import { scratch } from "../../src/io/scratch.js";
import { inFolder } from "../support/run.js";
import { asOrdinaryUser } from "../support/user.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

function refusal(work: () => unknown): { exit: number; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("a new file", () => {
  it("holds the text, for the user alone", () =>
    inFolder(async (folder) => {
      const path = join(folder, "note.txt");
      createFile(path, "Dear Zoë,\n");
      expect(await readFile(path, "utf8")).toBe("Dear Zoë,\n");
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    }));

  it.each([
    ["where there is one already", "there", 73, "there is a file already, and it stays as it is."],
    ["without a folder", "none/note.txt", 73, "its folder does not exist. Make the folder first."],
    ["within a file", "there/note.txt", 73, "its folder is a file. Name another path."],
    ["by a name that is too long", "x".repeat(300), 74, "it cannot be written (ENAMETOOLONG)."],
  ])("is refused %s", (_, name, exit, says) =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "there"), "mine\n");
      const refused = refusal(() => createFile(join(folder, name), "x"));
      expect(refused.exit).toBe(exit);
      expect(refused.message).toContain(`${join(folder, name)}: ${says}`);
      expect(await readFile(join(folder, "there"), "utf8")).toBe("mine\n");
      expect(await readdir(folder)).toEqual(["there"]);
    }),
  );

  it("is refused where the user may not write", () =>
    inFolder(async (folder) => {
      await chmod(folder, 0o555);
      const path = join(folder, "note.txt");
      expect(refusal(() => asOrdinaryUser(() => createFile(path, "x")))).toMatchObject({
        exit: 77,
        message: `${path}: you are not allowed to write there.`,
      });
      await chmod(folder, 0o700);
    }));
});

describe("a text on its way", () => {
  it("stands in a folder of its own, for the user alone, until it is removed", () =>
    inFolder(async (folder) => {
      vi.stubEnv("TMPDIR", folder);
      const { path, remove } = scratch("thank-you.txt", "Dear Raj\n");
      expect(await readFile(path, "utf8")).toBe("Dear Raj\n");
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
      remove();
      expect(await readdir(folder)).toEqual([]);
    }));

  it("is refused where there is no place for it", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "tmp"));
      vi.stubEnv("TMPDIR", join(folder, "tmp", "none"));
      expect(refusal(() => scratch("thank-you.txt", ""))).toMatchObject({
        exit: 74,
        message: `${join(folder, "tmp", "none")}: no temporary folder can be made there. Set TMPDIR to a folder of yours.`,
      });
    }));
});

it.each([
  [Object.assign(new Error("gone"), { code: "ENOENT" }), "ENOENT"],
  [new TypeError("not of the system"), "no code"],
  ["no error at all", "no code"],
])("what the system calls an error is told from others: %s", (error, code) => {
  expect(codeOf(error)).toBe(code);
});
