/** The id of a step that the plan does not have: what draft, done and snooze say of it. */
import { describe, expect, it } from "vitest";
import { notPlanned } from "../../src/cli/not-planned.js";
import { plan } from "../../src/engine/plan.js";
import { fileOf, huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { run } from "../support/run.js";

const NOW = "2026-06-10 10:30";
const FILE = `${fileOf({
  given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
})}  - { id: sprocket, company: Sprocket, role: Analyst, log: [{ at: 2026-06-05, closed: withdrawn }] }
  - id: globex
    company: Globex
    role: Analyst
    people: [{ id: bo, name: Bo, email: bo@globex.example }]
    rounds: [{ at: 2026-06-10 09:00, with: [bo], decision: 2026-06-24 }]
`;

describe("an id that the plan does not have", () => {
  const { interviews } = huntOf(FILE);
  const { actions } = plan(huntOf(FILE), moment(NOW), NEW_YORK);
  const said = (id: string) =>
    notPlanned(id, actions, interviews, "Nothing.").replace(/^.* have come up yet\./, "");

  it.each([
    ["northwind/status-check/2", ' Did you mean "northwind/status-check/1"?'],
    ["northwind/statuscheck/1", ' Did you mean "northwind/status-check/1"?'],
    ["globex/thank-you/2/bo", ' Did you mean "globex/thank-you/1/bo"?'],
    ["sprocket/status-check/2", " Nothing."],
    ["sprocket", " Nothing."],
    ["nrthwind/status-check/1", ' Did you mean "northwind/status-check/1"?'],
    ["glob/thank/1", ' Did you mean "globex/thank-you/1/bo"?'],
    ["initech/keep-promise/1", ""],
  ])("%s: is mended within its own interview: %s", (id, says) => {
    expect(said(id)).toBe(says);
  });

  it("is answered with all that is planned there where none is near", () => {
    const there = said("northwind/keep-promise/1").split("\n");
    expect(there[0]).toBe(" Planned there:");
    expect(there.slice(1)).toContain("  northwind/status-check/1  (Ask Maria Gómez how the decision stands)");
    for (const line of there.slice(1)) expect(line).toMatch(/^ {2}northwind\//);
  });

  it.each([
    [["draft"], "There is nothing to write there.\nTo see what there is to do: followup next --all"],
    [["done"], "Nothing is planned there.\nTo see what there is: followup next --all"],
    [["snooze", "--until", "friday"], "Nothing is planned there.\nTo see what there is: followup next --all"],
  ])("sends nobody to another company: %j", async ([command = "", ...options], says) => {
    const args = [command, "sprocket/status-check/2", ...options];
    expect(await run({ file: FILE, now: NOW, args })).toEqual({
      stdout: "",
      stderr: `followup: "sprocket/status-check/2" is not in the plan: it may be done, or not have come up yet. ${says}\n`,
      code: 64,
    });
  });
});
