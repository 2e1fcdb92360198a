/** The library's face, as somebody who installs the package meets it. */
import { describe, expect, it } from "vitest";
import { check, draft, forecast, parse, plan, rules } from "../src/index.js";
import { fileOf } from "./support/hunt.js";

const TEXT = fileOf({
  given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
});

function hunt() {
  const parsed = parse(TEXT);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.says);
  return parsed.hunt;
}

describe("the library", () => {
  it("takes a moment as text, as milliseconds and as a Date", () => {
    const text = "2026-06-12T10:15:00-04:00";
    const answer = plan(hunt(), text);
    expect(answer.now).toBe(text);
    expect(plan(hunt(), Date.parse(text))).toEqual(answer);
    expect(plan(hunt(), new Date(text))).toEqual(answer);
    expect(plan(hunt(), "2026-06-12 10:15")).toEqual(answer);
  });

  it("knows the holidays of the countries in the file", () => {
    const verdict = check(hunt(), { interview: "northwind", at: "2026-06-19 10:00" }, "2026-06-12 10:15");
    expect(verdict).toMatchObject({ verdict: "wrong-hour", earliest: "2026-06-22T09:00:00-04:00" });
  });

  it("answers with problems rather than throwing", () => {
    const parsed = parse("version: 1\n");
    expect(parsed.ok).toBe(false);
    expect(parsed.problems.map(({ path }) => path)).toContain("");
  });

  it("refuses what is no moment, and who is not there", () => {
    expect(() => plan(hunt(), "soon")).toThrow(RangeError);
    expect(() => plan(hunt(), new Date("soon"))).toThrow(RangeError);
    expect(() => check(hunt(), { interview: "contoso" }, "2026-06-12 10:15")).toThrow(RangeError);
    expect(() => check(hunt(), { interview: "northwind", to: "nobody" }, "2026-06-12 10:15")).toThrow(
      RangeError,
    );
  });

  it("drafts an action, or an occasion of one's own, from the text of a template", () => {
    const templateOf = (name: string): string => `---\nsubject: ${name}\n---\nDear {{ them.first }},\n`;
    const now = "2026-06-12 10:15";
    expect(draft(hunt(), { action: "northwind/status-check/1" }, templateOf, now)).toMatchObject({
      kind: "status-missed-date",
      to: "maria",
      via: "email",
      subject: "status-missed-date.email",
      body: "Dear Maria,",
    });
    const own = { kind: "thank-you", interview: "northwind", to: "raj", via: "post" } as const;
    expect(draft(hunt(), own, templateOf, now)).toMatchObject({
      to: "raj",
      subject: null,
      body: "Dear Raj,",
    });
    expect(draft(hunt(), { kind: "exit-questions", interview: "northwind" }, templateOf, now).to).toBeNull();
  });

  it.each([
    { action: "northwind/status-check/9" },
    { action: "northwind/complete-record/1" },
    { action: "northwind/status-check/1", via: "carrier pigeon" as "post" },
    { kind: "thank-you", interview: "contoso" },
    { kind: "thank-you", interview: "northwind", to: "nobody" },
    { kind: "linkedin-invite", interview: "northwind", to: "raj", via: "post" },
  ] as const)("has no words for %j", (wanted) => {
    expect(() => draft(hunt(), wanted, () => "Dear", "2026-06-12 10:15")).toThrow(RangeError);
  });

  it("tells every step to come, to the last", () => {
    const { interviews } = forecast(hunt(), "2026-06-12 10:15");
    expect(interviews[0]?.steps.at(-1)).toMatchObject({ kind: "let-go", at: "2026-07-07T00:00:00-04:00" });
    expect(() => forecast(hunt(), "soon")).toThrow(RangeError);
  });

  it("has the rules as plain data", () => {
    expect(rules.find(({ id }) => id === "missed-date")).toMatchObject({
      strength: "must",
      group: "silence",
    });
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });
});
