import { describe, expect, it } from "vitest";
import { SHOWN_FILE as FILE } from "../render/shown.js";
import { type Ran, run } from "../support/run.js";

const NOW = "2026-06-10 10:00";

function todo(...args: string[]): Promise<Ran> {
  return run({ file: FILE, args: ["todo", ...args], now: NOW });
}

async function ids(): Promise<string[]> {
  const { stdout } = await run({ file: FILE, args: ["next", "--all", "--json"], now: NOW });
  return JSON.parse(stdout).actions.map(({ id }: { id: string }) => id);
}

describe("followup todo", () => {
  it("is todo.txt, with every step of the plan", async () => {
    const { stdout, ...rest } = await todo();
    expect(rest).toEqual({ code: 0, stderr: "" });
    expect([...stdout.matchAll(/ followup:(\S+)$/gm)].map(([, id]) => id)).toEqual(await ids());
    expect(await todo("--format", "todo.txt")).toEqual({ stdout, ...rest });
  });

  it("is JSON for Taskwarrior, each task under a UUID of its own that stays the same", async () => {
    const { stdout, ...rest } = await todo("--format", "taskwarrior");
    expect(rest).toEqual({ code: 0, stderr: "" });
    const tasks: { uuid: string; followup: string }[] = JSON.parse(stdout);
    expect(tasks.map(({ followup }) => followup)).toEqual(await ids());
    expect(new Set(tasks.map(({ uuid }) => uuid)).size).toBe(tasks.length);
    const thanks = tasks.find(({ followup }) => followup === "northwind/thank-you/1/raj");
    expect(thanks?.uuid).toBe("33438183-3980-8e28-9c02-ba730a35a12b");
  });

  it("gives the made-up steps, which need no file, UUIDs that no real ones have", async () => {
    const uuids = ({ stdout }: Ran) => JSON.parse(stdout).map(({ uuid }: { uuid: string }) => uuid);
    const real = new Set(uuids(await todo("--format", "taskwarrior")));
    const demo = uuids(await run({ args: ["todo", "--demo", "--format", "taskwarrior"], now: NOW }));
    expect(demo.length).toBeGreaterThan(5);
    expect(demo.filter((uuid: string) => real.has(uuid))).toEqual([]);
  });

  it("tells two interviews with one company apart", async () => {
    const file = `${FILE}  - { id: more, company: Northwind, role: Analyst, rounds: [ { at: 2026-06-09 10:00 } ] }\n`;
    const { stdout } = await run({ file, args: ["todo"], now: NOW });
    expect(stdout).toMatch(/Northwind \(Analyst\).* \+more /);
  });

  it("has no JSON, and says what has", async () => {
    const { code, stdout, stderr } = await todo("--json");
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain("followup next --all --json");
  });

  it("names the formats to whom another is wanted", async () => {
    const { code, stderr } = await todo("--format", "org");
    expect(code).toBe(64);
    expect(stderr).toContain("It can be todo.txt or taskwarrior.");
  });
});
