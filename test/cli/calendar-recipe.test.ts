/** The recipe of the README for a calendar that stays fresh: its commands, as they stand there. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { seen } from "../render/calendars.js";
import { SHOWN_FILE } from "../render/shown.js";
import { inFolder, PROGRAM } from "../support/run.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [, PAGE = ""] = /^## A calendar that stays fresh\n([\s\S]*?)^## /m.exec(README) ?? [];
const INSTALLED = "/usr/local/bin/followup";

/** What follows the first words of a line that begin so. */
function restOf(words: string): string {
  const line = PAGE.split("\n").find((one) => one.startsWith(words));
  if (line === undefined) throw new Error(`the recipe has no line that begins with ${words}`);
  return line.slice(words.length);
}

const TIMES = "*/15 * * * * ";

/** As systemd and cron start it: the words of a line, or a line for the shell. */
const STARTERS = {
  systemd: (home: string) => restOf("ExecStart=").replaceAll("%h", home).split(" "),
  cron: () => ["/bin/sh", "-c", restOf(TIMES)],
};

function start(words: readonly string[], home: string): { status: number | null; said: string } {
  const here = words.map((word) => word.replace(INSTALLED, PROGRAM));
  const env = {
    HOME: home,
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    FOLLOWUP_NOW: "2026-06-10T10:00-04:00",
  };
  const { status, stdout, stderr } = spawnSync(here[0] ?? "", here.slice(1), {
    cwd: "/",
    env,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

describe.each(Object.entries(STARTERS))("with %s, a calendar", (_, wordsFor) => {
  it("is made, is left alone while nothing changes, and follows what does", () =>
    inFolder(async (home) => {
      const [file, out] = [join(home, "interviews.yaml"), join(home, "Sync", "followup.ics")];
      const refresh = () => start(wordsFor(home), home);
      const titles = () => seen(readFileSync(out, "utf8")).map(({ values }) => String(values.summary));
      mkdirSync(dirname(out));
      writeFileSync(file, SHOWN_FILE);
      expect(refresh()).toEqual({ status: 0, said: "" });
      expect(titles()).toContain("Interview with Kestrel Analytics, round 2");
      const { mtimeMs } = statSync(out);
      expect(refresh()).toEqual({ status: 0, said: "" });
      expect(statSync(out).mtimeMs).toBe(mtimeMs);
      writeFileSync(file, SHOWN_FILE.replace("Kestrel Analytics", "Kestrel Labs"));
      expect(refresh()).toEqual({ status: 0, said: "" });
      expect(titles()).toContain("Interview with Kestrel Labs, round 2");
      rmSync(file);
      expect(refresh()).toMatchObject({ status: 66, said: expect.stringContaining("interviews.yaml") });
    }));
});

describe("the recipe", () => {
  it("watches the file that it reads, by units that go by one name", () => {
    expect(restOf("ExecStart=")).toContain(`--file ${restOf("PathChanged=")} `);
    const units = [...PAGE.matchAll(/`followup-calendar\.(\w+)`/g)].map(([, kind]) => kind);
    expect(units).toEqual(["service", "path", "timer"]);
    expect(PAGE).toContain("`systemctl --user enable --now followup-calendar.path followup-calendar.timer`");
  });

  it("has nothing in its line for cron that cron takes for the end of it", () => {
    expect(restOf(TIMES)).not.toContain("%");
    expect(restOf(TIMES).replaceAll('"', "")).toBe(
      ` ${restOf("ExecStart=")}`.replaceAll("%h", "$HOME").trim(),
    );
  });
});
