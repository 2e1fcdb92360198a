/** Dates that others in the file speak against: told with every command, and not believed. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import { doubtsOfDates, placed } from "../../src/model/parse/index.js";
import { fileOf, huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { run } from "../support/run.js";

const NOW = "2026-06-05 10:00";
const THANKED = "{ at: 2026-06-03 12:00, sent: thank-you, to: [maria, raj, ann], via: email }";

async function warned(given: string): Promise<string[]> {
  const text = fileOf({ given });
  const warnings = await placed(doubtsOfDates(huntOf(text), moment(NOW), NEW_YORK), text);
  return warnings.map(({ path, says }) => `${path} ${says}`);
}

function verdictOf(given: string): string {
  return check(huntOf({ given }), { interview: "northwind", to: "maria" }, moment(NOW), NEW_YORK).verdict;
}

const ROUND = "at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria]";
const DECIDED =
  "/interviews/0/rounds/0/decision They are said to decide before this round takes place; the plan takes no notice of it.";
const WORD =
  "/interviews/0/log/0/decision They are said to decide before this happened; the plan takes no notice of it.";

describe("a date of the decision", () => {
  it.each([
    [`rounds: [{ ${ROUND}, decision: { by: 2025-06-09, said: by Tuesday } }]\nlog: [${THANKED}]`, [DECIDED]],
    [`rounds: [{ ${ROUND}, decision: 2026-06-03 }]\nlog: [${THANKED}]`, []],
    [
      `rounds: [{ ${ROUND} }]\nlog: [{ at: 2026-06-03 11:56, got: reply, from: maria, decision: 2025-06-09 }]`,
      [WORD],
    ],
    [
      `rounds: [{ ${ROUND} }]\nlog: [{ at: 2026-06-03 11:56, got: reply, from: maria, decision: 2026-06-03 }]`,
      [],
    ],
  ])("is told where it was over before: %s", async (given, says) => {
    expect(await warned(given)).toEqual(says);
  });

  it.each([
    `rounds: [{ ${ROUND}, decision: { by: 2025-06-09, said: by Tuesday } }]\nlog: [${THANKED}]`,
    `rounds: [{ ${ROUND} }]\nlog: [${THANKED}, { at: 2026-06-04 11:56, got: reply, from: maria, decision: 2025-06-09 }]`,
  ])("allows no question then that none would allow: %s", (given) => {
    expect(verdictOf(given)).toBe("too-soon");
    const { actions } = plan(huntOf({ given }), moment(NOW), NEW_YORK);
    expect(actions.filter(({ kind, state }) => kind === "status-check" && state !== "upcoming")).toEqual([]);
  });
});

describe("other dates", () => {
  it("are told where a round ends on another day, or a moment was over when it was named", async () => {
    expect(await warned("rounds: [{ at: 2026-06-03 10:00, ends: 2027-06-03 11:00, with: [maria] }]")).toEqual(
      ["/interviews/0/rounds/0/ends This round ends on a later day than it begins."],
    );
    expect(
      await warned(
        `rounds: [{ ${ROUND} }]\nlog: [{ at: 2026-06-04 11:56, got: appointment, from: maria, for: 2025-06-09 14:00 }]`,
      ),
    ).toEqual(["/interviews/0/log/0/for The moment that they named was over when they named it."]);
  });

  it("are told by every command, with their place", async () => {
    const file = fileOf({ given: `rounds:\n  - { ${ROUND}, decision: 2025-06-09 }` });
    for (const args of [["next"], ["check", "maria"], ["validate"]]) {
      const { stderr } = await run({ file, args, now: NOW });
      expect(stderr).toMatch(/^followup: interviews\.yaml:\d+:\d+: warning: They are said to decide before/);
    }
  });
});
