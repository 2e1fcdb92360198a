import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { ANSWER_SCHEMAS, type Answer } from "../../src/render/schemas/index.js";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const GOOD = fileOf({ given: "rounds: [{ at: 2026-06-03 10:00, with: [maria] }]" });
const BAD = GOOD.replace("2026-06-03 10:00", "2026-02-30 10:00").replace("role:", "rolle:");
const ajv = new Ajv({ strictRequired: false, allowUnionTypes: true });

describe("followup validate", () => {
  it("is silent about a good file", async () => {
    const ran = await run({ file: GOOD, args: ["validate"], now: "2026-06-12 10:15" });
    expect(ran).toEqual({ stdout: "", stderr: "", code: 0 });
  });

  it("tells every problem of a bad one on stderr", async () => {
    const { stdout, stderr, code } = await run({ file: BAD, args: ["validate"] });
    expect({ stdout, code }).toEqual({ stdout: "", code: 65 });
    const places = stderr.match(/^followup: interviews\.yaml:\d+:\d+: /gm);
    expect(places?.length).toBeGreaterThan(1);
    expect(stderr).toContain("Did you mean role?");
  });

  it("puts them on stdout with --json, and nothing on stderr", async () => {
    const { stdout, stderr, code } = await run({ file: BAD, args: ["validate", "--json"] });
    expect({ stderr, code }).toEqual({ stderr: "", code: 65 });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ version: 1, file: "interviews.yaml", ok: false });
    expect(Object.keys(answer.problems[0])).toEqual(["severity", "line", "column", "path", "says", "hint"]);
  });

  it("adds advice on demand, which refuses nothing", async () => {
    const bare =
      "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: [{ company: Northwind, role: Analyst, people: [{ name: Raj Patel }] }]\n";
    expect(await run({ file: bare, args: ["validate"] })).toEqual({ stdout: "", stderr: "", code: 0 });
    const { stderr, code } = await run({ file: bare, args: ["validate", "--strict"] });
    expect(code).toBe(0);
    expect(stderr).toContain(": advice: ");
  });

  it("refuses a bad file under the other commands in the same words", async () => {
    const { stderr } = await run({ file: BAD, args: ["validate"] });
    for (const args of [["next"], ["check", "maria"], ["next", "--json"]]) {
      expect(await run({ file: BAD, args })).toEqual({ stdout: "", stderr, code: 65 });
    }
  });
});

describe("followup schema", () => {
  it("prints the schema of the file", async () => {
    const { stdout, code } = await run({ args: ["schema"] });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      required: expect.arrayContaining(["version", "me", "interviews"]),
    });
  });

  it.each<[Answer, string[], string]>([
    ["next", ["next", "--all"], GOOD],
    ["check", ["check", "maria"], GOOD],
    ["validate", ["validate"], GOOD],
    ["validate", ["validate"], BAD],
  ])("prints the schema that the answer of %s fulfils", async (of, args, file) => {
    const { stdout: schema } = await run({ args: ["schema", "--of", of] });
    expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(ANSWER_SCHEMAS[of])));
    const { stdout } = await run({ file, args: [...args, "--json"], now: "2026-06-12 10:15" });
    const fits = ajv.compile(JSON.parse(schema));
    expect(fits(JSON.parse(stdout)), JSON.stringify(fits.errors)).toBe(true);
  });
});
