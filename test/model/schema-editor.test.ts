import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaJson } from "../../src/model/schema/derive.js";
import { YamlEditor } from "../support/yaml-editor.js";

const good = new URL("../fixtures/good/", import.meta.url);

let folder: string;
let editor: YamlEditor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "followup-editor-"));
  const schema = join(folder, "followup.schema.json");
  await writeFile(schema, JSON.stringify(schemaJson()));
  editor = await YamlEditor.in(folder, { schemas: { [pathToFileURL(schema).href]: "*.yaml" } });
}, 30_000);

afterAll(async () => {
  editor.close();
  await rm(folder, { recursive: true });
});

let opened = 0;

/** Each text is a file of its own. */
function fresh(): string {
  opened += 1;
  return `file-${opened}.yaml`;
}

const open = (text: string) => editor.open(fresh(), text);
const completions = (marked: string) => editor.completions(fresh(), marked);
const hover = (marked: string) => editor.hover(fresh(), marked);

const HEAD = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example }\ninterviews:\n";
const INTERVIEW = `${HEAD}  - company: Northwind\n    role: Product manager\n`;

describe("in an editor with a YAML language server", () => {
  it.each([
    ["the top", "version: 1\n|", ["me", "etiquette", "interviews"]],
    ["an interview", `${INTERVIEW}    |`, ["people", "rounds", "log", "timezone"]],
    [
      "a round",
      `${INTERVIEW}    rounds:\n      - at: 2026-06-03 10:00\n        |`,
      ["ends", "home", "decision"],
    ],
    ["etiquette", "version: 1\netiquette:\n  |", ["style", "noDateWait", "callWindow"]],
    ["a log entry", `${INTERVIEW}    log:\n      - at: 2026-06-03\n        |`, ["sent", "got", "closed"]],
  ])("the keys of %s are completed", async (_, text, expected) => {
    expect(await completions(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["applied", `${INTERVIEW}    applied: |`, ["email", "portal", "post", "in-person"]],
    ["style", "version: 1\netiquette:\n  style: |", ["reserved", "measured", "persistent"]],
    ["outcome", `${INTERVIEW}    log:\n      - at: 2026-06-03\n        outcome: |`, ["talked", "gatekeeper"]],
  ])("the words for %s are offered", async (_, text, expected) => {
    expect(await completions(text)).toEqual(expect.arrayContaining(expected));
  });

  it("a key is explained", async () => {
    expect(await hover(`${INTERVIEW}    ask|At: maria\n`)).toContain("Whom to ask how things stand");
    expect(await hover("version: 1\netiquette:\n  noDate|Wait: 8 days\n")).toContain(
      "Never less than 6 days",
    );
  });

  it("an unknown key, a wrong word and a missing key are flagged", async () => {
    const { messages } = await open(
      `${HEAD}  - company: Northwind\n    applied: mail\n    depatment: Pricing\n`,
    );
    expect(messages).toContainEqual(expect.stringMatching(/^4: .*role/));
    expect(messages).toContainEqual(expect.stringMatching(/^5: .*portal/));
    expect(messages).toContainEqual(expect.stringMatching(/^6: .*depatment/));
  });

  it("a date in another order and a stray key of the log are flagged", async () => {
    const { messages } = await open(
      `${INTERVIEW}    rounds:\n      - at: 06/03/2026\n    log:\n      - { at: 2026-06-03, got: reply, outcome: talked }\n`,
    );
    expect(messages).toContainEqual(expect.stringMatching(/^7: Write a date such as/));
    expect(messages).toContainEqual(expect.stringMatching(/^9: .*sent/));
  });

  it("the good files are not flagged", async () => {
    for (const file of await readdir(good)) {
      const { messages } = await open(await readFile(new URL(file, good), "utf8"));
      expect(messages, file).toEqual([]);
    }
  });
});
