import { describe, expect, it } from "vitest";
import type { Forecast } from "../../src/engine/forecast.js";
import { SHOWN_FILE as FILE } from "../render/shown.js";
import { run } from "../support/run.js";

const NOW = "2026-06-10 10:00";

async function forecast(...args: string[]): Promise<Forecast & { file: string }> {
  const { stdout, stderr } = await run({ file: FILE, args: ["forecast", "--json", ...args], now: NOW });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("followup forecast", () => {
  it("tells every step of one interview, to the last", async () => {
    const { stdout, code } = await run({ file: FILE, args: ["forecast", "harbor"], now: NOW });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^If nobody ever answers:\n\nHarbor & Pine: Product manager, payments\n/);
    expect(stdout).toContain("  Mon 15 Jun, 09:00-17:00   Ask Inês Duarte a second time");
    expect(stdout).toContain("  Tue 30 Jun                Let Harbor & Pine go, for now");
    expect(stdout).not.toContain("Northwind");
  });

  it("tells those of all without a name", async () => {
    const { interviews } = await forecast();
    expect(interviews).toHaveLength(5);
    expect(interviews.flatMap(({ steps }) => steps.slice(-1)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["let-go", "keep-in-touch"]),
    );
  });

  it("is one object in JSON, the same every time", async () => {
    const answer = await forecast("northwind");
    expect(Object.keys(answer)).toEqual(["version", "now", "file", "style", "interviews"]);
    expect(await forecast("northwind")).toEqual(answer);
  });
});
