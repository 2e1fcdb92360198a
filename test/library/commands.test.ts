/** The library answers what the commands answer with --json, which add the name of the file. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SHOWN_FILE } from "../render/shown.js";
import { library, templateOf } from "../support/built.js";
import { run } from "../support/run.js";

const { check, draft, forecast, parse, plan } = library;
const NOW = "2026-06-10T10:15:00-04:00";
const ZONE = "America/New_York";
const CONTRACT = readFileSync(new URL("../fixtures/good/contract.yaml", import.meta.url), "utf8");
const ZONELESS = SHOWN_FILE.replace(", timezone: America/New_York, country", ", country");

it.each([
  ["a whole job hunt", SHOWN_FILE],
  ["every key of the file", CONTRACT],
  ["a file that names no zone", ZONELESS],
])("for %s", async (_, file) => {
  const parsed = parse(file, { zone: ZONE });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.says);
  const { hunt } = parsed;
  const answer = async (...args: string[]) =>
    JSON.parse((await run({ file, args: [...args, "--json", "--now", NOW], env: { TZ: ZONE } })).stdout);

  const planned = plan(hunt, NOW, ZONE);
  expect(await answer("next", "--all")).toEqual({ ...planned, file: "interviews.yaml" });
  expect(planned.actions.length + planned.waiting.length).toBeGreaterThan(1);
  expect(await answer("forecast")).toEqual({ ...forecast(hunt, NOW, ZONE), file: "interviews.yaml" });
  for (const { id } of hunt.interviews.slice(0, 2)) {
    expect(await answer("check", id)).toEqual(check(hunt, { interview: id }, NOW, ZONE));
  }
  const written = planned.actions.find(({ template }) => template !== null);
  const action = written?.id ?? "";
  expect(await answer("draft", action)).toEqual(draft(hunt, { action }, templateOf, NOW, ZONE));
});
