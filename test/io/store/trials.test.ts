/**
 * The writer on trial, each trial with a control that must fail. Here a slice of each, or the whole where the
 * environment sets FOLLOWUP_LONG=1. Those that need root, strace or a disk of their own are run by name.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const IS_LONG = process.env.FOLLOWUP_LONG === "1";
const TRIALS: readonly { readonly name: string; readonly slice: number; readonly whole: number }[] = [
  { name: "kills", slice: 8, whole: 1_000 },
  { name: "writers", slice: 24, whole: 1_000 },
  { name: "editor", slice: 20, whole: 200 },
];

describe("the writer", () => {
  it.each(TRIALS)(
    "comes through: $name",
    async ({ name, slice, whole }) => {
      const script = fileURLToPath(new URL(`../../../scripts/trials/${name}.mjs`, import.meta.url));
      // A trial that finds a fault ends with 1, and so rejects.
      const { stdout } = await promisify(execFile)(process.execPath, [script, `${IS_LONG ? whole : slice}`]);
      expect(stdout).toMatch(/: 0 faults; the control had [1-9]/);
    },
    IS_LONG ? 3_600_000 : 60_000,
  );
});
