/** Colour where it is wanted, in what is printed and in what is asked. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { aboard } from "../support/aboard.js";
import { fileOf } from "../support/hunt.js";
import { inFolder } from "../support/run.js";
import { DOWN, ENTER, onTerminal } from "../support/terminal.js";

const NOW = "2026-06-04T12:00-04:00";
const FILE = fileOf({ given: "rounds: [{ at: 2026-06-03 10:00, with: [maria, raj] }]" });
const COLOUR = new RegExp(`${String.fromCodePoint(0x1b)}\\[[\\d;]*m`);

/** The environment, whether a terminal shows it, more arguments; and whether there is colour. */
const CASES: readonly (readonly [Record<string, string>, boolean, string[], boolean])[] = [
  [{}, true, [], true],
  [{}, false, [], false],
  [{ NO_COLOR: "" }, true, [], true],
  [{ NO_COLOR: "1" }, true, [], false],
  [{ NO_COLOR: "1", FORCE_COLOR: "3" }, true, [], false],
  [{ FORCE_COLOR: "" }, false, [], false],
  [{ FORCE_COLOR: "1" }, false, [], true],
  [{ FORCE_COLOR: "0" }, true, [], false],
  [{ FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, true, [], false],
  [{ FORCE_COLOR: "1" }, false, ["--no-color"], false],
  [{ CLICOLOR_FORCE: "1" }, false, [], true],
  [{ CLICOLOR_FORCE: "0" }, false, [], false],
  [{ CLICOLOR: "0" }, true, [], false],
  [{ CLICOLOR: "1" }, false, [], false],
  [{ TERM: "dumb" }, true, [], false],
  [{ TERM: "dumb", FORCE_COLOR: "1" }, true, [], true],
  [{ FORCE_COLOR: "1" }, true, ["--json"], false],
];

describe("colour", () => {
  it.each(CASES)("with %j, on a terminal: %s, with %j: %s", (env, isTerminal, more, isColoured) =>
    inFolder(async (home) => {
      const path = join(home, "interviews.yaml");
      await writeFile(path, FILE);
      for (const args of [["next"], ["check", "maria"], ["show"], ["rules", "thank-24h"]]) {
        const { stdout, stderr } = await aboard({
          args: [...args, ...more],
          ...(isTerminal && { columns: 80 }),
          env: { HOME: home, FOLLOWUP_FILE: path, FOLLOWUP_NOW: NOW, ...env },
        });
        expect(stderr).toBe("");
        expect({ args, isColoured: COLOUR.test(stdout) }).toEqual({ args, isColoured });
        expect(stripVTControlCharacters(stdout)).not.toContain("\u001b");
      }
    }),
  );

  it("is not in questions, whose answers and faults are plain", () =>
    inFolder(async (home) => {
      await writeFile(join(home, "interviews.yaml"), FILE);
      const args = ["add", "person", "northwind"];
      const terminal = onTerminal(home, { args, now: NOW, env: { NO_COLOR: "1" } });
      await terminal.answer("Who is it", ENTER);
      await terminal.answer("> This one is needed", `Zoë${ENTER}`);
      await terminal.answer("e-mail", ENTER);
      await terminal.answer("phone", ENTER);
      await terminal.answer("What does Zoë do", DOWN + DOWN + ENTER);
      await terminal.answer("Shall I write it", ENTER);
      const { raw, code } = await terminal.end();
      expect({ code, colour: COLOUR.exec(raw) }).toEqual({ code: 0, colour: null });
    }));
});
