/** What the command line understands, and what it says to what it does not. */
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const FILE = fileOf({ given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]" });
const NOW = "2026-06-12 10:15";

describe("help", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists the commands with %j", async (args) => {
    const { stdout, stderr, code } = await run({ args });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    for (const name of ["next", "check", "validate", "schema"])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });

  it.each([[["next", "--help"]], [["help", "next"]], [["--json", "next", "-h"]]])(
    "tells about a command with %j",
    async (args) => {
      const { stdout, code } = await run({ args });
      expect(code).toBe(0);
      expect(stdout).toContain("--demo");
      expect(stdout).toContain("--file <path>");
    },
  );

  it("gives the version before and after a command", async () => {
    for (const args of [["--version"], ["next", "--version"]]) {
      expect(await run({ args })).toMatchObject({
        stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
        code: 0,
      });
    }
  });
});

describe("a command line that cannot be understood", () => {
  it.each([
    [["nxt"], "unknown command 'nxt' (Did you mean next?)"],
    [["next", "--al"], "unknown option '--al' (Did you mean --all?)"],
    [["--jsn", "next"], "unknown option '--jsn' (Did you mean --json?)"],
    [["next", "--days", "soon"], "Give a number of days from 0 to 36500."],
    [["next", "--days", "-1"], "Give a number of days from 0 to 36500."],
    [["check"], "missing required argument 'who'."],
    [["check", "maria", "--via", "fax"], "Allowed choices are email, phone, post."],
    [["check", "maria", "--for", "gossip"], "Allowed choices are keep-promise,"],
    [["schema", "--of", "nxt"], "Allowed choices are next, check, draft, validate."],
    [["validate", "all", "of", "it"], "too many arguments for 'validate'."],
  ])("%j", async (args, says) => {
    const { stdout, stderr, code } = await run({ file: FILE, args });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toMatch(/^followup: .*\nFor help: followup --help\n$/);
    expect(stderr).toContain(says);
  });

  it.each([
    [["next", "--now", "soon"], '--now: "soon" is not a moment.'],
    [["next", "--now", "2026-03-08 02:30"], "the clocks in America/New_York skip that time."],
    [["check", "maria", "--at", "11/12/2026"], "can be read in two ways."],
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
