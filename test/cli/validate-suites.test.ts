/** Whatever a file holds, `validate` takes it or says where it is wrong: public test suites, and good files maimed. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, parse } from "../../src/model/parse/index.js";
import type { Hunt } from "../../src/model/types.js";
import { maimed } from "../support/maiming.js";
import { run } from "../support/run.js";
import {
  IN_BLOCK,
  IN_FLOW,
  type Input,
  inEveryText,
  JSON_INPUTS,
  NAUGHTY_STRINGS,
  YAML_INPUTS,
} from "../support/suites.js";
import { expectAnAnswer, expectSound, validated } from "../support/validating.js";

const IS_LONG = process.env.FOLLOWUP_LONG === "1";
const GOOD = new URL("../fixtures/good/", import.meta.url);
const goodFiles = readdirSync(GOOD).map((name) => readFileSync(new URL(name, GOOD)));

/** One in so many of a suite goes through the built program as well; all where there is time. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = IS_LONG ? 1 : Math.ceil(all.length / count);
  return all.filter((_, index) => index % step === 0);
}

async function expectAnswers(inputs: readonly Input[], place: (text: string) => string): Promise<number> {
  const codes = [];
  for (const { text } of inputs) codes.push((await expectAnAnswer(place(text))).code);
  return codes.filter((code) => code === 65).length;
}

describe("the YAML test suite", () => {
  it("is whole", () => {
    expect(YAML_INPUTS.length).toBeGreaterThanOrEqual(400);
  });

  it("is refused, as none of it is about interviews", async () => {
    expect(await expectAnswers(YAML_INPUTS, (text) => text)).toBe(YAML_INPUTS.length);
  });

  it.each(Object.entries(IN_BLOCK))("gets an answer in place of %s", async (_, place) => {
    const refused = await expectAnswers(YAML_INPUTS, place);
    expect(refused).toBeGreaterThan(YAML_INPUTS.length / 2);
  });

  it("is read where it is the text of a role", async () => {
    const refused = await expectAnswers(YAML_INPUTS, IN_BLOCK["a role"] ?? String);
    expect(refused).toBeLessThan(YAML_INPUTS.length);
  });
});

describe("the JSON parsing suite", () => {
  it("is whole", () => {
    expect(JSON_INPUTS.length).toBeGreaterThanOrEqual(300);
  });

  it("is refused, as none of it is about interviews", async () => {
    expect(await expectAnswers(JSON_INPUTS, (text) => text)).toBe(JSON_INPUTS.length);
  });

  it.each(Object.entries(IN_FLOW))("gets an answer in place of %s", async (_, place) => {
    const refused = await expectAnswers(JSON_INPUTS, place);
    expect(refused).toBeGreaterThan(JSON_INPUTS.length / 4);
  });
});

describe("a naughty string", () => {
  const quotings: Readonly<Record<string, (text: string) => string>> = {
    "without quotes": (text) => text,
    "in single quotes": (text) => `'${text.replaceAll("'", "''")}'`,
    "in double quotes": (text) => JSON.stringify(text),
  };

  it.each(Object.entries(quotings))("gets an answer %s", async (_, quoted) => {
    for (const text of NAUGHTY_STRINGS) await expectAnAnswer(inEveryText(quoted(text)));
  });

  it.each(["in single quotes", "in double quotes"])("stays what was typed %s", (quoting) => {
    const quoted = quotings[quoting] ?? String;
    for (const text of NAUGHTY_STRINGS.filter((one) => one.trim() !== "")) {
      const parsed = parse(inEveryText(quoted(text)));
      expect(parsed.problems).toEqual([]);
      if (parsed.ok) expect(new Set(textsOf(parsed.hunt)), text).toEqual(new Set([text]));
    }
  });
});

describe("a good file", () => {
  const count = IS_LONG ? 5_000 : 500;

  it(`gets an answer maimed in ${count} ways`, async () => {
    const codes = new Map<number, number>();
    for (const file of maimed(goodFiles, count)) {
      const { code } = await expectAnAnswer(file);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.get(0)).toBeGreaterThan(count / 50);
    expect(codes.get(65)).toBeGreaterThan(count / 2);
  });

  it("gets an answer cut off at the end of each line", async () => {
    for (const file of goodFiles) {
      for (let end = file.indexOf("\n"); end >= 0; end = file.indexOf("\n", end + 1)) {
        await expectAnAnswer(file.subarray(0, end));
        if (IS_LONG) await expectAnAnswer(file.subarray(0, end - 1));
      }
    }
  });
});

describe("the built program", () => {
  const planted = [...YAML_INPUTS, ...JSON_INPUTS].flatMap(({ text }) => [
    text,
    inEveryText(JSON.stringify(text)),
    IN_BLOCK["a log"]?.(text) ?? "",
  ]);
  const files = [...planted.map((text) => Buffer.from(text)), ...maimed(goodFiles, 50)];
  const chosen = spread(files, 25);

  it(`answers ${chosen.length} of them as this process does`, { timeout: 3_600_000 }, async () => {
    for (const file of chosen) {
      const { stdout, stderr, code } = await run({ file, args: ["validate"] });
      expect(stdout).toBe("");
      expectSound({ code: code ?? -1, says: stderr }, file);
      expect(code).toBe((await validated(file)).code);
    }
  });
});

describe("no file of a suite", () => {
  it("takes much longer than a good one", { retry: 2 }, () => {
    const good = goodFiles.map((file) => file.toString());
    const usual = Math.max(...good.map(fastest));
    const inputs = [...YAML_INPUTS, ...JSON_INPUTS].map(({ text }) => text);
    const slow = inputs.filter((text) => timeOf(text) > 20 * usual && fastest(text) > 20 * usual);
    expect(slow.map((text) => text.slice(0, 100))).toEqual([]);
  });
});

function fastest(text: string): number {
  return Math.min(...Array.from({ length: 5 }, () => timeOf(text)));
}

function timeOf(text: string): number {
  const started = performance.now();
  const decoded = decode(Buffer.from(text));
  if (decoded.ok) parse(decoded.text);
  return performance.now() - started;
}

/** The words of a file made by `inEveryText`. */
function textsOf({ me, interviews: [interview] }: Hunt): readonly (string | undefined)[] {
  if (!interview) throw new Error("no interview");
  const { company, role, department, people, rounds, facts, clippings } = interview;
  return [
    me.name,
    company,
    role,
    department,
    ...people.flatMap(({ name, post }) => [name, post]),
    ...rounds.flatMap(({ decision, topics }) => [decision?.said, ...Object.values(topics).flat()]),
    ...facts.map(({ what }) => what),
    ...clippings.map(({ title }) => title),
  ];
}
