/** What the file knows about a message, by whom it goes to and when it is written. */
import { describe, expect, it } from "vitest";
import type { DraftKind } from "../../src/drafts/kinds.js";
import { type Known, knownFor } from "../../src/drafts/known.js";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import { isoDay } from "../../src/model/dates/index.js";
import { fileOf, huntOf, moment, NEW_YORK } from "../support/hunt.js";

const GIVEN = `
department: Pricing
rounds:
  - at: 2026-06-03 10:00
    ends: 2026-06-03 11:00
    with: [maria, raj]
    decision: 2026-06-09
    topics: { maria: [the pricing relaunch], raj: [the data team] }
    slips:
      - { what: blanked on cohort retention, weight: major, to: maria }
      - { what: mixed up two charts, weight: major }
      - { what: spilt the coffee, weight: minor, to: raj }
  - { at: 2026-06-20 10:00, with: [ann] }
facts: [{ what: shipped the churn dashboard }, { what: passed the certificate }]
clippings: [{ title: Pricing after the cut }]
log:
  - { at: 2026-06-05 10:00, sent: other, to: maria, via: phone, outcome: talked }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email, used: passed the certificate }
  - { at: 2026-06-16 14:00, got: appointment, from: maria, via: email, for: 2026-06-18 15:00 }`;

const OTHERS = ["Globex Corporation", "northwind", "Globex Corporation"]
  .map((company, index) => `  - { id: other-${index}, company: ${company}, role: Analyst }\n`)
  .join("");

function known(to: string | null, kind: DraftKind = "thank-you", now = "2026-06-15 12:00"): Known {
  const hunt = huntOf(`${fileOf({ given: GIVEN, me: "phone: +1 212 555 0199" })}${OTHERS}`);
  const [interview] = hunt.interviews;
  if (!interview) throw new Error("There is no interview.");
  return knownFor(storyOf(interview, worldOf(hunt, moment(now), NEW_YORK)), to, kind);
}

describe("what is known for a message", () => {
  it("names the writer, the position and everybody who may be named", () => {
    const { me, company, role, department, names } = known("maria");
    expect(me).toMatchObject({ name: "Dana Okafor", email: "dana@okafor.example", phone: "+1 212 555 0199" });
    expect({ company, role, department }).toEqual({
      company: "Northwind",
      role: "Product manager",
      department: "Pricing",
    });
    expect(names).toEqual(["Maria Gómez", "Raj Patel", "Ann Lee", "Lee Park", "Amara Nwosu"]);
  });

  it("tells what was said and what went wrong with whom it goes to", () => {
    expect(known("maria")).toMatchObject({
      them: "Maria Gómez",
      topics: ["the pricing relaunch"],
      majorSlips: ["blanked on cohort retention", "mixed up two charts"],
    });
    expect(known("raj")).toMatchObject({ topics: ["the data team"], majorSlips: ["mixed up two charts"] });
    expect(known("ann")).toMatchObject({ them: "Ann Lee", topics: [], majorSlips: [] });
  });

  it("has every small slip, whoever saw it", () => {
    expect(known("maria").minorSlips).toEqual(["spilt the coffee"]);
  });

  it("has all topics for a reference", () => {
    const { them, topics } = known("lee", "reference-briefing");
    expect(them).toBe("Lee Park");
    expect(topics).toEqual(["the pricing relaunch", "the data team"]);
  });

  it("has the days of the talk and of the decision", () => {
    const { talk, expected } = known("maria");
    expect([talk, expected].map((day) => day !== undefined && isoDay(day))).toEqual([
      "2026-06-03",
      "2026-06-09",
    ]);
  });

  it("has the days on which they spoke or will, and not those on which somebody wrote", () => {
    expect(known("maria", "thank-you", "2026-06-17 12:00").meetings.map(isoDay)).toEqual([
      "2026-06-03",
      "2026-06-20",
      "2026-06-05",
      "2026-06-18",
    ]);
  });

  it("names the other companies of the file, each once", () => {
    expect(known("maria").elsewhere).toEqual(["Globex Corporation"]);
  });

  it("leaves out what is not known yet", () => {
    const { talk, expected, them } = known(null, "thank-you", "2026-06-01 12:00");
    expect([talk, expected, them]).toEqual([undefined, undefined, undefined]);
  });

  it("tells facts and articles that they have heard from those that they have not", () => {
    expect(known("maria")).toMatchObject({
      unused: ["shipped the churn dashboard", "Pricing after the cut"],
      used: ["passed the certificate"],
    });
    expect(known("maria", "thank-you", "2026-06-11 12:00").used).toEqual([]);
  });
});
