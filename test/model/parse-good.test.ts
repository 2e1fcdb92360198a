import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { advise, decode, parse } from "../../src/model/parse/index.js";
import type { Hunt } from "../../src/model/types.js";

const folder = new URL("../fixtures/good/", import.meta.url);
const files = readdirSync(folder);

function read(file: string): { hunt: Hunt; text: string } {
  const decoded = decode(readFileSync(new URL(file, folder)));
  if (!decoded.ok) throw new Error(decoded.problem.says);
  const parsed = parse(decoded.text);
  expect(parsed.problems).toEqual([]);
  if (!parsed.ok) throw new Error("refused");
  return { hunt: parsed.hunt, text: decoded.text };
}

describe("a good file", () => {
  it.each(files)("%s is read without a word", async (file) => {
    const { hunt, text } = read(file);
    expect(JSON.parse(JSON.stringify(hunt))).toEqual(hunt);
    await expect(advise(hunt, text)).resolves.toBeDefined();
  });

  it("may be written in many ways that mean the same", () => {
    expect(read("quoted.yaml").hunt).toMatchObject({
      me: { name: 'Dana "Dee" O\'Kafor' },
      interviews: [
        { id: "3m-the-company", role: "No", department: "Pricing\nand more\n", rounds: [{ final: true }] },
      ],
    });
    expect(read("odd-indentation.yaml").hunt.interviews[0]).toMatchObject({
      role: "Product manager",
      people: [{ id: "maria-gomez" }, { id: "raj-patel", phone: "0049123" }],
      promises: [{ what: "writing sample", to: "raj-patel" }],
    });
    expect(read("flow.yaml").hunt.interviews[0]).toMatchObject({
      rounds: [{ at: { time: 600, offset: -240 }, with: ["maria-gomez"] }],
      log: [{ to: ["maria-gomez"] }],
    });
  });

  it("may name people in any alphabet", () => {
    expect(read("other-alphabets.yaml").hunt.interviews).toMatchObject([
      {
        id: "北",
        people: [{ id: "yamada" }, { id: "sofia" }],
        rounds: [{ topics: { yamada: ["価格 😀"] } }],
      },
      { id: "lodz-aero-gmbh", people: [{ id: "jurgen-gross" }], askAt: "jurgen-gross" },
    ]);
  });
});
