import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { HIDDEN } from "../../src/safe/hidden.js";
import { shellWord } from "../../src/safe/shell-word.js";
import { PAYLOADS } from "../support/hostile.js";

it.each([
  ["my/jobs.yaml", "my/jobs.yaml"],
  ["my jobs.yaml", "'my jobs.yaml'"],
  ["Dana's.yaml", "'Dana'\\''s.yaml'"],
  ["a\u001b[31m'\\\u202e", "$'a\\x1b[31m\\'\\\\\\xe2\\x80\\xae'"],
])("writes %j", (text, word) => {
  expect(shellWord(text)).toBe(word);
});

it("is read by bash as the text that it stands for, and hides nothing", () => {
  const texts = fc.sample(fc.string({ unit: "binary" }), { numRuns: 200, seed: 1 });
  for (const text of [...PAYLOADS, ...texts].map((one) => one.replaceAll("\0", "").replace(/\p{Cs}/gu, ""))) {
    expect(shellWord(text).search(HIDDEN)).toBe(-1);
    const script = `printf %s ${shellWord(text)}`;
    expect(execFileSync("bash", ["-c", script], { encoding: "utf8" })).toBe(text);
  }
});
