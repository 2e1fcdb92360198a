/** Times that a clock change skips or repeats, on the command line, and what comes of them in the file. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/model/parse/index.js";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, runIn } from "../support/run.js";
import { ENTER, onTerminal } from "../support/terminal.js";

const FILE = fileOf({
  references: "",
  given: `
rounds: [{ at: 2026-03-04 10:00, with: [maria] }]
log:
  - { at: 2026-03-04 12:30, sent: thank-you, to: maria, via: email }`,
});

const SKIPPED = "2026-03-08 02:30";
const TWICE = "2026-11-01 01:30";
const FIRST = "2026-11-01T01:30-04:00";
const SECOND = "2026-11-01T01:30-05:00";

const REFUSAL =
  "02:30 on Sun 8 Mar does not exist in America/New_York: clocks go from 02:00 straight to 03:00. Write the time that the clock will show.";
const WARNING =
  "01:30 on Sun 1 Nov comes twice in America/New_York, as clocks go back; the first is taken. For the second, write 2026-11-01T01:30-05:00.";

interface Changed extends Ran {
  readonly text: string;
  /** The line that the file has now and had not before. */
  readonly added: string;
}

async function changed(args: readonly string[], now: string, file = FILE): Promise<Changed> {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, file);
    const ran = await runIn(folder, { args, now });
    const text = await readFile(path, "utf8");
    const old = file.split("\n");
    const added = text.split("\n").filter((line) => !old.includes(line));
    return { ...ran, text, added: added.join("\n").trim() };
  });
}

/** Each with the place for a moment open, and a moment at which it can be given. */
const OPTIONS: readonly (readonly [
  name: string,
  args: (at: string) => string[],
  now: (at: string) => string,
])[] = [
  ["--now", (at) => ["next", "--now", at], () => "2026-01-05 10:00"],
  ["FOLLOWUP_NOW", () => ["next"], (at) => at],
  ["--at", (at) => ["check", "maria", "--at", at], () => "2026-03-06 10:00"],
  ["--at", (at) => ["log", "sent", "other", "maria", "--at", at], () => "2026-12-01 10:00"],
  ["--at", (at) => ["log", "got", "reply", "maria", "--at", at], () => "2026-12-01 10:00"],
  ["--for", (at) => ["log", "got", "appointment", "maria", "--for", at], () => "2026-03-06 10:00"],
  ["--returns", (at) => ["log", "got", "auto-reply", "maria", "--returns", at], () => "2026-03-06 10:00"],
  ["--at", (at) => ["log", "closed", "withdrawn", "northwind", "--at", at], () => "2026-12-01 10:00"],
  ["--at", (at) => ["done", "northwind/complete-record/1", "--at", at], () => "2026-12-01 10:00"],
  ["--until", (at) => ["snooze", "northwind/status-check/1", "--until", at], () => "2026-03-06 10:00"],
  ["--at", (at) => ["add", "round", "northwind", "--at", at], () => "2026-03-06 10:00"],
  [
    "--ends",
    (at) => ["add", "round", "northwind", "--at", `${at.slice(0, 10)} 00:30`, "--ends", at],
    () => "2026-03-06 10:00",
  ],
  [
    "--home",
    (at) => ["add", "round", "northwind", "--at", `${at.slice(0, 10)} 00:30`, "--home", at.slice(11)],
    () => "2026-03-06 10:00",
  ],
];

/** Clocks change on Sundays. */
const SUNDAY = "followup: Sun 1 Nov is no business day there. Make sure of the date.\n";

describe.each(OPTIONS)("%s", (name, args, now) => {
  const line = args("…").join(" ");

  it(`refuses a time that clocks skip: ${line}`, async () => {
    expect(await changed(args(SKIPPED), now(SKIPPED))).toMatchObject({
      stdout: "",
      stderr: `followup: ${name}: ${REFUSAL}\n`,
      text: FILE,
      code: 64,
    });
  });

  it(`takes the first of two and says so, once: ${line}`, async () => {
    const { stderr, added } = await changed(args(TWICE), now(TWICE));
    expect(stderr).toBe(`followup: ${name}: ${WARNING}\n${line.startsWith("add round") ? SUNDAY : ""}`);
    if (added !== "") expect(added).toContain(FIRST);
  });
});

describe("the file", () => {
  it.each([
    ["the first", "2026-11-01T05:30Z", FIRST],
    ["the second", "2026-11-01T06:30Z", SECOND],
    ["the second, by half a minute", "2026-11-01T06:30:30Z", SECOND],
  ])("has the present moment unmistakably: %s of two", async (_, now, written) => {
    const { added, text, stdout, stderr } = await changed(["log", "got", "reply", "maria"], now);
    expect(added).toBe(`- { at: ${written}, got: reply, from: maria }`);
    expect({ stderr, problems: parse(text).problems }).toEqual({ stderr: "", problems: [] });
    expect(stdout).toContain("today 01:30");
  });

  it("takes the second of two where the command line has its offset", async () => {
    const { added, stderr } = await changed(
      ["log", "got", "reply", "maria", "--at", SECOND],
      "2026-12-01 10:00",
    );
    expect({ added, stderr }).toEqual({ added: `- { at: ${SECOND}, got: reply, from: maria }`, stderr: "" });
  });

  it("has a time of another clock that comes twice only here, or only there", async () => {
    const there = FILE.replace("    role:", "    timezone: Europe/Berlin\n    role:");
    const noted = ["log", "got", "reply", "maria", "--at"];
    const mine = await changed([...noted, TWICE], "2026-12-01 10:00", there);
    expect(mine.added).toContain("at: 2026-11-01 06:30,");
    expect(mine.stderr).toContain(WARNING);
    const theirs = await changed([...noted, "2026-10-24 20:30"], "2026-12-01 10:00", there);
    expect(theirs.added).toContain("at: 2026-10-25T02:30+02:00,");
    expect(theirs.stderr).toBe("");
  });

  it("warns of a time that comes twice under every command that reads it, at its place", async () => {
    const file = FILE.replace("2026-03-04 12:30", TWICE);
    for (const args of [["next"], ["check", "maria"], ["validate"]]) {
      const { stderr } = await changed(args, "2026-12-01 10:00", file);
      expect(stderr).toMatch(/^followup: interviews\.yaml:17:15: warning: 01:30 on Sun 1 Nov comes twice/);
      expect(stderr.match(/comes twice/g)).toHaveLength(1);
      expect(stderr).toContain(`For the second, write ${SECOND}.`);
    }
  });
});

describe("on a terminal", () => {
  it("add asks again for a time that clocks skip, and says once which of two it takes", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "interviews.yaml"), FILE);
      const terminal = onTerminal(folder, { args: ["add", "round"], now: "2026-03-06 10:00", columns: 200 });
      await terminal.answer("When do you talk at", `${SKIPPED}${ENTER}`);
      const again = await terminal.answer("straight to 03:00", `${"\u007f".repeat(20)}${TWICE}${ENTER}`);
      expect(again).toContain("Write the time that the clock will show.");
      await terminal.answer("Whom do you talk with?", ENTER);
      await terminal.answer("Anybody new?", ENTER);
      await terminal.answer("Have they said when they decide?", ENTER);
      await terminal.answer("Shall I write it?", `y${ENTER}`);
      const { text, code } = await terminal.end();
      expect(code).toBe(0);
      expect(text.match(/comes twice/g)).toHaveLength(1);
      expect(await readFile(join(folder, "interviews.yaml"), "utf8")).toContain(`at: ${FIRST}`);
    }));
});
