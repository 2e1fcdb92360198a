import { describe, expect, it } from "vitest";
import { painter, wantsColour } from "../../src/io/colour.js";
import { systemIo } from "../../src/io/system.js";
import { PLAIN } from "../../src/render/paint.js";
import { outputTo } from "../support/output.js";

function wants(env: Record<string, string>, { isTerminal = true, flag = true } = {}): boolean {
  const output = outputTo(() => {}, { isTerminal });
  return wantsColour(flag, output, { env: (name) => env[name] });
}

describe("colour", () => {
  it("is for terminals", () => {
    expect(wants({})).toBe(true);
    expect(wants({}, { isTerminal: false })).toBe(false);
  });

  it.each([
    { NO_COLOR: "1" },
    { FORCE_COLOR: "0" },
    { FORCE_COLOR: "false" },
    { CLICOLOR: "0" },
    { TERM: "dumb" },
  ])("is off with %o", (env) => {
    expect(wants(env as Record<string, string>)).toBe(false);
  });

  it.each([
    { FORCE_COLOR: "1" },
    { FORCE_COLOR: "true" },
    { CLICOLOR_FORCE: "1" },
    { FORCE_COLOR: "1", TERM: "dumb" },
  ])("is on anywhere with %o", (env) => {
    expect(wants(env as Record<string, string>, { isTerminal: false })).toBe(true);
  });

  it("is off when the flag or NO_COLOR says so, whatever forces it", () => {
    const forced = { FORCE_COLOR: "1", CLICOLOR_FORCE: "1" };
    expect(wants(forced, { flag: false })).toBe(false);
    expect(wants({ ...forced, NO_COLOR: "1" })).toBe(false);
  });

  /** What each word says where it is there: the documented order. The first that says anything decides. */
  const SAYS: readonly (readonly [string, Readonly<Record<string, boolean>>])[] = [
    ["NO_COLOR", { "1": false, "0": false, yes: false }],
    ["FORCE_COLOR", { "0": false, false: false, "1": true, "2": true, "3": true, true: true }],
    ["CLICOLOR_FORCE", { "1": true }],
    ["CLICOLOR", { "0": false }],
    ["TERM", { dumb: false }],
  ];
  const VALUES: Readonly<Record<string, readonly (string | undefined)[]>> = {
    NO_COLOR: [undefined, "", "1", "0", "yes"],
    FORCE_COLOR: [undefined, "", "0", "1", "2", "3", "true", "false"],
    CLICOLOR_FORCE: [undefined, "", "0", "1"],
    CLICOLOR: [undefined, "", "0", "1"],
    TERM: [undefined, "", "dumb", "xterm"],
  };

  it("follows the documented order in every combination", () => {
    const combinations = Object.entries(VALUES).reduce<NodeJS.ProcessEnv[]>(
      (all, [name, values]) => all.flatMap((env) => values.map((value) => ({ ...env, [name]: value }))),
      [{}],
    );
    expect(combinations.length).toBe(2_560);
    for (const env of combinations) {
      const io = systemIo({ ...process, env } as unknown as NodeJS.Process, new URL("file:///"));
      const word = SAYS.map(([name, says]) => says[env[name] ?? ""]).find((one) => one !== undefined);
      for (const isTerminal of [true, false]) {
        const output = outputTo(() => {}, { isTerminal });
        const forced = word === true || (word !== false && isTerminal);
        expect({ env, isTerminal, is: wantsColour(true, output, io) }).toEqual({
          env,
          isTerminal,
          is: forced,
        });
        expect(wantsColour(false, output, io)).toBe(false);
      }
    }
  });

  it("paints, or does not", async () => {
    expect(await painter(false)).toBe(PLAIN);
    const paint = await painter(true);
    expect(paint.alarm("late")).toBe("\u001b[1m\u001b[31mlate\u001b[39m\u001b[22m");
  });
});
