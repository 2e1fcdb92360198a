/** The built library where there is nothing but ECMAScript: no disk, no clock, no network, no process. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { alone } from "../support/alone.js";
import { library, templateOf } from "../support/built.js";
import { inquiries } from "../support/inquiries.js";
import { answersOf } from "../support/library.js";

const HOME = new URL("../../", import.meta.url);

const ASKING = `
  import * as library from "followup";
  import { templateOf } from "followup/templates";
  import { answersOf } from "./test/support/library.ts";
  globalThis.answer = (inquiry) => JSON.stringify(answersOf(library, JSON.parse(inquiry), templateOf));
`;

/** As one script, for a place that has no modules. */
async function asking(): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: ASKING, resolveDir: fileURLToPath(HOME) },
    bundle: true,
    format: "iife",
    write: false,
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

/** The names of all that is there, and of all that it can do. */
const NAMES = `
  Reflect.ownKeys(globalThis).flatMap((name) => {
    const { value } = Reflect.getOwnPropertyDescriptor(globalThis, name);
    const parts = [value, value?.prototype].filter((part) => part === Object(part) && part !== globalThis);
    return [name, ...parts.flatMap((part) => Reflect.ownKeys(part).map((own) => [name, own].map(String).join(" ")))];
  }).join()
`;

it("answers where there is nothing but its arguments as it answers here, and leaves nothing behind", async () => {
  const { run, asked } = alone();
  const names = () => String(run(NAMES)).split(",");
  const before = names();
  run(await asking());
  for (const inquiry of inquiries(HOME)) {
    const there = run(`answer(${JSON.stringify(JSON.stringify(inquiry))})`);
    expect(JSON.parse(String(there))).toEqual(
      JSON.parse(JSON.stringify(answersOf(library, inquiry, templateOf))),
    );
  }
  expect(asked()).toEqual([]);
  const added = names().filter((name) => !before.includes(name));
  expect(added.filter((name) => !name.startsWith("answer"))).toEqual([]);
});

it.each([
  "new Date()",
  "Date.now()",
  "new Date(0).getHours()",
  "new Intl.DateTimeFormat()",
  "'a'.localeCompare('b')",
  "Math.random()",
  "typeof process",
  "console.log(1)",
  "fetch('/')",
])("would see %s", (script) => {
  const { run, asked } = alone();
  expect(() => run(script)).toThrow("it asks for");
  expect(asked()).toHaveLength(1);
});
