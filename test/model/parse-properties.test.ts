import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise, decode, parse } from "../../src/model/parse/index.js";
import { problemText } from "../../src/model/problems.js";

/** Whatever comes in: a hunt without errors, or at least one error, each at a place that exists. */
async function keepsTheContract(text: string): Promise<void> {
  const parsed = parse(text);
  if (parsed.ok) await advise(parsed.hunt, text);
  const errors = parsed.problems.filter(({ severity }) => severity === "error");
  expect(errors.length > 0).toBe(!parsed.ok);
  const lines = text.replace(/^\ufeff/, "").split("\n");
  for (const problem of parsed.problems) {
    const line = lines[problem.line - 1];
    expect(line).toBeDefined();
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
    expect(problem.path).toMatch(/^(\/|$)/);
    expect(problemText("f.yaml", problem)).toMatch(/^f\.yaml:\d+:\d+: /);
  }
  const places = parsed.problems.map(({ line, column }) => line * 1e7 + column);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

const samples = readdirSync(new URL("../fixtures/good/", import.meta.url)).map((file) =>
  readFileSync(new URL(`../fixtures/good/${file}`, import.meta.url), "utf8"),
);

const piece = fc.constantFrom(
  ..."version: 1|me: |interviews:|- |  |\n|\n  |\n    |company: x|role: y|people:|name: Ann|log:|at: 2026-03-08 02:30|sent: thank-you|to: |{ |} |[ |] |, |: |\"|'|#|&a |*a|!t |<<: |? |---\n|\t|decision: |null|~|__proto__: |x|\u202e|😀|\r\n|| |\n".split(
    "|",
  ),
);

describe("reading", () => {
  it("never throws on any text", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 80 }), keepsTheContract), {
      numRuns: 500,
    });
  });

  it("never throws on pieces of YAML", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), (pieces) => keepsTheContract(pieces.join(""))),
      { numRuns: 2_000 },
    );
  });

  it("never throws on a good file with a piece cut out and another put in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        piece,
        (text, where, length, put) => {
          const at = Math.floor(where * text.length);
          return keepsTheContract(text.slice(0, at) + put + text.slice(at + length));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("never throws on a tree of the right keys and wrong values", async () => {
    const keys =
      "version me name email interviews company role people id rounds at with topics log sent got to decision by from".split(
        " ",
      );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 7 },
        fc.constantFrom("1", "x", "", "2026-06-03", "true", "maria"),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie("tree"), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, (value) => keepsTheContract(JSON.stringify(value))),
      { numRuns: 1_500 },
    );
  });

  it("never throws on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const decoded = decode(bytes);
        if (decoded.ok) await keepsTheContract(decoded.text);
        else expect(decoded.problem.line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });
});
