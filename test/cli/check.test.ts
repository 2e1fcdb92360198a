import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/engine/types.js";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const FILE = fileOf({
  given: `
timezone: Europe/London
country: GB
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: { by: 2026-06-09 } }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
});
const NOW = "2026-06-09 15:00";

async function check(...args: string[]): Promise<{ code: number | null; verdict: Verdict }> {
  const { stdout, stderr, code } = await run({ file: FILE, args: ["check", ...args, "--json"], now: NOW });
  if (stdout === "") throw new Error(stderr);
  return { code, verdict: JSON.parse(stdout) };
}

describe("followup check", () => {
  it("asks about the likeliest question when nothing more is said", async () => {
    const { code, verdict } = await check("northwind");
    expect(verdict).toMatchObject({ to: "maria", for: "status-check", verdict: "too-soon" });
    expect(code).toBe(1);
  });

  it("asks about what it is told", async () => {
    const { verdict } = await check("raj", "--via", "phone", "--for", "answer", "--at", "2026-06-10 05:30");
    expect(verdict).toMatchObject({
      to: "raj",
      via: "phone",
      for: "answer",
      at: "2026-06-10T10:30:00+01:00",
    });
  });

  it("takes a day in words for mid-morning there", async () => {
    const { code, verdict } = await check("maria", "--via", "email", "--at", "friday");
    expect(verdict).toMatchObject({ at: "2026-06-12T10:00:00+01:00", verdict: "ok" });
    expect(code).toBe(0);
    expect((await check("maria", "--at", "2026-06-12")).verdict.at).toBe("2026-06-12T10:00:00+01:00");
    expect((await check("maria", "--at", "today")).verdict.at).toBe("2026-06-09T20:00:00+01:00");
  });

  it.each([
    ["thank-you", "phone", "thank-you is not done by phone: leave --via out, it goes by e-mail or by post."],
    ["thank-you", "post", undefined],
    ["recover", "phone", "recover is not done by phone: leave --via out, it goes by e-mail or by post."],
    ["send-references", "phone", "send-references is not done by phone"],
    ["send-references", "email", undefined],
    ["answer", "phone", undefined],
    ["status-check", "phone", undefined],
    ["offer-nudge", "post", undefined],
  ])("refuses the ways that draft refuses: %s by %s", async (kind, via, says) => {
    const asked = await run({ file: FILE, args: ["check", "raj", "--for", kind, "--via", via], now: NOW });
    const drafted = await run({ file: FILE, args: ["draft", kind, "raj", "--via", via], now: NOW });
    expect(/is not done/.test(drafted.stderr)).toBe(says !== undefined);
    if (says === undefined) {
      expect(asked.stdout).not.toBe("");
      expect(asked.stderr).not.toContain("is not done");
    } else {
      expect(asked).toMatchObject({ code: 64, stdout: "", stderr: expect.stringContaining(says) });
      expect(drafted.code).toBe(64);
    }
  });

  it("asks about the sample without a file", async () => {
    const now = "2026-06-10T10:15:00-04:00";
    const { stdout, code } = await run({ args: ["check", "fabrikam", "tom", "--demo"], now });
    expect(stdout).toMatch(/^Not today\. Better: tomorrow 10:00 \(London; 05:00 your time\)\.\n/);
    expect(code).toBe(1);
  });

  it("asks about briefing a reference, unless it is told otherwise", async () => {
    const file = FILE.replace(/^ +timezone: Europe.*$/m, "$&\n    given: [lee]");
    const ask = async (...args: string[]): Promise<Verdict> =>
      JSON.parse((await run({ file, args: ["check", "lee", "--json", ...args], now: NOW })).stdout);
    expect(await ask()).toMatchObject({ to: "lee", for: "brief-reference", via: "phone" });
    expect(await ask("--for", "confirm-references")).toMatchObject({ for: "confirm-references" });
  });

  it("sends nobody to a second person", async () => {
    const file = FILE.replace(
      /\n$/,
      "\n      - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }\n",
    ).replace("log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]", "log:");
    const { stdout } = await run({ file, args: ["check", "raj"], now: "2026-06-15 10:00" });
    expect(stdout).toMatch(/^No: somebody else has been asked already/);
    expect(stdout).toContain("You have asked Maria Gómez");
  });

  it("says at a glance what to do", async () => {
    const { stdout } = await run({ file: FILE, args: ["check", "maria"], now: NOW });
    expect(stdout).toMatch(/^Too soon\. Wait until Fri 12 Jun \d\d:00 \(London; \d\d:00 your time\)\.\n/);
    expect(stdout).toContain("Last sent by you: 6 days ago.");
  });
});
