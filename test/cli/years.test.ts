/** Dates at the edges of what can be planned for: where years end, where the holidays end, and where all ends. */
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const LAST = fileOf({
  references: "",
  given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2099-12-31 }]
promises: [{ what: a sample, to: maria, by: 2000-01-01 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
});

describe("the first and the last day that can be written", () => {
  it.each([
    [["next", "--all"], 0],
    [["next", "--all", "--json"], 0],
    [["forecast"], 0],
    [["show", "northwind"], 0],
    [["check", "maria"], 1],
    [["check", "maria", "--at", "2099-12-31"], 1],
    [["draft", "northwind/keep-promise/1"], 0],
    [["done", "northwind/keep-promise/1"], 0],
  ])("are planned for, though what follows lies beyond: %j", async (args, code) => {
    const { stdout, ...ran } = await run({ file: LAST, args, now: "2026-06-12 10:00" });
    expect(ran.code).toBe(code);
    expect(stdout).not.toBe("");
  });

  it("are followed by a wait until a year that the file could not hold", async () => {
    const { stdout } = await run({ file: LAST, args: ["next", "--json"], now: "2026-06-12 10:00" });
    expect(JSON.parse(stdout).waiting).toMatchObject([{ until: "2100-01-05T09:00:00-05:00" }]);
  });

  it("have nothing written beyond them", async () => {
    const args = ["snooze", "northwind/complete-record/1", "--until", "in 3 days"];
    expect(await run({ file: LAST, args, now: "2099-12-30 10:00" })).toMatchObject({
      stderr: expect.stringContaining("Nothing was written."),
      code: 64,
    });
  });
});

describe("the public holidays", () => {
  const END =
    "followup: public holidays are known here from 2020 to 2036. Others count as days off once you name them: daysOff, under etiquette.\n";
  const file = fileOf({ references: "", given: "" });

  it.each([
    ["2036-11-01", ""],
    ["2036-11-02", END],
    ["2041-06-03", END],
    ["2020-01-01", ""],
    ["2019-12-31", END],
  ])("on %s say so where their tables end soon, or have ended: %j", async (now, stderr) => {
    expect((await run({ file, args: ["next"], now })).stderr).toBe(stderr);
  });

  it("are nothing to speak of where the file names no country", async () => {
    const nowhere = file.replace(/^ *country: US\n/m, "");
    expect((await run({ file: nowhere, args: ["next"], now: "2041-06-03" })).stderr).toBe("");
  });
});

describe("a computer that has lost its time", () => {
  const at = (ms: number) => ({ NODE_OPTIONS: `--import=data:text/javascript,Date.now=()=>${ms}` });

  it.each([
    [["next"], 0, 1969],
    [["next", "--demo"], 0, 1969],
    [["log", "got", "reply", "maria"], 4_102_462_800_000, 2100],
  ])("is told of: %j", async (args, ms, year) => {
    expect(await run({ file: LAST, args, env: at(ms) })).toEqual({
      stdout: "",
      stderr: `followup: this computer's clock says that it is the year ${year}. Set the clock, or say --now.\n`,
      code: 78,
    });
  });

  it("does not matter to who says what time it is", async () => {
    const env = at(0);
    expect(await run({ file: LAST, args: ["next"], env, now: "2026-06-12 10:00" })).toMatchObject({
      code: 0,
    });
  });
});
