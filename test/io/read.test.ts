import { execFileSync } from "node:child_process";
import { chmod, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FollowupError } from "../../src/errors.js";
import { readRegularFile } from "../../src/io/read.js";
import { inFolder } from "../support/run.js";
import { asOrdinaryUser } from "../support/user.js";

function failure(path: string): { exit: number; message: string } {
  try {
    readRegularFile(path);
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  }
  throw new Error(`${path} was read`);
}

describe("reading a file", () => {
  it("answers with its bytes", () =>
    inFolder(async (folder) => {
      const path = join(folder, "a");
      await writeFile(path, "\ufeffversion: 1\r\n");
      expect(readRegularFile(path)).toEqual(Buffer.from("\ufeffversion: 1\r\n"));
    }));

  it("names init when there is none", () =>
    inFolder(async (folder) => {
      expect(failure(join(folder, "none"))).toMatchObject({
        exit: 66,
        message: expect.stringContaining("followup init"),
      });
    }));

  it("refuses a folder, and a path through a file", () =>
    inFolder(async (folder) => {
      expect(failure(folder)).toMatchObject({
        exit: 74,
        message: expect.stringContaining("this is a folder, not a file"),
      });
      await writeFile(join(folder, "file"), "");
      expect(failure(join(folder, "file", "x"))).toMatchObject({ exit: 66 });
    }));

  it("refuses a named pipe without waiting for its writer", () =>
    inFolder(async (folder) => {
      const path = join(folder, "pipe");
      execFileSync("mkfifo", [path]);
      expect(failure(path)).toMatchObject({
        exit: 74,
        message: `${path}: this is a named pipe, not a file. Name the file itself with --file.`,
      });
    }));

  it("refuses a socket and a device", () =>
    inFolder(async (folder) => {
      const path = join(folder, "socket");
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(path, resolve));
      expect(failure(path)).toMatchObject({ exit: 74, message: expect.stringContaining("this is a socket") });
      server.close();
      expect(failure("/dev/zero")).toMatchObject({
        exit: 74,
        message: expect.stringContaining("this is a device"),
      });
    }));

  it("refuses a link that leads back to itself", () =>
    inFolder(async (folder) => {
      await symlink("loop", join(folder, "loop"));
      expect(failure(join(folder, "loop"))).toMatchObject({
        exit: 74,
        message: expect.stringContaining("leads back to itself"),
      });
    }));

  it("refuses a file without end that claims to be empty", () => {
    expect(failure("/proc/self/pagemap")).toMatchObject({
      exit: 65,
      message: expect.stringContaining("larger than 5 MB"),
    });
  });

  it("refuses more than 5 MB, and takes just that", () =>
    inFolder(async (folder) => {
      const path = join(folder, "big");
      await writeFile(path, Buffer.alloc(5_000_001, "#"));
      expect(failure(path)).toMatchObject({ exit: 65, message: expect.stringContaining(`${path}:1:1: `) });
      await writeFile(path, Buffer.alloc(5_000_000, "#"));
      expect(readRegularFile(path)).toHaveLength(5_000_000);
    }));

  it("says so when it may not be read", () =>
    inFolder(async (folder) => {
      const path = join(folder, "secret");
      await writeFile(path, "");
      await chmod(path, 0);
      expect(asOrdinaryUser(() => failure(path))).toMatchObject({ exit: 77 });
    }));
});
