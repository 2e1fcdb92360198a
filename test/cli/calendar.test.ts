import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seen } from "../render/calendars.js";
import { SHOWN_FILE as FILE } from "../render/shown.js";
import { inFolder, type Ran, run, runIn } from "../support/run.js";
import { onTerminal } from "../support/terminal.js";

const NOW = "2026-06-10 10:00";
const LATER = "2026-06-10 10:30";
const OUT = "followup.ics";

function calendar(folder: string, args: readonly string[] = [], now = NOW): Promise<Ran> {
  return runIn(folder, { args: ["calendar", ...args], now });
}

/** Gives `work` a folder with a file of interviews, and a way to make its calendar there. */
function withFile(
  work: (
    folder: string,
    make: (now?: string, ...args: string[]) => Promise<Ran>,
    path: string,
  ) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, "interviews.yaml"), FILE);
    await work(folder, (now, ...args) => calendar(folder, ["--out", OUT, ...args], now), join(folder, OUT));
  });
}

describe("followup calendar", () => {
  it("prints the whole plan, the same every time and in every zone of the computer", async () => {
    const printed = await run({ file: FILE, args: ["calendar"], now: "2026-06-10T10:00-04:00" });
    expect(printed).toMatchObject({ code: 0, stderr: "" });
    const { actions, waiting } = JSON.parse(
      (await run({ file: FILE, args: ["next", "--all", "--json"], now: NOW })).stdout,
    );
    const events = seen(printed.stdout);
    expect(events).toHaveLength(actions.length + waiting.length);
    expect(events.filter(({ values }) => values.sequence !== 0)).toEqual([]);
    for (const TZ of ["Asia/Tokyo", "Pacific/Apia"]) {
      const there = { file: FILE, args: ["calendar"], now: "2026-06-10T10:00-04:00", env: { TZ } };
      expect(await run(there)).toEqual(printed);
    }
  });

  it("has a call at their hours, and waits from the last word on", async () => {
    const { stdout } = await run({ file: FILE, args: ["calendar"], now: NOW });
    const found = (uid: string) =>
      seen(stdout).find(({ values }) => values.uid === `${uid}@followup.invalid`);
    const call = found("fabrikam.status-check.1");
    expect(String(call?.start)).toBe("2026-06-11T10:00:00");
    expect(call?.start.zone?.tzid).toBe("Europe/London");
    expect(call?.values.location).toBe("+44 20 7946 0018");
    const wait = found("harbor-pine.wait.1");
    expect([String(wait?.start), String(wait?.end)]).toEqual(["2026-06-08", "2026-06-15"]);
  });

  it("has the rounds where they are wanted", async () => {
    const { stdout } = await run({ file: FILE, args: ["calendar", "--rounds"], now: NOW });
    const rounds = seen(stdout).filter(({ values }) => values.transp === "OPAQUE");
    expect(rounds.map(({ values }) => values.summary)).toContain("Interview with Kestrel Analytics, round 2");
    expect(rounds).toHaveLength(6);
  });

  it("works without a file", async () => {
    const { stdout, code } = await run({ args: ["calendar", "--demo", "--out", "-"], now: NOW });
    expect(code).toBe(0);
    expect(seen(stdout).length).toBeGreaterThan(8);
    expect(stdout.replaceAll("\r\n ", "")).toContain("followup draft northwind/thank-you/1/raj --demo");
  });

  it("names the file in its commands, where one was named", async () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "my hunt.yaml"), FILE);
      const { stdout } = await calendar(folder, ["--file", "my hunt.yaml"]);
      expect(stdout.replaceAll("\r\n ", "")).toContain(
        "draft northwind/thank-you/1/raj --file 'my hunt.yaml'",
      );
    }));

  it("has no JSON, and says what has", async () => {
    const { code, stdout, stderr } = await run({ file: FILE, args: ["calendar", "--json"], now: NOW });
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain("followup next --all --json");
  });

  it("is lines without carriage returns on a terminal, and asks nothing", () =>
    withFile(async (folder) => {
      const { code, raw } = await onTerminal(folder, {
        args: ["calendar", "--now", NOW],
        columns: 100,
      }).end();
      expect(code).toBe(0);
      expect(raw).toContain("BEGIN:VCALENDAR");
      expect(raw).not.toContain("\\u000d");
    }));
});

