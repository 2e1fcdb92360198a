import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/engine/types.js";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const NOW = "2026-06-04 12:00";
const FILE = fileOf({
  given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj], decision: { by: 2026-06-30 } }]
promises: [{ what: a list, to: maria, by: 2026-06-26 }]`,
});
const TWO = `${FILE}  - { company: Contoso, role: Analyst }\n`;

async function planOf(...args: string[]): Promise<Plan & { file: string }> {
  const { stdout, stderr } = await run({ file: TWO, args: ["next", "--json", ...args], now: NOW });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const ids = ({ actions }: Plan) => actions.map(({ id }) => id);

describe("followup next", () => {
  it("is one object whose keys are in the order of the contract", async () => {
    const plan = await planOf();
    expect(Object.keys(plan)).toEqual(["version", "now", "file", "style", "actions", "waiting", "notes"]);
    expect(plan).toMatchObject({
      version: 1,
      now: "2026-06-04T12:00:00-04:00",
      file: "interviews.yaml",
      style: "measured",
    });
  });

  it("looks fourteen days ahead, fewer, or without limit", async () => {
    const promise = "northwind/keep-promise/1";
    expect(ids(await planOf())).not.toContain(promise);
    expect(ids(await planOf("--days", "22"))).toContain(promise);
    expect(ids(await planOf("--days", "21"))).not.toContain(promise);
    expect(ids(await planOf("--all"))).toContain(promise);
    expect(ids(await planOf("--days", "0"))).toContain("northwind/thank-you/1/raj");
  });

  it("keeps to one interview or person", async () => {
    const interviews = (plan: Plan) =>
      new Set([...plan.actions, ...plan.waiting].map(({ interview }) => interview));
    expect(interviews(await planOf())).toEqual(new Set(["northwind", "contoso"]));
    expect(interviews(await planOf("contoso"))).toEqual(new Set(["contoso"]));
    expect(ids(await planOf("raj"))).toEqual(["northwind/thank-you/1/raj"]);
    expect(ids(await planOf("Raj", "Patel"))).toEqual(["northwind/thank-you/1/raj"]);
  });

  it("exits with 1 on demand when something presses", async () => {
    const exit = async (now: string, ...args: string[]) =>
      (await run({ file: FILE, args: ["next", ...args], now })).code;
    expect(await exit(NOW)).toBe(0);
    expect(await exit(NOW, "--exit-code")).toBe(1);
    expect(await exit("2026-05-28 09:00", "--exit-code")).toBe(0);
  });

  it("says on demand only how much presses, and nothing where nothing does", async () => {
    const short = (now: string, ...args: string[]) =>
      run({ file: TWO, args: ["next", "--short", ...args], now });
    expect(await short(NOW)).toEqual({ code: 0, stdout: "2 overdue, 1 due\n", stderr: "" });
    expect(await short(NOW, "--exit-code")).toMatchObject({ code: 1, stdout: "2 overdue, 1 due\n" });
    expect(await short(NOW, "raj")).toMatchObject({ stdout: "1 overdue\n" });
    expect(await short("2026-06-03 12:00")).toMatchObject({ stdout: "3 due\n" });
    expect(await short("2026-05-28 09:00", "--exit-code")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("is read by people as well", async () => {
    const { stdout, code } = await run({ file: FILE, args: ["next", "--why"], now: NOW });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Overdue\n {2}Thank Maria Gómez at Northwind/);
    expect(stdout).toContain("was due today 11:00: send it now");
    expect(stdout).toContain("followup draft northwind/thank-you/1/raj");
    expect(stdout).toContain("thank-24h (004): ");
  });

  it("is kind to an empty hunt", async () => {
    const file = "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: []\n";
    const { stdout, code } = await run({ file, args: ["next"], now: NOW });
    expect({ stdout, code }).toEqual({
      stdout:
        "No interviews here yet.\nTo add the first one: followup add\nFrom an invitation that you saved: followup add --from invite.ics\n",
      code: 0,
    });
  });

  it("takes the system's zone where the file names none", async () => {
    const file = "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: []\n";
    const { stdout } = await run({ file, args: ["next", "--json"], now: NOW, env: { TZ: "Asia/Tokyo" } });
    expect(JSON.parse(stdout)).toMatchObject({ now: "2026-06-04T12:00:00+09:00" });
  });
});
