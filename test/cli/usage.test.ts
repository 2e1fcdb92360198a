/** What every command line can hold. */
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const FILE = fileOf({ given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]" });
const NOW = "2026-06-12 10:15";

it("gives the version before and after a command", async () => {
  for (const args of [["--version"], ["next", "--version"]]) {
    expect(await run({ args })).toMatchObject({
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      code: 0,
    });
  }
});

describe("a moment or a name that cannot be understood", () => {
  it.each([
    [["next", "--now", "soon"], '--now: "soon" is not a moment.'],
    [
      ["next", "--now", "2026-03-08 02:30"],
      "--now: 02:30 on Sun 8 Mar does not exist in America/New_York: clocks go from 02:00 straight to 03:00.",
    ],
    [
      ["check", "maria", "--at", "11/12/2026"],
      "can be read as 2026-12-11 or 2026-11-12. Write the year first.",
    ],
    [["check", "maria", "--at", "2026-02-30"], '--at: "2026-02-30": that day does not exist.'],
    [["check", "maria", "--at", "2026-02-03 25:00"], "that time does not exist."],
    [["next", "--now", "2026-02-30"], '--now: "2026-02-30": that day does not exist.'],
    [["next", "--now", "1926-02-03"], "only years from 2000 to 2099 can be planned for."],
    [["check", "mario"], 'nobody in the file is called "mario". Did you mean "Maria"?'],
    [["next", "a"], '"a" could be any of these; give the id:'],
  ])("%j", async (args, says) => {
    const { stdout, stderr, code } = await run({ file: FILE, args });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toContain(says);
  });
});

describe("the options of every command", () => {
  it("stand before or after its name", async () => {
    const before = await run({ file: FILE, args: ["--json", "--now", NOW, "next"] });
    const after = await run({ file: FILE, args: ["next", "--now", NOW, "--json"] });
    expect(before.stdout).toBe(after.stdout);
    expect(JSON.parse(before.stdout)).toMatchObject({ now: "2026-06-12T10:15:00-04:00" });
  });

  it("take the moment from FOLLOWUP_NOW, and rather from --now", async () => {
    const { stdout } = await run({ file: FILE, args: ["next", "--json"], now: NOW });
    expect(JSON.parse(stdout)).toMatchObject({ now: "2026-06-12T10:15:00-04:00" });
    const other = await run({ file: FILE, args: ["next", "--json", "--now", "2026-06-13T01:00Z"], now: NOW });
    expect(JSON.parse(other.stdout)).toMatchObject({ now: "2026-06-12T21:00:00-04:00" });
  });

  it("keep remarks back with -q", async () => {
    const twice = fileOf({ given: "rounds: [{ at: 2026-11-01 01:30, with: [maria] }]" });
    expect((await run({ file: twice, args: ["next"], now: NOW })).stderr).toContain("interviews.yaml:");
    expect((await run({ file: twice, args: ["next", "-q"], now: NOW })).stderr).toBe("");
  });
});
