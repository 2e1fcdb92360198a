/** The scripts that complete command lines: all that the program takes is in them, and a shell completes it. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../src/cli/command.js";
import { VALUES } from "../../src/cli/completion/values.js";
import { OFFERS } from "../../src/cli/completion/words.js";
import { SHELLS, type ShellName } from "../../src/safe/completion.js";
import { allDefined, commandsOf, shownOptions } from "../support/commands.js";
import { run } from "../support/run.js";

const TRIAL = fileURLToPath(new URL("../../scripts/trials/completion.mjs", import.meta.url));

/** What is only for the user to know. */
const FREE = "address day moment n name number role words".split(" ");

/** The lines of the table in a script, without their descriptions. */
function tableIn(script: string, shell: ShellName): string[] {
  const [, quoted = ""] = /'(\|next[\s\S]*?[^\\])'\)?\n(?!')/.exec(script) ?? [];
  const table = shell === "fish" ? quoted.replace(/\\(.)/g, "$1") : quoted.replaceAll("'\\''", "'");
  return table.split("\n").map((line) => line.split("|").slice(0, 3).join("|"));
}

describe("a script", () => {
  let program: Command;
  let all: [string, Command][];
  const scripts = new Map<ShellName, string>();
  const tableOf = (shell: ShellName) => tableIn(scripts.get(shell) ?? "", shell);

  beforeAll(async () => {
    program = await allDefined();
    all = [["", program], ...commandsOf(program).map((one): [string, Command] => [one.called, one])];
    for (const shell of SHELLS) {
      const { stdout, stderr, code } = await run({ args: ["completion", shell] });
      expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
      scripts.set(shell, stdout);
    }
  });

  it("holds the same in every shell, of the options of the whole program too", async () => {
    const [table, ...others] = SHELLS.map(tableOf);
    for (const other of others) expect(other).toEqual(table);
    const { stdout } = await run({ args: ["--help"] });
    const flags = [...stdout.matchAll(/^ *(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(flags.length).toBeGreaterThan(6);
    for (const flag of flags) expect(table).toContainEqual(expect.stringMatching(`^\\|${flag}\\|`));
  });

  it.each(SHELLS)("for %s holds every command, option and choice that there is", (shell) => {
    const table = tableOf(shell);
    const rows: string[] = [];
    for (const [path, command] of all) {
      for (const one of command.commands) rows.push(`${path}|${one.name()}|`);
      for (const { long, argChoices = [] } of shownOptions(command))
        rows.push(`${path}|${long}|${argChoices.join(" ")}`);
      for (const [index, { argChoices = [] }] of command.registeredArguments.entries())
        rows.push(`${path}|${index + 1}|${argChoices.join(" ")}`);
    }
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const [path, word, choices = ""] = row.split("|");
      const found = table.find((line) => line.startsWith(`${path}|${word}|`));
      expect(found, row).toBeDefined();
      expect(found, row).toMatch(choices === "" ? /^/ : new RegExp(`[=+*]${choices}$`));
    }
  });

  it("knows what every value can be, by its name in help, or that it can be anything", () => {
    const names = all.flatMap(([, command]) => [
      ...shownOptions(command)
        .filter(({ argChoices }) => !argChoices)
        .flatMap(({ flags }) => /[<[]([\w-]+)/.exec(flags)?.[1] ?? []),
      ...command.registeredArguments.filter(({ argChoices }) => !argChoices).map((one) => one.name()),
    ]);
    expect(names.length).toBeGreaterThan(60);
    expect([...new Set(names)].filter((name) => !(name in VALUES)).sort()).toEqual(FREE);
    expect(Object.keys(VALUES).filter((name) => !names.includes(name))).toEqual([]);
  });

  it("asks for nothing that followup has no answer to", () => {
    const asked = tableOf("bash").flatMap((line) => line.match(/@\w+/g) ?? []);
    expect([...new Set(asked)].sort()).toEqual(
      Object.keys(OFFERS)
        .map((name) => `@${name}`)
        .sort(),
    );
  });

  it("completes in bash, on a terminal", { timeout: 120_000 }, async () => {
    // It ends with 1, and so rejects, with any fault.
    const { stdout } = await promisify(execFile)(process.execPath, [TRIAL, "bash"]);
    expect(stdout).toMatch(/: 0 faults; the control had [1-9]/);
  });
});

describe("followup completion", () => {
  it.each([
    [["completion"], "completion needs <shell>, which shell you use: bash, zsh or fish."],
    [["completion", "tcsh"], 'completion cannot take "tcsh". It can be bash, zsh or fish.'],
    [["completion", "bash", "--words", "nonsense"], '--words cannot be "nonsense". It can be actions,'],
  ])("refuses %j", async (args, says) => {
    const { stdout, stderr, code } = await run({ args });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr.replace(/\s+/g, " ")).toContain(says);
  });

  it("tells what to do, and nothing of what scripts ask for", async () => {
    const { stdout } = await run({ args: ["completion", "--help"] });
    for (const shell of SHELLS) expect(stdout).toContain(`followup completion ${shell}`);
    expect(stdout).not.toMatch(/--words|--demo/);
  });

  it.each([
    ["no file", undefined, 66],
    ["a broken one", "version: 1\ninterviews: [", 65],
  ])("has no words where there is %s", async (_, file, exit) => {
    const { stdout, code } = await run({
      args: ["completion", "zsh", "--words", "who"],
      ...(file && { file }),
    });
    expect({ stdout, code }).toEqual({ stdout: "", code: exit });
  });

  it("says nothing beside the words, and takes them from the sample where that is wanted", async () => {
    const args = ["completion", "fish", "--words", "interviews", "--demo"];
    const { stdout, stderr } = await run({ args, now: "2026-06-10 10:00" });
    expect(stdout).toContain("northwind\tNorthwind, Product manager\n");
    expect(stderr).toBe("");
  });
});
