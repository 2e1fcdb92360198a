/** The library's types as an editor shows them: each has a name to be imported by, and says what it is. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Declared, exportsOf, fileAt, meaning } from "../support/declarations.js";

const HOME = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "followup-types-"));

let declared: ReadonlyMap<string, Declared>;

beforeAll(() => {
  const tsc = join(HOME, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", ".config/tsconfig.types.json", "--outDir", FOLDER], {
    cwd: HOME,
  });
  declared = exportsOf(fileAt(pathToFileURL(join(FOLDER, "index.d.ts"))));
});

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** The names of types in a piece of code, without those of constants whose values are meant. */
function namesIn(code: string): string[] {
  return code.replace(/\btypeof \w+/g, "").match(/\b[A-Z]\w*/g) ?? [];
}

it("has a name for every type that a signature or another type shows", () => {
  const known = new Set([...declared.values()].map(({ id }) => id));
  const shown = [...declared.values()].flatMap(({ code, file }) =>
    namesIn(code).flatMap((name) => meaning(name, file) ?? []),
  );
  expect(shown.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  expect(shown.length).toBeGreaterThan(150);
});

it("says of each what it is", () => {
  expect([...declared].filter(([, { isDocumented }]) => !isDocumented).map(([name]) => name)).toEqual([]);
});

it("shows five functions, the rules and an error, and nothing else that runs", () => {
  const values = [...declared].filter(([, { code }]) => /^export declare /m.test(code)).map(([name]) => name);
  const functions = ["check", "draft", "forecast", "parse", "plan"];
  expect(values.sort()).toEqual(["FollowupError", ...functions, "rules"]);
});
