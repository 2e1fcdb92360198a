import { describe, expect, it } from "vitest";
import { VERDICTS, type Verdict } from "../../src/engine/types.js";
import { checkPage } from "../../src/render/check.js";
import { PLAIN } from "../../src/render/paint.js";
import { NOW } from "./plans.js";

const VERDICT: Verdict = {
  version: 1,
  interview: "northwind",
  company: "Northwind",
  to: "maria",
  toName: "Maria Gómez",
  via: "email",
  for: "status-check",
  at: NOW,
  verdict: "too-soon",
  earliest: "2026-06-15T09:00:00-04:00",
  because: [
    {
      rule: "missed-date",
      sources: ["001", "003"],
      says: "They named Wed 10 Jun; three business days later is Mon 15 Jun.",
    },
  ],
  warnings: [],
  missing: [],
  daysSince: { them: 9, you: 1 },
};

function page(over: Partial<Verdict>, columns = 80): string {
  const view = { zone: "America/New_York", theirZone: "America/New_York", now: NOW, interviews: [] };
  return checkPage({ ...VERDICT, ...over }, view, { columns, paint: PLAIN });
}

describe("the page of check", () => {
  it.each([40, 80, 120])("reads well at %i columns", async (columns) => {
    await expect(page({}, columns)).toMatchFileSnapshot(`pages/check-${columns}.txt`);
  });

  it("begins with a verdict of its own for each", async () => {
    const answers = VERDICTS.map((verdict) => page({ verdict }).split("\n")[0]);
    expect(new Set(answers).size).toBe(VERDICTS.length);
    await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot("pages/check-verdicts.txt");
  });

  it.each([
    ["Yes, but send what you promised first.", "promise-on-date"],
    ["Yes, but send your thank-you first.", "refs-brief"],
  ])("says %s where %s warns of what is owed", (says, rule) => {
    const warnings = [{ rule, severity: "high" as const, says: "Send that first." }];
    for (const verdict of ["ok", "overdue"] as const) {
      expect(page({ verdict, warnings }).split("\n")[0]).toBe(says);
    }
    expect(page({ warnings })).toMatch(/^Too soon\./);
  });

  const asked = {
    rule: "right-person",
    sources: ["000" as const],
    says: "You have asked Maria Gómez; asking Lou Reed the same would go behind their back.",
  };

  it.each(["too-soon", "blocked"] as const)("does not let a %s question go to a second person", (verdict) => {
    const text = page({ verdict, earliest: null, because: [...VERDICT.because, asked] });
    expect(text).toMatch(/^No: somebody else has been asked already, and is the one to ask\.\n/);
  });

  it("waits as ever where somebody else is only the better one to ask", () => {
    const warnings = [{ rule: asked.rule, severity: "info" as const, says: asked.says }];
    expect(page({ because: [...VERDICT.because, asked], warnings })).toMatch(/^Too soon\. Wait until Mon/);
  });

  describe("when enough was sent", () => {
    const reason = (rule: string) => ({ rule, sources: ["002" as const], says: "Enough; write instead." });
    const spent = { verdict: "cap-reached", earliest: null } as const;

    it.each(["call-once", "vm-after-few"])("does not speak of what may still be written: %s", (rule) => {
      const because = [reason(rule)];
      expect(page({ ...spent, via: "phone", because })).toMatch(/^Not by phone any more\.\n/);
      expect(page({ ...spent, because })).toMatch(/^No more:/);
    });

    it("says so where writing is at its end too", () => {
      const because = [reason("call-once"), reason("one-only")];
      expect(page({ ...spent, via: "phone", because })).toMatch(/^No more:/);
    });
  });

  it("names no moment where there is none", () => {
    for (const verdict of VERDICTS) expect(page({ verdict, earliest: null })).not.toContain("null");
  });

  it.each([
    ["Not at this hour. Better: today 14:00", NOW, "2026-06-12T14:00:00-04:00"],
    ["Not at this hour.", NOW, null],
    ["Not today. Better: Mon 15 Jun 09:00", NOW, "2026-06-15T09:00:00-04:00"],
    ["Not on that day. Better: Mon 15 Jun 09:00", "2026-06-14T10:00:00-04:00", "2026-06-15T09:00:00-04:00"],
    ["Not at this hour. Better: tomorrow 10:00", NOW, "2026-06-13T10:00:00+09:00"],
  ])("%s", (words, at, earliest) => {
    expect(page({ verdict: "wrong-hour", at, earliest })).toContain(words);
  });

  it("tells two interviews with one company apart", () => {
    const [one, other] = [
      { id: "northwind", company: "Northwind", role: "Analyst" },
      { id: "northwind-2", company: "Northwind", role: "Architect" },
    ];
    const view = { zone: "America/New_York", theirZone: "America/New_York", now: NOW };
    const text = checkPage(VERDICT, { ...view, interviews: [one, other] }, { columns: 100, paint: PLAIN });
    expect(text).toContain("asking Maria Gómez at Northwind (Analyst) how the decision stands");
  });

  it("gives both clocks of a moment elsewhere", () => {
    const elsewhere = { at: "2026-06-16T10:00:00+01:00", earliest: "2026-06-16T09:00:00+01:00" };
    const view = { zone: "America/New_York", theirZone: "Europe/London", now: NOW, interviews: [] };
    const text = checkPage({ ...VERDICT, ...elsewhere }, view, { columns: 100, paint: PLAIN }).replace(
      /\s+/g,
      " ",
    );
    expect(text).toContain("Wait until Tue 16 Jun 09:00 (London; 04:00 your time).");
    expect(text).toContain("by e-mail, Tue 16 Jun 10:00 (London; 05:00 your time).");
    expect(text).toContain("Last sign of life from them: 9 days before. Last sent by you: 1 day before.");
  });

  it("says so when nothing ever came or went, or only today", () => {
    expect(page({ daysSince: { them: null, you: 0 } })).toContain(
      "Last sign of life from them: never. Last sent by you: the same day.",
    );
  });

  it("tells a warning once, and what is missing", () => {
    const says = "Maria Gómez is the better person to ask.";
    const text = page({
      because: [{ rule: "right-person", sources: ["000"], says }],
      warnings: [
        { rule: "right-person", severity: "info", says },
        { rule: "late", severity: "high", says: "It is late." },
      ],
      missing: ["a phone number for Raj Patel"],
    });
    expect(text.split(says)).toHaveLength(2);
    expect(text).toContain("  late: It is late.\n");
    expect(text).toContain("  missing: a phone number for Raj Patel\n");
  });
});
