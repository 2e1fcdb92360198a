/** Entries that lie ahead of now: noted by a clock that was fast, or mistyped. Nothing is lost when it goes back. */
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, runIn } from "../support/run.js";

const FILE = fileOf({
  references: "",
  given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj] }]
promises: [{ what: a writing sample, to: maria, by: 2026-06-15 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }`,
});

const EARLY = "2026-06-03 13:00";
const LATE = "2026-06-03 14:00";
const THANKED = ["log", "sent", "thank-you", "raj"];
const WARNING = `followup: interviews.yaml:19:15: warning: Wed 3 Jun 14:00 is still to come: until then this entry does not count.
        - { at: 2026-06-03 14:00, sent: thank-you, to: raj, via: email }
                ^
  Check the date.
`;

interface Desk {
  run(args: readonly string[], now: string): Promise<Ran>;
  text(): Promise<string>;
  readonly folder: string;
}

function atDesk<Result>(work: (desk: Desk) => Promise<Result>): Promise<Result> {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, FILE);
    const run = (args: readonly string[], now: string): Promise<Ran> => runIn(folder, { args, now });
    return work({ folder, run, text: () => readFile(path, "utf8") });
  });
}

/** The lines of the log, without what stands around them. */
function logOf(text: string): string[] {
  return text.split("\n").flatMap((line) => /^ +- \{ (at: .*) \}$/.exec(line)?.[1] ?? []);
}

describe("when the clock goes back between two runs", () => {
  it("every command that reads the file warns of the entry from before, once and at its place", () =>
    atDesk(async ({ run }) => {
      await run(THANKED, LATE);
      for (const args of [
        ["next"],
        ["validate"],
        ["validate", "--strict"],
        ["check", "maria"],
        ["forecast"],
      ]) {
        expect((await run(args, EARLY)).stderr, args.join(" ")).toBe(WARNING);
        expect((await run(args, LATE)).stderr, args.join(" ")).toBe("");
      }
    }));

  it("the file is in order all the same, and JSON has the warning", () =>
    atDesk(async ({ run }) => {
      await run(THANKED, LATE);
      const { stdout, stderr, code } = await run(["validate", "--json"], EARLY);
      expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
      expect(JSON.parse(stdout)).toMatchObject({
        ok: true,
        problems: [{ severity: "warning", line: 19, column: 15, path: "/interviews/0/log/1/at" }],
      });
    }));

  it("next says what is true at that moment, and tells of the entry in one place", () =>
    atDesk(async ({ run }) => {
      await run(THANKED, LATE);
      expect((await run(["next"], EARLY)).stdout).toMatch(/^Today\n {2}Thank Raj Patel/);
      expect((await run(["next"], EARLY)).stdout).not.toContain("lies ahead");
      expect((await run(["next"], LATE)).stdout).not.toContain("Thank Raj Patel");
      const quiet = await run(["next", "-q"], EARLY);
      expect(quiet.stderr).toBe("");
      expect(quiet.stdout).toMatch(/lies ahead and does not count\s+yet/);
      const { notes } = JSON.parse((await run(["next", "--json"], EARLY)).stdout);
      expect(notes).toHaveLength(1);
    }));

  it("what is noted then comes after what stands there, and nothing is lost", () =>
    atDesk(async ({ run, text }) => {
      const lines: readonly (readonly [args: readonly string[], now: string])[] = [
        [THANKED, LATE],
        [["log", "got", "reply", "maria"], EARLY],
        [["snooze", "northwind/complete-record/1", "--until", "2026-06-05"], "2026-06-03 12:45"],
        [["done", "northwind/keep-promise/1"], "2026-06-03 12:40"],
        [["log", "closed", "withdrawn", "northwind"], "2026-06-03 14:10"],
      ];
      const versions: string[] = [];
      for (const [args, now] of lines) {
        versions.push(await text());
        expect(await run(args, now), args.join(" ")).toMatchObject({ code: 0 });
      }
      expect(logOf(await text())).toEqual([
        "at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email",
        "at: 2026-06-03 14:00, sent: thank-you, to: raj, via: email",
        "at: 2026-06-03 13:00, got: reply, from: maria",
        "at: 2026-06-03 12:45, snoozed: northwind/complete-record/1, until: 2026-06-05",
        "at: 2026-06-03 12:40, sent: keep-promise, to: maria, via: email, what: a writing sample",
        "at: 2026-06-03 14:10, closed: withdrawn",
      ]);
      // Each is taken back, the last one first, whatever the clock said meanwhile.
      for (const version of versions.reverse()) {
        expect(await run(["undo"], "2026-06-03 12:35")).toMatchObject({ code: 0 });
        expect(await text()).toBe(version);
      }
      expect(await run(["undo"], EARLY)).toMatchObject({ code: 1 });
    }));
});

describe("when the clock of the disk is wrong", () => {
  it.each(["1990-01-01", "2035-01-01"])(
    "files that date from %s are written, and writes taken back",
    (date) =>
      atDesk(async ({ run, text, folder }) => {
        const age = async (): Promise<void> => {
          const names = await readdir(folder, { recursive: true });
          for (const name of [...names.reverse(), ""])
            await utimes(join(folder, name), new Date(date), new Date(date));
        };
        await age();
        expect(await run(THANKED, LATE)).toMatchObject({ stderr: "", code: 0 });
        await age();
        expect(await run(["log", "got", "reply", "maria"], LATE)).toMatchObject({ stderr: "", code: 0 });
        await age();
        expect(await run(["undo"], LATE)).toMatchObject({ stderr: "", code: 0 });
        await age();
        expect(await run(["undo"], LATE)).toMatchObject({ stderr: "", code: 0 });
        expect(await text()).toBe(FILE);
      }),
  );
});
