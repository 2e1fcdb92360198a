/** The same question asked again: what was said before is said only where it would be said anew. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, runIn } from "../support/run.js";
import { runs } from "../support/runs.js";

const NOW = "2026-06-10T10:15-04:00";
const NEXT = ["next", "--now", NOW];
const FILE = fileOf({ given: "rounds: [{ at: 2026-06-09 10:00, with: [maria] }]" });
/** Where the zone of the system counts. */
const ZONELESS = FILE.replace(/ {2}timezone: .*\n/, "");

type Env = Readonly<Record<string, string | undefined>>;

const cacheIn = (folder: string) => join(folder, "cache");

/** Which runs are kept, and since when. */
function keptRuns(folder: string): string[] {
  const cache = join(cacheIn(folder), "followup");
  if (!existsSync(cache)) return [];
  const names = readdirSync(cache).filter((name) => name.startsWith("run-"));
  return names.map((name) => `${name} ${lstatSync(join(cache, name)).ino}`);
}

/** What the program says, which is what it says without a cache; and whether it has been said before. */
async function ask(
  folder: string,
  args: readonly string[],
  env: Env = {},
): Promise<Ran & { again: boolean }> {
  const plain = await runIn(folder, { args, env: { ...env, FOLLOWUP_NO_CACHE: "1" } });
  const before = keptRuns(folder);
  const said = await runIn(folder, { args, env: { ...env, XDG_CACHE_HOME: cacheIn(folder) } });
  expect(said).toEqual(plain);
  return { ...said, again: before.length > 0 && keptRuns(folder).join() === before.join() };
}

function inHunt<Result>(
  work: (folder: string, path: string) => Promise<Result>,
  text = FILE,
): Promise<Result> {
  return inFolder((folder) => {
    const path = join(folder, "interviews.yaml");
    writeFileSync(path, text);
    return work(folder, path);
  });
}

describe("an answer", () => {
  it.each([
    "next",
    "next --why maria",
    "next --json",
    "next --exit-code",
    "next --short",
    "next --demo",
    "show",
    "show northwind",
    "forecast",
    "check maria",
    "rules thank-24h",
    "calendar",
    "todo",
    "draft northwind/thank-you/1/maria",
    "completion zsh",
    "completion zsh --words actions",
    "--help",
    "--version",
  ])("to %s is given again", (line) =>
    inHunt(async (folder) => {
      const args = [...line.split(" "), ...(line.startsWith("-") ? [] : ["--now", NOW])];
      expect((await ask(folder, args)).again).toBe(false);
      expect((await ask(folder, args)).again).toBe(true);
    }),
  );

  it.each<[string, (path: string, folder: string) => Env | undefined, string?]>([
    [
      "the file has changed within the same second, and by no byte in length",
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, FILE.replace("Maria", "Marta"));
        utimesSync(path, atime, mtime);
        return {};
      },
    ],
    ["the file has gone", (path) => void rmSync(path)],
    ["the file is a folder now", (path) => void [rmSync(path), mkdirSync(path)]],
    [
      "another file is named",
      (_, folder) => {
        writeFileSync(join(folder, "other.yaml"), FILE.replace("Maria", "Marta"));
        return { FOLLOWUP_FILE: "other.yaml" };
      },
    ],
    ["it is another moment", () => ({ FOLLOWUP_NOW: "2026-06-12" })],
    ["colours are wanted", () => ({ FORCE_COLOR: "1" })],
    ["the system is in another zone", () => ({ TZ: "Asia/Tokyo" }), ZONELESS],
  ])("is made anew where %s", (_, change, text = FILE) =>
    inHunt(async (folder, path) => {
      const env = { FOLLOWUP_NOW: NOW };
      await ask(folder, ["next"], env);
      expect((await ask(folder, ["next"], env)).again).toBe(true);
      const { stdout: before } = await ask(folder, ["next"], env);
      const { stdout: after, code } = await ask(folder, ["next"], { ...env, ...change(path, folder) });
      expect(code === 0 && after === before).toBe(false);
    }, text),
  );

  it("is about the file that would be found now", () =>
    inFolder(async (folder) => {
      const data = join(folder, ".local/share/followup");
      mkdirSync(data, { recursive: true });
      writeFileSync(join(data, "interviews.yaml"), FILE);
      await ask(folder, NEXT);
      writeFileSync(join(folder, "interviews.yaml"), FILE.replace("Maria", "Marta"));
      expect((await ask(folder, NEXT)).stdout).toContain("Marta");
    }));

  it("that names the moment is never given twice", () =>
    inHunt(async (folder) => {
      const env = { XDG_CACHE_HOME: cacheIn(folder) };
      const first = await runIn(folder, { args: ["next", "--json"], env });
      const before = keptRuns(folder);
      await runIn(folder, { args: ["next", "--json"], env });
      expect(first.code).toBe(0);
      expect(keptRuns(folder)).not.toEqual(before);
    }));

  it("to what changes the file is never given twice", () =>
    inHunt(async (folder, path) => {
      const args = ["log", "sent", "other", "maria", "--now", NOW];
      for (const times of [1, 2]) {
        const { code } = await runIn(folder, { args, env: { XDG_CACHE_HOME: cacheIn(folder) } });
        expect(code).toBe(0);
        expect(readFileSync(path, "utf8").match(/sent: other/g)).toHaveLength(times);
      }
      expect(keptRuns(folder)).toEqual([]);
    }));

  it.each<[string, (path: string) => void]>([
    ["cut short", (path) => truncateSync(path, 100)],
    [
      "edited",
      (path) => writeFileSync(path, readFileSync(path, "latin1").replace(/[Mm]aria/g, "Marta"), "latin1"),
    ],
    ["garbage", (path) => writeFileSync(path, "{}")],
    ["a link", (path) => void [rmSync(path), symlinkSync("code-next-main", path)]],
    ["huge", (path) => truncateSync(path, 3e9)],
  ])("is the same where what was kept is %s", (_, spoil) =>
    inHunt(async (folder, path) => {
      await ask(folder, NEXT);
      await ask(folder, [...NEXT, "--why"]);
      const cache = join(cacheIn(folder), "followup");
      const names = readdirSync(cache);
      expect(names.map((name) => name.replace(/-.*/, "")).sort()).toEqual([
        "code",
        "hunt",
        "offsets",
        "parts",
        "parts",
        "run",
        "run",
        "sound",
        "zone",
      ]);
      for (const name of names) spoil(join(cache, name));
      expect((await ask(folder, NEXT)).again).toBe(false);
      for (const name of names) spoil(join(cache, name));
      writeFileSync(path, FILE.replace("Maria", "Marta"));
      await ask(folder, NEXT);
    }),
  );

  it(
    "is that of a run without a cache, whatever is asked and changed in between",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              from: fc.constantFrom("Maria", "10:00", "2026-06-09", "email", "Northwind"),
              to: fc.constantFrom("Marta", "11:30", "2026-06-05", "phone", "Ängström & Co", "{"),
              day: fc.constantFrom("2026-06-10", "2026-06-11", "2026-07-20"),
              args: fc.constantFrom(["next"], ["next", "--why"], ["show"], ["next", "maria"]),
            }),
            { minLength: 2, maxLength: 6 },
          ),
          (steps) =>
            inHunt(async (folder, path) => {
              for (const { from, to, day, args } of steps) {
                await ask(folder, args, { FOLLOWUP_NOW: day });
                writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
                await ask(folder, args, { FOLLOWUP_NOW: day });
              }
            }),
        ),
        { numRuns: process.env.FOLLOWUP_LONG === "1" ? 300 : runs(4) },
      ),
    600_000,
  );
});
