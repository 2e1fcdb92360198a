/** Dates that others in the file speak against: told with every command, and not believed. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import { doubtsOfDates, placed } from "../../src/model/parse/index.js";
import type { Problem } from "../../src/model/problems.js";
import { fileOf, huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { run } from "../support/run.js";

const NOW = "2026-06-05 10:00";
const THANKED = "{ at: 2026-06-03 12:00, sent: thank-you, to: [maria, raj, ann], via: email }";

function doubtsOf(given: string): Promise<Problem[]> {
  const text = fileOf({ given });
  return placed(doubtsOfDates(huntOf(text), moment(NOW), NEW_YORK), text);
}

async function warned(given: string): Promise<string[]> {
  return (await doubtsOf(given)).map(({ path, says }) => `${path} ${says}`);
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

describe("what is of another year than all the rest", () => {
  const OFFERED = "{ at: 2025-05-16 16:00, got: offer, from: maria }";
  const ENTRY =
    "/interviews/0/log/1/at This entry is more than nine months before everything else here. Did you mean 2026-05-16?";
  const atRound = (hint: string) =>
    `/interviews/0/rounds/0/at This round is more than nine months before everything else here. ${hint}`;
  const letGo = "log: [{ at: 2026-06-04, closed: let-go }]";
  const rounds = (...days: string[]) => `rounds: [${days.map((day) => `{ at: ${day} 10:00 }`).join(", ")}]`;

  it.each([
    ["an entry", `rounds: [{ ${ROUND} }]\nlog: [${THANKED}, ${OFFERED}]`, [ENTRY]],
    ["a round", `${rounds("2025-06-03")}\nlog: [${THANKED}]`, [atRound("Did you mean 2026-06-03?")]],
    ["a round before others", rounds("2025-01-14", "2026-01-10"), [atRound("Did you mean 2026-01-14?")]],
    ["29 February", rounds("2024-02-29", "2025-03-03"), [atRound("Did you mean 2025-02-28?")]],
    ["two years", `${rounds("2024-06-03")}\nlog: [${THANKED}]`, [atRound("Check its year.")]],
    ["nine months", rounds("2025-09-06", "2026-06-03"), []],
    ["and a day", rounds("2025-09-05", "2026-06-03"), [atRound("Did you mean 2026-09-05?")]],
    ["nothing to compare it with", rounds("2025-06-03"), []],
    ["what was let go long after", `${rounds("2025-06-03")}\n${letGo}`, []],
    ["two of a year", `${rounds("2025-06-03", "2025-06-10")}\nlog: [${THANKED}]`, []],
    [
      "letting go before all the rest",
      `${rounds("2026-06-03")}\n${letGo.replace("2026", "2025")}`,
      [ENTRY.replace("log/1", "log/0").replace("05-16", "06-04")],
    ],
  ])("is told: %s", async (_, given, expected) => {
    const told = (await doubtsOf(given)).map(({ path, says, hint }) => `${path} ${says} ${hint}`);
    expect(told).toEqual(expected);
  });

  it("is told by plain validate and by next, once", async () => {
    const file = fileOf({ given: `rounds: [{ ${ROUND} }]\nlog: [${THANKED}, ${OFFERED}]` });
    for (const args of [["validate"], ["validate", "--strict"], ["next"]]) {
      const { stderr, code } = await run({ file, args, now: NOW });
      expect(code).toBe(0);
      expect(stderr.match(/: (warning|advice): This (entry is more|happened before)/g)).toEqual([
        ": warning: This entry is more",
      ]);
    }
  });
});
