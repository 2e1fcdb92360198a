/** Reasons name whose clock they are told on, wherever it shows another hour than the user's. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const ME = "{ name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }";
const file = (zone: string, log = "", prefers = "email") => `
version: 1
me: ${ME}
interviews:
  - company: Northwind
    role: Designer
    timezone: ${zone}
    people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: ${prefers} }]
    rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }, { at: 2026-06-22 13:00, with: [maria] }]
    log: [${log}]
`;

const said = (text: string, now: string): string =>
  plan(huntOf(text), moment(now), NEW_YORK)
    .actions.flatMap(({ title, because }) => [title, ...because.map(({ says }) => says)])
    .join("\n");

describe("a time of day", () => {
  it("is theirs or yours, and says so, where they differ", () => {
    const far = said(file("America/Los_Angeles"), "2026-06-03 16:00");
    expect(far).toContain(
      "Your talk with Maria ended Wed 3 Jun 11:00; thanks belong within 24 hours, by Thu 4 Jun 11:00 their time.",
    );
    expect(far).toContain("Prepare for round 2 with Northwind, Mon 22 Jun 16:00 your time");
  });

  it.each(["America/New_York", "America/Toronto"])("is both where the clocks agree: %s", (zone) => {
    const near = said(file(zone), "2026-06-03 16:00");
    expect(near).toMatch(/by Thu 4 Jun 11:00\.$/m);
    expect(near).toMatch(/Prepare for round 2 with Northwind, Mon 22 Jun 13:00$/m);
  });
});

describe("hours for calls that are night to the user", () => {
  const reasons = (zone: string): string[] =>
    check(
      huntOf(
        file(zone, "{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }", "phone").replace(
          /, \{ at: 2026-06-22.*\}\]/,
          "]",
        ),
      ),
      { interview: "northwind", to: "maria", via: "phone" },
      moment("2026-06-10 15:00"),
      NEW_YORK,
    ).because.map(({ says }) => says);

  it("come with a way out", () => {
    expect(reasons("Europe/Dublin")).toContain(
      "Call between 10:00 and 11:30 their time, on a business day. That is from 05:00 your time: a callWindow that suits you both can stand under etiquette.",
    );
    expect(reasons("America/Chicago")).toContain(
      "Call between 10:00 and 11:30 their time, on a business day.",
    );
  });
});

describe("words that name a time without a date", () => {
  const told = (said: string) =>
    plan(
      huntOf({ given: `rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { said: ${said} } }]` }),
      moment("2026-06-04 10:00"),
      NEW_YORK,
    )
      .actions.find(({ kind }) => kind === "complete-record")
      ?.because.map(({ says }) => says);

  it("are asked about, and others are not", () => {
    expect(told("in about three weeks")).toContain(
      'They said "in about three weeks": which day is that at the latest (by)?',
    );
    expect(told("we will be in touch")?.join()).not.toContain("which day");
  });
});