describe("followup calendar --out", () => {
  it("makes a file that only the user may read", () =>
    withFile(async (folder, make, path) => {
      expect(await make()).toEqual({ code: 0, stdout: "", stderr: `followup: wrote ${OUT}.\n` });
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect(await readFile(path, "utf8")).toBe((await calendar(folder)).stdout);
      expect((await readdir(folder)).sort()).toEqual([OUT, "interviews.yaml"]);
    }));

  it("does not put a made-up job hunt in the place of a real one", () =>
    withFile(async (folder, make, path) => {
      await make();
      const real = await readFile(path, "utf8");
      expect(await runIn(folder, { args: ["calendar", "--demo", "--out", OUT], now: NOW })).toMatchObject({
        code: 73,
        stderr: expect.stringContaining("Name another path."),
      });
      expect(await readFile(path, "utf8")).toBe(real);
    }));

  it("does not touch it where nothing has changed", () =>
    withFile(async (_, make, path) => {
      await make();
      await utimes(path, 1_700_000_000, 1_700_000_000);
      expect(await make(LATER)).toMatchObject({ code: 0, stderr: `followup: ${OUT} is up to date.\n` });
      expect((await stat(path)).mtimeMs).toBe(1_700_000_000_000);
    }));

  it("brings it up to date: what has changed counts up, what is done is cancelled", () =>
    withFile(async (folder, make, path) => {
      await make();
      await chmod(path, 0o640);
      await runIn(folder, {
        args: ["log", "sent", "thank-you", "northwind", "--to", "raj", "--via", "email"],
        now: LATER,
      });
      expect(await make(LATER)).toMatchObject({ code: 0, stderr: `followup: brought ${OUT} up to date.\n` });
      const events = seen(await readFile(path, "utf8"));
      const changed = events.filter(({ values }) => values["last-modified"] !== "2026-06-10T14:00:00Z");
      expect(changed.map(({ values }) => [values.uid, values.sequence, values.status])).toContainEqual([
        "northwind.thank-you.1.raj@followup.invalid",
        1,
        "CANCELLED",
      ]);
      expect(events.length).toBeGreaterThan(changed.length);
      expect((await stat(path)).mode & 0o777).toBe(0o640);
      expect((await readdir(folder)).sort()).toEqual([".local", OUT, "interviews.yaml"]);
      await runIn(folder, { args: ["undo", "--yes"], now: LATER });
      expect(await readFile(join(folder, "interviews.yaml"), "utf8")).toBe(FILE);
      expect(await make(LATER)).toMatchObject({ code: 0 });
      const back = seen(await readFile(path, "utf8")).find(({ values }) =>
        /thank-you.1.raj/.test(String(values.uid)),
      );
      expect(back?.values).toMatchObject({ sequence: 2, status: "CONFIRMED" });
    }));

  it("follows a symbolic link to it", () =>
    withFile(async (folder, make, path) => {
      await mkdir(join(folder, "shared"));
      await make();
      await symlink(join("..", OUT), join(folder, "shared", "link.ics"));
      const link = await calendar(folder, ["--out", join("shared", "link.ics"), "--rounds"]);
      expect(link).toMatchObject({ code: 0 });
      expect(await readFile(path, "utf8")).toContain(".round.1@followup.invalid");
    }));

  it.each([
    ["an empty file", ""],
    ["another calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//me//EN\r\nEND:VCALENDAR\r\n"],
    ["a file of interviews", FILE],
  ])("does not replace %s", (_, text) =>
    withFile(async (folder, make, path) => {
      await writeFile(path, text);
      const { code, stdout, stderr } = await make();
      expect({ code, stdout }).toEqual({ code: 73, stdout: "" });
      expect(stderr).toMatch(
        /^followup: followup\.ics: this is not a calendar that followup wrote, .* stays as it is\./,
      );
      expect(await readFile(path, "utf8")).toBe(text);
      expect((await readdir(folder)).sort()).toEqual([OUT, "interviews.yaml"]);
    }),
  );

  it("does not replace the interviews", () =>
    withFile(async (folder) => {
      expect(await calendar(folder, ["--out", "interviews.yaml"])).toMatchObject({ code: 73 });
      expect(await readFile(join(folder, "interviews.yaml"), "utf8")).toBe(FILE);
    }));

  it("says what is wrong with a path", () =>
    withFile(async (folder) => {
      await symlink("nowhere.ics", join(folder, "dangling.ics"));
      execFileSync("mkfifo", [join(folder, "pipe")]);
      const at = async (out: string) => {
        const { code, stderr } = await calendar(folder, ["--out", out]);
        return [code, stderr.slice(`followup: ${out}: `.length).trim()];
      };
      expect(await at(".")).toEqual([74, "this is a folder, not a file. Name a file for the calendar."]);
      expect(await at("pipe")).toEqual([
        74,
        "this is a named pipe, not a file. Name a file for the calendar.",
      ]);
      expect(await at("none/a.ics")).toEqual([73, "its folder does not exist. Make the folder first."]);
      expect(await at("dangling.ics")).toEqual([
        73,
        "there is a file already, and it stays as it is. Name another path.",
      ]);
    }));

  it("is quiet where that is asked", () =>
    withFile(async (_, make) => {
      expect(await make(NOW, "-q")).toEqual({ code: 0, stdout: "", stderr: "" });
    }));
});
