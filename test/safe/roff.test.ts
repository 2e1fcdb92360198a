/** Text in the source of manual pages. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { roffText } from "../../src/safe/roff.js";
import { PAYLOADS } from "../support/hostile.js";

it.each([
  ["plain words, and (brackets)", "plain words, and (brackets)"],
  ["--dry-run", "\\-\\-dry\\-run"],
  [".br", "\\&.br"],
  ["'br", "\\(aqbr"],
  ["./a.yaml", "\\&./a.yaml"],
  ['say "x"', "say \\(dqx\\(dq"],
  ["\\fBbold\\fR \\n", "\\efBbold\\efR \\en"],
  ["~/.cache `x` ^C", "\\(ti/.cache \\(gax\\(ga \\(haC"],
  ["Gómez…", "G\\[u00F3]mez\\[u2026]"],
  ["👋", "\\[u1F44B]"],
  ["a\n.br\tb", "a .br b"],
])("writes %j", (text, written) => {
  expect(roffText(text)).toBe(written);
});

it("makes no line an order, and nothing in it a sign of another meaning", () => {
  const texts = fc.sample(fc.string({ unit: "binary" }), { numRuns: 500, seed: 1 });
  for (const text of [...PAYLOADS, ...texts]) {
    const written = roffText(text);
    expect(written).toMatch(
      /^(?!\.)(?:[^\\'"`^~\-\n]|\\(?:[e&-]|\((?:aq|dq|ga|ha|ti)|\[u[0-9A-F]{4,6}\]))*$/,
    );
    expect(written).toMatch(/^[ -~]*$/);
  }
});
