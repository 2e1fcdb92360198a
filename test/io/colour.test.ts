import { describe, expect, it } from "vitest";
import { painter, wantsColour } from "../../src/io/colour.js";
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

  it("paints, or does not", async () => {
    expect(await painter(false)).toBe(PLAIN);
    const paint = await painter(true);
    expect(paint.alarm("late")).toBe("\u001b[1m\u001b[31mlate\u001b[39m\u001b[22m");
  });
});
