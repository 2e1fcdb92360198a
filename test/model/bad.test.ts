import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, parse } from "../../src/model/parse/index.js";
import { type Problem, problemText } from "../../src/model/problems.js";

const folder = new URL("../fixtures/bad/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

function problemsOf(file: string): readonly Problem[] {
  const decoded = decode(readFileSync(new URL(file, folder)));
  if (!decoded.ok) return [decoded.problem];
  const parsed = parse(decoded.text);
  expect(parsed.ok).toBe(false);
  return parsed.problems;
}

describe("a broken file", () => {
  it("has many examples", () => {
    expect(files.length).toBeGreaterThanOrEqual(45);
  });

  it.each(files)("%s is refused in the expected words", (file) => {
    const expected = readFileSync(new URL(file.replace(/yaml$/, "expected"), folder), "utf8");
    const told = problemsOf(file).map((problem) => `followup: ${problemText(file, problem)}\n`);
    expect(told.join("")).toBe(expected);
  });

  it.each(files)("%s has a remedy for every problem, and tells none twice", (file) => {
    const problems = problemsOf(file);
    for (const { hint } of problems) expect(hint).toBeTruthy();
    const told = problems.map(({ line, column, says }) => `${line}:${column} ${says}`);
    expect(new Set(told).size).toBe(told.length);
  });
});
