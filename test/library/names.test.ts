/** The library's types as an editor shows them: each has a name to be imported by, and says what it is. */
import { expect, it } from "vitest";
import { exportsOf, fileAt, meaning } from "../support/declarations.js";

const FACE = fileAt(new URL("../../dist/types/index.d.ts", import.meta.url));
const PUBLIC = exportsOf(FACE);

/** The names of types in a piece of code, without those of constants whose values are meant. */
function namesIn(code: string): string[] {
  return code.replace(/\btypeof \w+/g, "").match(/\b[A-Z]\w*/g) ?? [];
}

it("has a name for every type that a signature or another type shows", () => {
  const known = new Set([...PUBLIC.values()].map(({ id }) => id));
  const shown = [...PUBLIC.values()].flatMap(({ code, file }) =>
    namesIn(code).flatMap((name) => meaning(name, file) ?? []),
  );
  expect(shown.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  expect(shown.length).toBeGreaterThan(150);
});

it("says of each what it is", () => {
  expect([...PUBLIC].filter(([, { isDocumented }]) => !isDocumented).map(([name]) => name)).toEqual([]);
});

it("shows five functions, the rules and an error, and nothing else that runs", () => {
  const values = [...PUBLIC].filter(([, { code }]) => /^export declare /m.test(code)).map(([name]) => name);
  const functions = ["check", "draft", "forecast", "parse", "plan"];
  expect(values.sort()).toEqual(["FollowupError", ...functions, "rules"]);
});
