/** The topics of help against what they tell of: each tells all of it, and nothing else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordsOrDate } from "../../src/cli/moments.js";
import { plan } from "../../src/engine/plan.js";
import { EXIT, FollowupError } from "../../src/errors.js";
import { clockText, dayIn, instantOf, instantOfIso, localOf, shortDay } from "../../src/model/dates/index.js";
import { PARAMETERS } from "../../src/model/parameters.js";
import { parse } from "../../src/model/parse/index.js";
import { schemaJson } from "../../src/model/schema/derive.js";
import type { Item, Part } from "../../src/render/help/parts.js";
import { VARIABLES } from "../../src/render/topics/environment.js";
import { EXITS } from "../../src/render/topics/exit-codes.js";
import { FIELDS, EXAMPLE as TEMPLATE } from "../../src/render/topics/fields.js";
import { EXAMPLE as FILE, THINGS } from "../../src/render/topics/file.js";
import { EXAMPLE as STYLED, PARTS as STYLES } from "../../src/render/topics/styles.js";
import { REFUSED, WORDS } from "../../src/render/topics/time.js";
import { aboard } from "../support/aboard.js";

const ZONE = "America/New_York";
const NOW = instantOfIso("2026-06-10T10:00:00-04:00");

const termsOf = (items: readonly Item[]) => items.map(({ term }) => term);
const itemsOf = (parts: readonly Part[]) => parts.flatMap((part) => ("items" in part ? part.items : []));

it("help exit-codes tells of each", () => {
  expect(termsOf(EXITS)).toEqual(Object.values(EXIT).map(String));
});

it("help environment tells of every variable that is asked for", () => {
  const src = new URL("../../src/", import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const asked = files.flatMap((path) => {
    const code = readFileSync(new URL(path, src), "utf8");
    return [
      ...code.matchAll(/\b(?:env|userFolder)\("([A-Z_]+)"/g),
      ...code.matchAll(/\benv\.([A-Z_]+)/g),
      ...code.matchAll(/const \{ ([A-Z_]+) \} = env\b/g),
    ].map(([, name = ""]) => name);
  });
  expect(asked.length).toBeGreaterThan(15);
  const told = termsOf(VARIABLES).flatMap((term) => term.split(", "));
  expect(told.toSorted()).toEqual([...new Set(asked)].toSorted());
});

describe("help file", () => {
  it("has every key of the schema that has no table of its own", () => {
    const { definitions = {}, ...root } = schemaJson() as Schema;
    const keys = [root, ...Object.values(definitions)].map((thing) =>
      keysOf(thing).filter((key) => !(key in PARAMETERS)),
    );
    expect(THINGS.map((thing) => thing.keys.map(({ name }) => name))).toEqual(keys);
    for (const { says, keys: own } of THINGS) {
      expect(says).toMatch(/\.$/);
      for (const key of own) expect(key.says).toMatch(/^\S.*\.$/);
    }
  });

  it("says which are needed, and which go together", () => {
    const says = (title: string, name: string) =>
      THINGS.find((thing) => thing.title === title)?.keys.find((key) => key.name === name);
    expect(says("Interview", "company")).toMatchObject({ isNeeded: true });
    expect(says("Interview", "department")).toMatchObject({ isNeeded: false });
    expect(says("Me", "email")?.says).toBe("Your e-mail address. Needed, unless there is `phone`.");
    expect(says("Log entry", "outcome")?.says).toBe("How a call went. Together with `sent`.");
    expect(says("Log entry", "got")?.choices).toContainEqual({ term: "offer", says: "An offer." });
  });

  it("begins with a file that is in order, and that something is made of", () => {
    const parsed = parse(FILE, { zone: ZONE });
    expect(parsed).toMatchObject({ ok: true, problems: [] });
    if (!parsed.ok) return;
    expect(plan(parsed.hunt, NOW, ZONE).waiting).toHaveLength(1);
  });
});

interface Schema {
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** `pitch` and `pitch.years`. */
function keysOf({ properties = {} }: Schema): string[] {
  return Object.entries(properties).flatMap(([name, node]) => [
    name,
    ...keysOf(node).map((key) => `${name}.${key}`),
  ]);
}

describe("help styles", () => {
  it("has every style and every number", () => {
    const names = ["reserved", "measured", "persistent", ...Object.keys(PARAMETERS)];
    expect(termsOf(itemsOf(STYLES))).toEqual(names);
    expect(itemsOf(STYLES)).toContainEqual({
      term: "missedDateGrace",
      says: "How long to wait after the date they named has passed. Reserved: 5 business days; Measured: 3 business days; Persistent: 1 business day. Never less than 1 business day.",
    });
  });

  it("begins with lines that a file can have", () => {
    expect(parse(FILE.replace("interviews:", `${STYLED}interviews:`), { zone: ZONE })).toMatchObject({
      ok: true,
      problems: [],
      hunt: { style: "reserved", overrides: { noDateWait: "8 days" } },
    });
  });
});

it("help fields begins with a template that can be used", async () => {
  const folder = mkdtempSync(join(tmpdir(), "followup-fields-"));
  try {
    writeFileSync(join(folder, "thank-you.email.md"), TEMPLATE);
    const { stderr, code } = await aboard({ args: ["templates", "check", folder], env: {} });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    const broken = TEMPLATE.replace("job.short", "job.shirt");
    writeFileSync(join(folder, "thank-you.email.md"), broken);
    expect((await aboard({ args: ["templates", "check", folder], env: {} })).code).toBe(78);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(FIELDS).toContainEqual({ term: "me.name", says: "Your name." });
});

describe("help time", () => {
  async function read(text: string, direction: "ahead" | "back"): Promise<string> {
    const moment = await wordsOrDate(text, "--at", { now: NOW, zone: ZONE }, direction);
    if (moment.time === undefined) return shortDay(moment.day, dayIn(NOW, ZONE));
    const { day, time } = localOf(instantOf(moment, ZONE), ZONE);
    return `${shortDay(day, dayIn(NOW, ZONE))} ${clockText(time)}`;
  }

  it.each(WORDS)("tells how $typed is read", async ({ typed, is, was = is }) => {
    expect([await read(typed, "ahead"), await read(typed, "back")]).toEqual([is, was]);
  });

  it.each(REFUSED)("tells that $term is not guessed at", async ({ term }) => {
    await expect(read(term, "ahead")).rejects.toThrow(FollowupError);
  });
});
