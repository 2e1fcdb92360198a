/** A changed file, of which only what changed is read: the same as reading it whole, or nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, parse } from "../../src/model/parse/index.js";
import { cutOf } from "../../src/model/reread/cut.js";
import { keptIn, partsOf } from "../../src/model/reread/kept.js";
import { known, patched } from "../../src/model/reread/patch.js";
import type { Hunt } from "../../src/model/types.js";
import { maimed } from "../support/maiming.js";
import { runs } from "../support/runs.js";

/** Changes tried on each file. */
const TIMES = process.env.FOLLOWUP_LONG === "1" ? 3000 : runs(60);

const LIST = `- company: Northwind
  role: Product manager
  people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example }]
  rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
# Not sure about this one.
- id: contoso
  company: "Contoso: a company"
  role: >
    Analyst of what
    - is to be analysed
  log:
  - { at: 2026-06-01, sent: other }
  department: 'a - b'

- {company: Fabrikam, role: Baker}
-
  company: Kestrel
  role: |+
    Falconer

  facts:
    - what: "a text
        - of two lines"
`;
const ME = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }\n";
const ETIQUETTE = "etiquette:\n  style: reserved\n";

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, " ".repeat(by));
const GOOD = new URL("../fixtures/good/", import.meta.url);
const FILES: readonly Buffer[] = [
  `${ME}interviews:\n${LIST}`,
  `${ETIQUETTE}${ME}interviews: # all of them\n${indented(LIST, 2)}`,
  `${ME}interviews:\n${indented(LIST, 4)}${ETIQUETTE}`,
  `\ufeff${ME}interviews:\n${LIST}${ETIQUETTE}`.replaceAll("\n", "\r\n"),
  ...readdirSync(GOOD).map((name) => readFileSync(new URL(name, GOOD), "utf8")),
].map((text) => Buffer.from(text));

/** Undefined where anything is amiss. */
function read(bytes: Uint8Array): Hunt | undefined {
  const decoded = decode(bytes);
  const parsed = decoded.ok ? parse(decoded.text) : decoded;
  return parsed.ok && parsed.problems.length === 0 ? parsed.hunt : undefined;
}

async function readSoon(bytes: Uint8Array): Promise<Hunt | undefined> {
  return read(bytes);
}

const BASES = FILES.flatMap((bytes) => {
  const hunt = read(bytes);
  return hunt && cutOf(bytes) ? [{ bytes, hunt }] : [];
});

/** With a letter twice, here or there. */
function misspelt(bytes: Buffer): Buffer[] {
  const letters = [...bytes.toString("latin1").matchAll(/[a-z]/g)].map(({ index }) => index);
  const step = Math.ceil(letters.length / TIMES);
  return letters
    .filter((_, index) => index % step === 0)
    .map((at) => Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at)]));
}

describe("a changed file", () => {
  it("is read as it would be whole, whatever the change", async () => {
    let patches = 0;
    for (const { bytes, hunt } of BASES) {
      const before = known(bytes, hunt);
      for (const after of [...maimed([bytes], TIMES), ...misspelt(bytes)]) {
        const now = await patched(before, after, readSoon);
        if (!now) continue;
        patches += 1;
        expect(now.hunt, after.toString()).toEqual(read(after));
        expect(now, after.toString()).toEqual(known(after, now.hunt));
      }
    }
    expect(patches).toBeGreaterThan(BASES.length * runs(10));
  }, 600_000);

  it.each([
    ["a word", "Product manager", "Product owner"],
    ["a new entry", "with: [maria] }]", "with: [maria] }, { at: 2026-06-09 }]"],
    [
      "an interview more",
      "- {company: Fabrikam",
      "- {company: Bluebell, role: Gardener}\n- {company: Fabrikam",
    ],
    ["one less", /^ *- \{company: Fabrikam.*\n/m, ""],
    ["the last", "Falconer", "Ornithologist"],
    ["the first", "company: Northwind", "company: Southwind"],
    ["another number of lines", /^ *# Not.*\n/m, ""],
  ])("is read only where it has changed: %s", async (_, from, to) => {
    for (const bytes of FILES.slice(0, 3)) {
      const hunt = read(bytes) as Hunt;
      const indent = /^ *(?=- company)/m.exec(bytes.toString())?.[0] ?? "";
      const after = Buffer.from(bytes.toString().replace(from, to.replaceAll("\n", `\n${indent}`)));
      const parts: Uint8Array[] = [];
      const now = await patched(known(bytes, hunt), after, (part) => {
        parts.push(part);
        return readSoon(part);
      });
      expect(now?.hunt).toEqual(read(after));
      expect(after).not.toEqual(bytes);
      expect(parts).toHaveLength(1);
      expect(read(parts[0] as Uint8Array)?.interviews.length).toBeLessThan(hunt.interviews.length);
    }
  });

  it.each<[string, string | RegExp, string]>([
    ["who the user is", "Dana Okafor", "Dana Smith"],
    ["the style", /$/, "etiquette: { style: reserved }\n"],
    ["an id that is taken", "company: Fabrikam", "company: Northwind"],
    ["what is amiss", "at: 2026-06-01", "at: 2026-06-31"],
    ["half a letter", "Falconer", "Falcon\u00c3"],
  ])("is left to be read whole where it is about %s", async (_, from, to) => {
    const bytes = FILES[0] as Buffer;
    const after = Buffer.from(bytes.toString("latin1").replace(from, to), "latin1");
    expect(after).not.toEqual(bytes);
    expect(await patched(known(bytes, read(bytes) as Hunt), after, readSoon)).toBeUndefined();
  });

  it.each([
    [
      "more of the text before it",
      "- company: Contoso\n  role: |\n    Analyst\n",
      "    # of what?\n",
      "- company: Kestrel\n  role: Falconer\n",
    ],
    [
      "a line that runs on",
      "- company: Contoso\n  role: Analyst",
      "",
      "-\n  company: Kestrel\n  role: Falconer\n",
    ],
  ])("may end in %s", async (_, one, between, other) => {
    const before = Buffer.from(`${ME}interviews:\n${one}${between === "" ? "\n" : ""}${other}`);
    const after = Buffer.from(`${ME}interviews:\n${one}${between}${other}`);
    const hunt = read(before) as Hunt;
    expect(hunt.interviews).toHaveLength(2);
    expect((await patched(known(before, hunt), after, readSoon))?.hunt).toEqual(read(after));
  });

  it("is kept in a form that gives it back", () => {
    for (const { bytes, hunt } of BASES) {
      const kept = { ...known(bytes, hunt), digest: "d", zone: "Europe/Berlin", problems: [] };
      const back = keptIn(Buffer.concat(partsOf(kept)));
      expect({ ...back, bytes: Buffer.from(back.bytes) }).toEqual(kept);
    }
  });
});

describe("a list", () => {
  it("is cut where its items begin", () => {
    const bytes = FILES[1] as Buffer;
    const cut = cutOf(bytes);
    const begins = cut?.starts.map((start) => bytes.toString("utf8", start, start + 15).replace(/\n.*/s, ""));
    expect(begins).toEqual(["  - company: No", "  - id: contoso", "  - {company: F", "  -"]);
    expect(cut?.end).toBe(bytes.length);
  });

  it.each([
    "interviews: []\n",
    `interviews: [\n${LIST}]`,
    "interviews:\n\n",
    "interviews:\n  a: b\n",
    "",
    "- interviews:\n",
  ])("is not cut where it is not in that style: %j", (text) => {
    expect(cutOf(Buffer.from(text))).toBeUndefined();
  });
});
