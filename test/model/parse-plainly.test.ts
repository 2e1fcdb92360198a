/** The plain reader reads what YAML's library reads, to the last position, or leaves it to the library. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/model/parse/index.js";
import { readPlainly } from "../../src/model/parse/plainly/index.js";
import { Source } from "../../src/model/parse/source.js";
import { read } from "../../src/model/parse/syntax.js";
import type { Container, Tree } from "../../src/model/parse/tree.js";
import { type Read, understood } from "../../src/model/parse/understood.js";
import { starterText } from "../../src/model/starter.js";
import { fileData } from "../support/data.js";
import { diceFrom } from "../support/dice.js";
import { maimed } from "../support/maiming.js";
import { writtenAnyhow } from "../support/manners.js";
import { scribbled, slipped } from "../support/slips.js";
import {
  IN_BLOCK,
  IN_FLOW,
  inEveryText,
  JSON_INPUTS,
  NAUGHTY_STRINGS,
  YAML_INPUTS,
} from "../support/suites.js";

const IS_LONG = process.env.FOLLOWUP_LONG === "1";
const FIXTURES = new URL("../fixtures/", import.meta.url);

/** Everything that a reader has found out: values, keys in their order, and where each stands. */
function toldBy(read: Read): unknown {
  const tree = read.ok
    ? { values: read.tree.root, problems: read.tree.problems, places: placesIn(read.tree) }
    : read;
  return { tree, parsed: understood(read, { zone: "America/New_York" }) };
}

function placesIn(tree: Tree, within: Container = tree.root): unknown[] {
  const { start, isInBrackets, spots, cutWords } = tree.originOf(within) ?? {};
  const inner = Object.values(within).filter((value) => typeof value === "object");
  return [
    { path: tree.pathTo(within), start, isInBrackets, spots: [...(spots ?? [])], cut: [...(cutWords ?? [])] },
    ...inner.flatMap((container) => placesIn(tree, container)),
  ];
}

/** How many of the texts the plain reader takes, every one of them as the library does. */
function takenOf(texts: Iterable<string>): number {
  let taken = 0;
  for (const text of texts) {
    const plain = readPlainly(new Source(text));
    if (!plain) continue;
    taken += 1;
    const [mine, theirs] = [toldBy(plain), toldBy(read(new Source(text)))];
    if (JSON.stringify(mine) !== JSON.stringify(theirs))
      expect({ text, told: mine }).toEqual({ text, told: theirs });
  }
  return taken;
}

function filesIn(folder: string): string[] {
  const names = readdirSync(new URL(folder, FIXTURES)).filter((name) => name.endsWith(".yaml"));
  return names.flatMap((name) => {
    const decoded = decode(readFileSync(new URL(`${folder}/${name}`, FIXTURES)));
    return decoded.ok ? [decoded.text] : [];
  });
}

/** Files as the benchmark makes them. */
function longFile(interviews: number): string {
  const one = (index: number) => `  - id: i${index}
    company: Northwind ${index}
    role: Product manager
    timezone: Europe/London
    people:
      - id: maria
        name: Maria Gómez
        phone: +1 212 555 0100
      - { id: raj, name: Raj Patel, part: interviewer, email: raj@northwind.example }
    rounds:
      - at: 2026-06-03 10:00
        with: [ maria, raj ]
        decision: { by: 2026-06-09, said: by Tuesday, from: maria }
    log:
      - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
`;
  const all = Array.from({ length: interviews }, (_, index) => one(index));
  return `version: 1\nme:\n  name: Dana Okafor\n  email: dana@okafor.example\ninterviews:\n${all.join("")}`;
}

const SAMPLE = readFileSync(new URL("../../templates/sample.yaml", import.meta.url), "utf8");
const STARTER = starterText(
  { name: 'Dana "Dee" O\'Kafor', email: "dana@okafor.example" },
  "/a b/schema.json",
);

