/** The library's face, as somebody who installs the package meets it. */
import { describe, expect, it } from "vitest";
import { check, draft, FollowupError, forecast, parse, plan, rules } from "../src/index.js";
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

/** A value that throws where somebody tries to change it, all the way down. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
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

  it.each([
    "soon",
    "2026-02-30",
    "1999-12-31",
    "2026-03-08 02:30",
    new Date("soon"),
    Date.UTC(2026, 5, 12) / 1000,
    Date.UTC(2100, 0),
    Number.NaN,
  ])("takes %s for no moment", (now) => {
    expect(() => plan(hunt(), now)).toThrow(new RangeError(`not a moment: ${now}`));
  });

  it("takes the first minute of a day, and the first of two times that look alike", () => {
    expect(plan(hunt(), "2026-06-12").now).toBe("2026-06-12T00:00:00-04:00");
    expect(plan(hunt(), "2026-11-01 01:30").now).toBe("2026-11-01T01:30:00-04:00");
  });

  it("refuses who is not there, and a zone that does not exist", () => {
    const now = "2026-06-12 10:15";
    expect(() => check(hunt(), { interview: "contoso" }, now)).toThrow(RangeError);
    expect(() => check(hunt(), { interview: "northwind", to: "nobody" }, now)).toThrow(RangeError);
    const mars = "Mars/Olympus";
    const refused = new RangeError(`no time zone: ${mars}`);
    expect(() => parse(TEXT, { zone: mars })).toThrow(refused);
    expect(() => plan(hunt(), now, mars)).toThrow(refused);
    expect(() => check(hunt(), { interview: "northwind" }, now, mars)).toThrow(refused);
    expect(() => forecast(hunt(), now, mars)).toThrow(refused);
    expect(() => draft(hunt(), { kind: "thank-you", interview: "northwind" }, String, now, mars)).toThrow(
      refused,
    );
  });

  it("changes nothing that it is given, which may come from a copy as well", () => {
    const given = frozen(hunt());
    const now = "2026-06-12 10:15";
    const answer = [
      plan(given, now),
      check(given, frozen({ interview: "northwind" }), now),
      forecast(given, now),
      draft(given, frozen({ kind: "thank-you", interview: "northwind" }), () => "Dear", now),
    ];
    const copy = structuredClone(given);
    expect([plan(copy, now), check(copy, { interview: "northwind" }, now), forecast(copy, now)]).toEqual(
      answer.slice(0, 3),
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

  it("tells where a template has a mistake", () => {
    const wanted = { kind: "thank-you", interview: "northwind", to: "raj", via: "post" } as const;
    const faulty = () => draft(hunt(), wanted, () => "Dear {{ them.frist }}", "2026-06-12 10:15");
    expect(faulty).toThrow(FollowupError);
    expect(faulty).toThrow(
      /^thank-you\.post\.md:1:9: there is no field "them\.frist"\. Did you mean "them\.first"\?/,
    );
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
