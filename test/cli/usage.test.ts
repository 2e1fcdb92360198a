/** What the command line understands, and what it says to what it does not. */
import { describe, expect, it } from "vitest";
import { run as program } from "../../src/cli/program.js";
import { systemIo } from "../../src/io/system.js";
import { fileOf } from "../support/hunt.js";
import { outputTo } from "../support/output.js";
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

  async function helpAt(columns: number | undefined, args = ["check", "--help"]): Promise<string> {
    let text = "";
    const take = (part: string) => {
      text += part;
    };
    const io = systemIo(process, new URL("../../", import.meta.url));
    const stdout = outputTo(take, { columns, isTerminal: columns !== undefined });
    expect(await program(args, "1.0.0", { ...io, stdout })).toBe(0);
    return text;
  }

  it.each([50, 80, 100])("fits a terminal of %i columns, and uses it", async (columns) => {
    const longest = Math.max(...(await helpAt(columns)).split("\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(columns);
    expect(longest).toBeGreaterThan(columns - 12);
  });

  it.each([40, 80])("has examples that fit %i columns", async (columns) => {
    const text = await helpAt(columns, ["--help"]);
    const examples = text.slice(text.indexOf("Examples:"));
    expect(examples).toMatch(/^ {2}\$ followup next --demo/m);
    expect(Math.max(...examples.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(examples.split("\n")).toHaveLength(columns === 40 ? 8 : 5);
  });

  it("is neither narrower nor wider than can be read", async () => {
    expect(await helpAt(30)).toBe(await helpAt(40));
    expect(await helpAt(200)).toBe(await helpAt(100));
    expect(await helpAt(undefined)).toBe(await helpAt(80));
  });

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
    [["nxt"], "followup", "unknown command 'nxt' (Did you mean next?)"],
    [["next", "--al"], "followup next", "unknown option '--al' (Did you mean --all?)"],
    [["--jsn", "next"], "followup", "unknown option '--jsn' (Did you mean --json?)"],
    [["next", "--days", "soon"], "followup next", "Give a number of days from 0 to 36500."],
    [["next", "--days", "-1"], "followup next", "Give a number of days from 0 to 36500."],
    [["check"], "followup check", "missing required argument 'who'."],
    [["check", "maria", "--via", "fax"], "followup check", "Allowed choices are email, phone, post."],
    [["check", "maria", "--for", "gossip"], "followup check", "Allowed choices are keep-promise,"],
    [["schema", "--of", "nxt"], "followup schema", "Allowed choices are next, check, draft, "],
    [["validate", "all", "of", "it"], "followup validate", "too many arguments for 'validate'."],
  ])("%j", async (args, command, says) => {
    const { stdout, stderr, code } = await run({ file: FILE, args });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toMatch(new RegExp(`^followup: .*\\nFor help: ${command} --help\\n$`));
    expect(stderr).toContain(says);
  });

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
