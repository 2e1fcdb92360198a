/** The changes that CONTRIBUTING.md shows: each can be made as it stands. With FOLLOWUP_LONG=1 they are, and tested. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyPatch, parsePatch } from "diff";
import { describe, expect, it } from "vitest";
import { inFolder } from "./support/run.js";

const HOME = fileURLToPath(new URL("../", import.meta.url));
const PAGE = readFileSync(join(HOME, "CONTRIBUTING.md"), "utf8");
const SHOWN = [...PAGE.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) => parsePatch(text));
/** What the changes have to do with. */
const PROOFS = ["test/engine/examples.test.ts", "test/cli/where.test.ts", "test/drafts/templates.test.ts"];

/** The files that are changed, with what is in them afterwards; false where a change does not fit. */
const changed = SHOWN.map((patch) => {
  const path = String(patch.newFileName).replace(/^b\//, "");
  const isNew = patch.oldFileName === "/dev/null";
  const before = isNew ? "" : readFileSync(join(HOME, path), "utf8");
  return { path, isNew, after: applyPatch(before, patch) };
});

describe("the journeys", () => {
  it("are a rule, a message and a command", () => {
    const rooms = changed.filter(({ isNew }) => isNew).map(({ path }) => dirname(path));
    expect(rooms).toEqual(["src/engine/rules", "templates", "src/cli/commands", "test/cli"]);
  });

  it.each(changed)("change $path as it is now", ({ path, isNew, after }) => {
    expect(existsSync(join(HOME, path))).toBe(!isNew);
    expect(after).not.toBe(false);
  });

  if (process.env.FOLLOWUP_LONG !== "1") return;
  it("lead where they say", { timeout: 600_000 }, () =>
    inFolder(async (folder) => {
      const files = execFileSync("git", ["ls-files", "-z"], { cwd: HOME, encoding: "utf8" });
      for (const file of files.split("\0").filter(Boolean)) cpSync(join(HOME, file), join(folder, file));
      symlinkSync(join(HOME, "node_modules"), join(folder, "node_modules"));
      for (const { path, after } of changed) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), String(after));
      }
      const node = (...args: string[]) =>
        execFileSync(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
      node("scripts/build.mjs");
      node("node_modules/vitest/vitest.mjs", "run", "--config", ".config/vitest.config.ts", ...PROOFS);
    }),
  );
});
