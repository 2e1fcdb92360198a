import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/engine/dossier.js";
import { SHOW_SCHEMA } from "../../src/render/schemas/show.js";
import { SHOWN_FILE as FILE } from "../render/shown.js";
import { run } from "../support/run.js";

const NOW = "2026-06-10 10:00";
const fits = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(SHOW_SCHEMA);

function shown(...args: string[]): Promise<{ interviews: Dossier[] }> {
  return shownOf(FILE, ...args);
}

async function shownOf(file: string, ...args: string[]): Promise<{ interviews: Dossier[] }> {
  const { stdout, stderr } = await run({ file, args: ["show", "--json", ...args], now: NOW });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("followup show", () => {
  it("shows one interview whole", async () => {
    const { stdout, code } = await run({ file: FILE, args: ["show", "harbor"], now: NOW });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Harbor & Pine: Product manager, payments\n {2}Inês Duarte +HR +ines@/);
    expect(stdout).toContain("==NOW==  Waiting until Mon 15 Jun");
  });

  it("takes the name of a person for their interview", async () => {
    expect((await shown("Raj Patel")).interviews.map(({ interview }) => interview)).toEqual(["northwind"]);
  });

  it("gives all of them in a line each, in the order of the file", async () => {
    const { stdout } = await run({ file: FILE, args: ["show"], now: NOW });
    expect(stdout.match(/^\S+/gm)).toEqual(["Northwind", "Fabrikam", "Kestrel", "Harbor", "Old"]);
  });

  it("is kind to an empty hunt, and refuses who is not there", async () => {
    const file = "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: []\n";
    expect((await run({ file, args: ["show"], now: NOW })).stdout).toContain(
      "To add the first one: followup add\n",
    );
    expect((await run({ file: FILE, args: ["show", "nowhere"], now: NOW })).code).toBe(64);
  });

  it("has a promise kept by its schema too", async () => {
    const answer = await shownOf(FILE.replace("asked: true", "kept: 2026-06-09"), "northwind");
    expect(fits(answer), JSON.stringify(fits.errors)).toBe(true);
    expect(answer.interviews.flatMap(({ timeline }) => timeline)).toContainEqual(
      expect.objectContaining({ is: "kept", what: "a writing sample", people: ["Maria Gómez"] }),
    );
  });

  it("answers in JSON by its schema", async () => {
    const answer = await shown();
    expect(fits(answer), JSON.stringify(fits.errors)).toBe(true);
    expect(answer.interviews.map(({ standing }) => standing)).toContain("waiting");
    const [first] = answer.interviews;
    expect(fits({ ...answer, interviews: [{ ...first, timeline: [{ is: "step" }] }] })).toBe(false);
    const events = answer.interviews.flatMap(({ timeline }) => timeline);
    expect(new Set(events.map(({ is }) => is))).toEqual(new Set(["round", "sent", "got", "date", "step"]));
  });
});
