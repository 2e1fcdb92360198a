/** Months without that day, leap days, and the days between the years: worked out by hand, with a wall calendar. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import type { Action } from "../../src/engine/types.js";
import { parse } from "../../src/model/parse/index.js";
import { sectionsOf } from "../../src/render/sections.js";
import { clockAt } from "../../src/render/when.js";
import { fileOf, huntOf, moment, NEW_YORK } from "../support/hunt.js";

const THANKS = "sent: thank-you, to: maria, via: email";

function hunt(given: string, rest: { me?: string; etiquette?: string } = {}) {
  return huntOf({ given, references: "", ...rest });
}

function actionsAt(given: string, now: string, rest: { me?: string; etiquette?: string } = {}) {
  return plan(hunt(given, rest), moment(now), NEW_YORK).actions;
}

function only(kind: Action["kind"], actions: readonly Action[]): Action {
  const [action, ...others] = actions.filter((one) => one.kind === kind);
  if (!action || others.length > 0) throw new Error(`${others.length} more of ${kind}, or none`);
  return action;
}

describe("a call a month after the last", () => {
  it.each([
    ["2027-01-31 11:00", "2027-03-01", "28 February is a Sunday"],
    ["2028-01-31 11:00", "2028-02-29", "a leap year"],
    ["2028-02-29 11:00", "2028-03-29", "from the leap day itself"],
    ["2027-03-31 11:00", "2027-04-30", "a month of 30 days"],
    ["2026-12-31 11:00", "2027-02-01", "31 January is a Sunday"],
    ["2096-02-29 11:00", "2096-03-29", "the last leap day of the century"],
  ])("of %s may be made on %s: %s", (called, day) => {
    const given = `
rounds: [{ at: ${called.slice(0, 8)}01 10:00, with: [maria] }]
facts: [{ what: won the prize }]
log:
  - { at: ${called.slice(0, 8)}01 12:00, ${THANKS} }
  - { at: ${called}, sent: status-check, to: maria, via: phone, outcome: talked }`;
    const asked = hunt(given, { etiquette: "style: persistent", me: "timezone: UTC\ncountry: JP" });
    const verdictOn = (at: string) =>
      check(asked, { interview: "northwind", to: "maria", via: "phone" }, moment(at, "UTC"), "UTC");
    expect(verdictOn(called).earliest).toBe(`${day}T10:00:00+00:00`);
    expect(verdictOn(`${day} 10:00`).verdict).toBe("ok");
    expect(verdictOn(`${day} 09:59`).verdict).toBe("wrong-hour");
  });
});

describe("keeping in touch", () => {
  it.each([
    ["2028-02-29", "12 months", "2029-02-28"],
    ["2028-02-29", "48 months", "2032-03-01"],
    ["2027-08-31", "6 months", "2028-02-29"],
    ["2026-11-30", "3 months", "2027-03-01"],
    ["2026-12-31", "60 days", "2027-03-01"],
  ])("after a rejection on %s, every %s, is for %s", (rejected, every, day) => {
    const given = `
rounds: [{ at: ${rejected.slice(0, 8)}01 10:00, with: [maria] }]
clippings: [{ title: Pricing after the cut }]
log:
  - { at: ${rejected.slice(0, 8)}01 12:00, ${THANKS} }
  - { at: ${rejected} 14:00, got: rejection, from: maria }
  - { at: ${rejected} 15:00, sent: thank-for-decision, to: maria, via: email }`;
    const actions = actionsAt(given, `${rejected} 16:00`, {
      etiquette: `keepInTouchEvery: ${every}`,
      me: "country: JP",
    });
    expect(only("keep-in-touch", actions).opens.slice(0, 10)).toBe(day);
  });
});

describe("three business days of grace", () => {
  it.each([
    ["US", "2026-12-24", "2026-12-30", "Christmas on a Friday"],
    ["GB", "2026-12-24", "2026-12-31", "Boxing Day on a Saturday, made up for on Monday"],
    ["DE-BY", "2026-12-24", "2026-12-30", "which makes nothing up"],
    ["JP", "2026-12-24", "2026-12-29", "where Christmas is a working day"],
    ["US", "2026-12-30", "2027-01-05", "New Year on a Friday"],
    ["GB-SCT", "2026-12-30", "2027-01-06", "2 January on a Saturday, made up for on Monday"],
    ["NZ", "2026-12-30", "2027-01-06", "the same at the other end of the world"],
    ["US", "2027-12-31", "2028-01-06", "named on the day that makes up for New Year, they mean Monday"],
    ["US", "2028-02-28", "2028-03-02", "the leap day is a Tuesday"],
  ])("in %s after %s end on %s: %s", (country, named, day) => {
    const month = named.slice(0, 8);
    const given = `
country: ${country}
people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example }]
rounds: [{ at: ${month}07 10:00, with: [maria], decision: ${named} }]
log: [{ at: ${month}07 12:00, ${THANKS} }]`;
    const [waits] = plan(hunt(given), moment(`${month}08 10:00`), NEW_YORK).waiting;
    expect(waits?.until.slice(0, 16)).toBe(`${day}T09:00`);
  });
});

describe("a talk on the last evening of the year", () => {
  it("in Kiritimati has its thanks by the next evening there, and still this year in Pago Pago", () => {
    const given = `
timezone: Pacific/Kiritimati
rounds: [{ at: 2026-12-31 22:30, ends: 2026-12-31 23:30, with: [maria] }]`;
    const asked = hunt(given, { me: "timezone: Pacific/Pago_Pago" });
    const now = moment("2026-12-31T23:45:00+14:00");
    const { now: shown, actions } = plan(asked, now, "UTC");
    expect(shown).toBe("2026-12-30T22:45:00-11:00");
    const due = only("thank-you", actions).due ?? "";
    expect(due).toBe("2027-01-01T23:30:00+14:00");
    expect(moment(due)).toBe(moment("2026-12-31T22:30:00-11:00"));
  });

  it("in Pago Pago, whose date alone lies ahead until the year has begun there", () => {
    const given = `
timezone: Pacific/Pago_Pago
rounds: [{ at: 2026-12-30 10:00, with: [maria] }]
log: [{ at: 2027-01-01, ${THANKS} }]`;
    const notes = (now: string): number => plan(hunt(given), moment(now), NEW_YORK).notes.length;
    expect([notes("2027-01-01 05:59"), notes("2027-01-01 06:00")]).toEqual([1, 0]);
  });
});

describe("a day that a whole country skipped", () => {
  // In Samoa, Thursday 29 December 2011 was followed by Saturday 31 December.
  const given = `
timezone: Pacific/Apia
rounds: [{ at: 2011-12-29 22:00, ends: 2011-12-29 23:00, with: [maria], decision: 2011-12-30 }]
promises: [{ what: a sample, to: maria, by: 2011-12-30 }]
log: [{ at: 2011-12-30, ${THANKS} }]`;

  it("is over as soon as it begins, and a day and a night reach across it", () => {
    const asked = hunt(given, { me: "timezone: Pacific/Apia" });
    const at = (now: string) => plan(asked, moment(now, "Pacific/Apia"), "UTC");
    const eve = at("2011-12-29 23:30");
    expect(eve.notes).toHaveLength(1);
    expect(only("thank-you", eve.actions)).toMatchObject({ due: "2011-12-31T23:00:00+14:00" });
    const after = at("2011-12-31 00:00");
    expect(after.notes).toEqual([]);
    expect(after.actions.map(({ kind }) => kind)).not.toContain("thank-you");
    expect(after.actions.length + after.waiting.length).toBeGreaterThan(1);
  });
});

describe("the headings of a list", () => {
  it("know this week and the next where a year ends in them", () => {
    // 3 January 2027 is a Sunday. What is to be prepared opens two business days before, and New Year is none.
    const given = `
rounds:
  - { at: 2027-01-04 10:00, with: [maria] }
  - { at: 2027-01-07 10:00, with: [maria] }
  - { at: 2027-01-12 10:00, with: [maria] }
  - { at: 2027-01-13 10:00, with: [maria] }`;
    const whole = plan(hunt(given, { me: "country: JP" }), moment("2026-12-29 09:00"), NEW_YORK);
    const { sections } = sectionsOf(whole, [], clockAt(whole.now, NEW_YORK));
    const opening = sections.map(({ heading, actions }) => [
      heading,
      ...actions.filter(({ kind }) => kind === "prepare").map(({ opens }) => opens.slice(0, 10)),
    ]);
    expect(opening.filter(([, ...days]) => days.length > 0)).toEqual([
      ["This week", "2026-12-30"],
      ["Next week", "2027-01-05", "2027-01-07", "2027-01-08"],
    ]);
  });
});

describe("a day that does not exist", () => {
  it.each([
    ["2027-02-29", "that month has 28 days"],
    ["2100-02-29", "The year 2100 is not one for a job hunt"],
    ["2026-04-31", "that month has 30 days"],
  ])("is refused: %s", (date, says) => {
    const parsed = parse(fileOf({ given: `rounds: [{ at: ${date} 10:00 }]` }));
    expect(parsed.problems.map((problem) => problem.says).join()).toContain(says);
  });

  it("is not taken for one that does: 2028 and 2096 have a leap day", () => {
    for (const year of [2028, 2096]) {
      expect(parse(fileOf({ given: `rounds: [{ at: ${year}-02-29 10:00 }]` })).problems).toEqual([]);
    }
  });
});
