import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { RULES_SCHEMA } from "../../src/render/schemas/rules.js";
import { fileOf } from "../support/hunt.js";
import { run } from "../support/run.js";

const fits = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(RULES_SCHEMA);

describe("followup rules", () => {
  it("is a guide that needs no file", async () => {
    const { stdout, stderr, code } = await run({ args: ["rules"] });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(/^Before and at the interview\n/);
    expect(stdout).toContain("\nSilence\n");
  });

  it("explains one rule, with the values of the file where there is one", async () => {
    const file = fileOf({
      given: "applied: email",
      etiquette: "style: persistent\nmissedDateGrace: 2 business days",
    });
    const { stdout, code } = await run({ file, args: ["rules", "missed-date"] });
    expect(code).toBe(0);
    expect(stdout).toContain("  > your file    2 business days");
    expect(stdout).toContain("Example: On the day they named");
    const { stdout: bare } = await run({ args: ["rules", "missed-date"] });
    expect(bare).not.toContain("yours");
  });

  it("gives the nearest for an id that is none", async () => {
    expect(await run({ args: ["rules", "mised-date"] })).toEqual({
      stdout: "",
      stderr: 'followup: there is no rule "mised-date". Did you mean "missed-date"?\n',
      code: 64,
    });
    expect((await run({ args: ["rules", "zzzzzzzz"] })).stderr).toContain("All of them: followup rules");
  });

  it.each([
    ["retryGap", "retryGap is a number of retry-few-days: followup rules retry-few-days"],
    ["noDateWait", "noDateWait is a number of no-date-week (and of last-week): followup rules no-date-week"],
    ["RETRYGAP", "retryGap is a number of retry-few-days"],
    ["promise", "These have it in their name: promise-on-date, promise-deliverable."],
    ["MID-MORN", 'Did you mean "mid-morning"?'],
    ["thank", "thank-each, thank-any-medium, and more: followup rules"],
  ])("helps on from %s, which is no rule", async (id, advice) => {
    const { stderr, code } = await run({ args: ["rules", id] });
    expect(stderr).toContain(advice);
    expect(code).toBe(64);
  });

  it("does not pass over a file that was named and is not there", async () => {
    expect((await run({ args: ["rules", "missed-date", "--file", "none.yaml"] })).code).toBe(66);
  });

  it("answers in JSON by its schema", async () => {
    for (const args of [["rules"], ["rules", "one-only"]]) {
      const { stdout } = await run({ args: [...args, "--json"] });
      const answer = JSON.parse(stdout);
      expect(fits(answer), JSON.stringify(fits.errors)).toBe(true);
      expect(answer).toMatchObject({ version: 1, file: null, style: null });
    }
    const { stdout } = await run({ args: ["schema", "--of", "rules"] });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(RULES_SCHEMA)));
  });
});
