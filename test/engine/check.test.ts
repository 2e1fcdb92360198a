import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import type { Question, Verdict } from "../../src/engine/types.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const THANKED = "- { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }";
const BY_TUESDAY = `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: 2026-06-09 }]
log:
  ${THANKED}`;

function ask(given: string, now: string, question: Omit<Question, "interview"> = {}): Verdict {
  return check(huntOf({ given }), { interview: "northwind", ...question }, moment(now), NEW_YORK);
}

describe("a question about another moment", () => {
  it("knows what is known now, and is judged by the clock then", () => {
    const given = `${BY_TUESDAY}
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }`;
    const later = ask(given, "2026-06-11 10:00", { at: moment("2026-06-15 10:00") });
    expect(later).toMatchObject({
      verdict: "ok",
      at: "2026-06-15T10:00:00-04:00",
      daysSince: { them: 12, you: 12 },
    });
    const earlier = ask(given, "2026-06-15 10:00", { at: moment("2026-06-11 10:00") });
    expect(earlier).toMatchObject({ verdict: "early", earliest: "2026-06-12T09:00:00-04:00" });
  });
});

describe("a talk with a reference", () => {
  const ROUND = "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]\ngiven: [lee]";
  const thanks = "Your thanks for the round never went out: they come first.";
  const brief = (given: string) => ask(given, "2026-06-04 12:00", { to: "lee", for: "brief-reference" });

  it("is warned of thanks that were not sent, and of none that were", () => {
    expect(brief(`\n${ROUND}`)).toMatchObject({ verdict: "ok", warnings: [{ says: thanks }] });
    const thanked = brief(`\n${ROUND}\nlog:\n  ${THANKED}`);
    expect(thanked).toMatchObject({ verdict: "overdue", warnings: [] });
    expect(thanked.because.map(({ says }) => says).join(" ")).not.toMatch(/thanks for the round/);
  });

  it("knows thanks for a round of which nobody is named", () => {
    const unnamed = `\n${ROUND.replace("with: [maria]", "with: []")}`;
    expect(brief(unnamed).warnings).toHaveLength(1);
    expect(brief(`${unnamed}\nlog:\n  ${THANKED}`).warnings).toEqual([]);
  });
});

describe("what nothing asks for", () => {
  it.each(["answer", "keep-promise", "thank-for-decision"] as const)("says so of %s", (kind) => {
    const { verdict, warnings, because } = ask(BY_TUESDAY, "2026-06-08 10:00", { to: "maria", for: kind });
    expect(verdict).toBe("ok");
    expect(warnings.map(({ says }) => says)).toEqual(["The file has nothing that calls for it now."]);
    expect(because.length).toBeGreaterThan(1);
  });

  it("refuses to brief somebody who is no reference", () => {
    const { verdict, because } = ask(BY_TUESDAY, "2026-06-03 13:00", { to: "maria", for: "brief-reference" });
    expect(verdict).toBe("blocked");
    expect(because.map(({ says }) => says)).toContain("Maria Gómez is not one of your references.");
  });

  it("refuses to thank the same person twice for one round", () => {
    const verdict = ask(BY_TUESDAY, "2026-06-03 13:00", { to: "maria", for: "thank-you" });
    expect(verdict).toMatchObject({ verdict: "cap-reached", earliest: null });
  });

  it("calls a thank-you after its time overdue", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]`;
    const late = ask(given, "2026-06-04 12:00", { to: "maria", for: "thank-you" });
    expect(late).toMatchObject({ verdict: "overdue", earliest: "2026-06-04T12:00:00-04:00" });
  });
});

describe("what waiting does not mend", () => {
  it("has no earliest moment for a second person, and says why at once", () => {
    const given = `${BY_TUESDAY}
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }`;
    const { verdict, earliest, because } = ask(given, "2026-06-15 10:00", { to: "raj" });
    expect({ verdict, earliest }).toEqual({ verdict: "too-soon", earliest: null });
    expect(because.map(({ rule }) => rule)).toContain("right-person");
  });

  it("warns of nothing once it is closed", () => {
    const given = `${BY_TUESDAY}
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-15 10:00, got: stop, from: maria }`;
    expect(ask(given, "2026-06-22 10:00")).toMatchObject({
      verdict: "closed",
      warnings: [],
      because: [{ rule: "no-pestering" }],
    });
  });
});

describe("while a round is ahead", () => {
  const ahead = (decision: string) => `
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-18 10:00, with: [maria]${decision} }
log:
  ${THANKED}`;

  it("is too soon until a week after it", () => {
    const verdict = ask(ahead(""), "2026-06-15 10:00");
    expect(verdict).toMatchObject({
      verdict: "too-soon",
      earliest: "2026-06-25T10:00:00-04:00",
      via: "phone",
    });
  });

  it("is too soon until the date that they will have named has passed", () => {
    const verdict = ask(ahead(", decision: 2026-06-30"), "2026-06-15 10:00", { via: "email" });
    expect(verdict).toMatchObject({ verdict: "too-soon", earliest: "2026-07-06T09:00:00-04:00" });
  });
});

describe("what the hunt does not have", () => {
  it("is refused by name", () => {
    const hunt = huntOf({ given: BY_TUESDAY });
    const about = (question: Question) => () => check(hunt, question, moment("2026-06-12 10:00"), NEW_YORK);
    expect(about({ interview: "contoso" })).toThrow(new RangeError('no interview "contoso"'));
    expect(about({ interview: "northwind", to: "tom" })).toThrow(new RangeError('no "tom" at Northwind'));
  });
});