describe("the plain reader", () => {
  it("takes what we write ourselves", () => {
    expect(takenOf([SAMPLE, STARTER, longFile(100)])).toBe(3);
  });

  it("takes nearly all of the good files", () => {
    const files = filesIn("good");
    expect(takenOf(files)).toBeGreaterThanOrEqual(files.length - 2);
  });

  it("reads bad files as the library does, or leaves them to it", () => {
    expect(takenOf(filesIn("bad"))).toBeGreaterThan(40);
  });
});

describe("at a limit of the library", () => {
  const texts = (length: number) => [
    "a".repeat(length),
    "\\u0041".repeat(length / 6),
    "''".repeat(length / 2),
  ];

  it.each([1_000, 1_020, 1_024, 1_026, 1_500, 6_000])(
    "a key of %i signs is read as the library reads it",
    (length) => {
      const [bare = "", escaped = "", doubled = ""] = texts(length);
      const keys = [bare, `'${bare}'`, `"${bare}"`, `"${escaped}"`, `'${doubled}'`];
      const files = keys.flatMap((key) => [`${key}: 1\n`, `a:\n  - ${key}: 1\n`, `a: { ${key}: 1 }\n`]);
      expect(takenOf([...files, "a: b\n"])).toBeGreaterThan(0);
    },
  );

  it.each([58, 60, 61, 62, 63, 64, 65, 66, 200])("%i levels are read as the library reads them", (depth) => {
    const levels = Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:\n`);
    const dashes = Array.from({ length: depth / 2 }, (_, level) => `${" ".repeat(2 * level)}- a:\n`);
    const texts = [
      `a: ${"[".repeat(depth)}${"]".repeat(depth)}\n`,
      `${levels.join("")}${" ".repeat(depth)}b: c\n`,
      `z:\n${dashes.join("")}${" ".repeat(depth)}- c\n`,
    ];
    expect(takenOf([...texts, "a: b\n"])).toBeGreaterThan(0);
  });
});

describe("of the suites", () => {
  const everywhere = (inputs: readonly { readonly text: string }[], places: typeof IN_BLOCK) =>
    inputs.flatMap(({ text }) => [text, ...Object.values(places).map((place) => place(text))]);

  it("the YAML test suite is read as the library reads it", () => {
    expect(takenOf(everywhere(YAML_INPUTS, IN_BLOCK))).toBeGreaterThan(100);
  });

  it("the JSON parsing suite is read as the library reads it", () => {
    expect(takenOf(everywhere(JSON_INPUTS, IN_FLOW))).toBeGreaterThan(100);
  });

  it("the naughty strings are read as the library reads them", () => {
    const quoted = NAUGHTY_STRINGS.flatMap((text) => [
      text,
      `'${text.replaceAll("'", "''")}'`,
      JSON.stringify(text),
    ]);
    expect(takenOf(quoted.map(inEveryText))).toBeGreaterThan(NAUGHTY_STRINGS.length);
  });
});

describe("of files made by chance", () => {
  const count = IS_LONG ? 10_000 : 1_000;
  const made = Array.from({ length: count }, (_, seed) => {
    const dice = diceFrom(seed);
    return writtenAnyhow(fileData(dice), dice);
  });

  it(`${count} in all manners are read as the library reads them`, () => {
    expect(takenOf(made)).toBeGreaterThan(count / 3);
  });

  it(`${count} with slips of the pen are read as the library reads them`, () => {
    expect(takenOf(made.map((text, seed) => slipped(text, diceFrom(seed))))).toBeGreaterThan(count / 10);
  });

  it(`${count} good ones with bytes amiss are read as the library reads them`, () => {
    const files = [SAMPLE, STARTER, ...filesIn("good")].map((text) => Buffer.from(text));
    const texts = maimed(files, count).map((bytes) => bytes.toString());
    expect(takenOf(texts)).toBeGreaterThan(count / 10);
  });

  it(`${50 * count} scribbles are read as the library reads them`, () => {
    const dice = diceFrom(1);
    expect(takenOf(Array.from({ length: 50 * count }, () => scribbled(dice)))).toBeGreaterThan(count);
  });
});
