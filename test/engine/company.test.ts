/** What holds for a company as a whole, with two positions of one company in the file. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { dossierOf, summaryOf } from "../../src/engine/dossier.js";
import { forecast } from "../../src/engine/forecast.js";
import { plan } from "../../src/engine/plan.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

describe("a stop", () => {
  const FILE = `
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
interviews:
  - id: northwind
    company: Northwind
    role: Product manager
    people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example }]
    rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
    promises: [{ what: a sample, to: maria, by: 2026-06-15 }]
  - id: northwind-design
    company: " NORTHWIND "
    role: Designer
    people: [{ id: raj, name: Raj Patel, email: raj@northwind.example }]
    rounds: [{ at: 2026-06-02 10:00, with: [raj] }]
    log: [{ at: 2026-06-04 09:00, got: stop, from: raj }]
  - id: contoso
    company: Contoso
    role: Designer
    people: [{ id: ann, name: Ann Lee, email: ann@contoso.example }]
    rounds: [{ at: 2026-06-03 10:00, with: [ann], decision: 2026-06-09 }]
`;
  const hunt = huntOf(FILE);
  const [northwind] = hunt.interviews;

  it("closes every interview at the company, from its moment on", () => {
    const interviewsAt = (now: string): string[] => {
      const { actions, waiting } = plan(hunt, moment(now), NEW_YORK);
      return [...new Set([...actions, ...waiting].map(({ interview }) => interview))].sort();
    };
    expect(interviewsAt("2026-06-04 08:59")).toEqual(["contoso", "northwind", "northwind-design"]);
    expect(interviewsAt("2026-06-04 09:00")).toEqual(["contoso"]);
  });

  it("closes every purpose", () => {
    const now = moment("2026-06-12 10:00");
    for (const kind of ["thank-you", "status-check", "keep-promise", "answer", "keep-in-touch"] as const) {
      const verdict = check(hunt, { interview: "northwind", to: "maria", for: kind }, now, NEW_YORK);
      expect(verdict).toMatchObject({ verdict: "closed", earliest: null });
      expect(verdict.because).toEqual([
        {
          rule: "no-pestering",
          sources: ["000", "002", "003", "004"],
          says: "They asked on Thu 4 Jun not to be contacted any more.",
        },
      ]);
    }
  });

  it("shows in what stands and what is to come", () => {
    if (!northwind) throw new Error("no interview");
    const now = moment("2026-06-12 10:00");
    const ended = { at: "2026-06-04T09:00:00-04:00", how: "stop" };
    expect(summaryOf(northwind, hunt, now, NEW_YORK)).toMatchObject({ standing: "over", ended });
    expect(dossierOf(northwind, hunt, now, NEW_YORK)).toMatchObject({ next: null, waiting: null, ended });
    expect(forecast(hunt, now, NEW_YORK).interviews.map(({ interview }) => interview)).toEqual(["contoso"]);
  });
});

describe("a stop by a reference", () => {
  it("is none", () => {
    const now = moment("2026-06-12 10:00");
    const hunt = huntOf({
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-04 09:00, got: stop, from: lee }]`,
    });
    expect(check(hunt, { interview: "northwind", to: "maria" }, now, NEW_YORK).verdict).toBe("ok");
  });
});

describe("a call", () => {
  const twoPositions = (company: string, call: string) =>
    huntOf(`
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
interviews:
  - id: manager
    company: Northwind
    role: Product manager
    people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, email: maria@northwind.example }]
    rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
    log: [{ at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }]
  - id: designer
    company: ${company}
    role: Designer
    people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, email: maria@northwind.example }]
    rounds: [{ at: 2026-05-27 10:00, with: [maria] }]
    log: [{ at: 2026-06-04 10:20, ${call} }]
`);
  const question = { interview: "manager", to: "maria", via: "phone" } as const;
  const verdictAfter = (company: string, call: string) =>
    check(twoPositions(company, call), question, moment("2026-06-10 10:30"), NEW_YORK);

  it.each([
    "sent: status-check, to: maria, via: phone, outcome: talked",
    "sent: other, via: phone, outcome: voicemail",
  ])("about another position of theirs keeps the next one for a month: %s", (call) => {
    expect(verdictAfter("northwind", call)).toMatchObject({
      verdict: "too-soon",
      earliest: "2026-07-06T10:00:00-04:00",
      because: [
        {
          rule: "call-monthly",
          says: "You called on Thu 4 Jun; the next call can wait a month, until Mon 6 Jul.",
        },
      ],
    });
  });

  it.each([
    ["2026-06-03 16:00", "Thu 4 Jun"],
    ["2026-06-05 16:00", "Fri 5 Jun"],
  ])("is counted from the later of two: the own one at %s", (at, day) => {
    const hunt = twoPositions("Northwind", "sent: status-check, to: maria, via: phone, outcome: talked");
    const own = `sent: other, to: maria, via: phone, outcome: talked`;
    const [manager, ...others] = hunt.interviews;
    const [called] = huntOf({ given: `log: [{ at: ${at}, ${own} }]` }).interviews[0]?.log ?? [];
    if (!manager || !called) throw new Error("no interview");
    const both = { ...hunt, interviews: [{ ...manager, log: [...manager.log, called] }, ...others] };
    const { because } = check(both, question, moment("2026-06-10 10:30"), NEW_YORK);
    expect(because.find(({ rule }) => rule === "call-monthly")?.says).toContain(`You called on ${day};`);
  });

  it("to another company does not count, nor does one that nobody answered or that asked nothing", () => {
    const call = "sent: status-check, to: maria, via: phone, outcome: talked";
    expect(verdictAfter("Contoso", call).verdict).toBe("ok");
    expect(verdictAfter("Northwind", call.replace("talked", "no-answer")).verdict).toBe("ok");
    expect(verdictAfter("Northwind", call.replace("status-check", "answer")).verdict).toBe("ok");
  });

  it.each([
    ["north  wind", "Northwind", "ok"],
    ["North  Wind", " NORTH WIND", "too-soon"],
    ["\uff2eorthwind", "Northwind", "too-soon"],
  ])("to %j concerns %j: %s", (company, other, verdict) => {
    const hunt = twoPositions(`"${company}"`, "sent: other, via: phone, outcome: voicemail");
    const [manager, ...others] = hunt.interviews;
    if (!manager) throw new Error("no interview");
    const renamed = { ...hunt, interviews: [{ ...manager, company: other }, ...others] };
    expect(check(renamed, question, moment("2026-06-10 10:30"), NEW_YORK).verdict).toBe(verdict);
  });

  it("to a reference about another position does not count, nor one to come", () => {
    const call = "sent: other, to: lee, via: phone, outcome: talked";
    const hunt = (log: string) =>
      huntOf(`
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
references: [{ id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }]
interviews:
  - id: manager
    company: Northwind
    role: Product manager
    people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, email: maria@northwind.example }]
    rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
    log: [{ at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }]
  - id: designer
    company: Northwind
    role: Designer
    people: [{ id: raj, name: Raj Patel, phone: +1 212 555 0101 }]
    given: [lee]
    rounds: [{ at: 2026-05-27 10:00, with: [raj] }]
    log: [${log}]
`);
    const verdict = (log: string) => check(hunt(log), question, moment("2026-06-10 10:30"), NEW_YORK).verdict;
    expect(verdict(`{ at: 2026-06-04 10:20, ${call} }`)).toBe("ok");
    expect(verdict(`{ at: 2026-06-04 10:20, ${call.replace("to: lee", "to: [lee, raj]")} }`)).toBe(
      "too-soon",
    );
    expect(verdict(`{ at: 2026-06-10 10:31, ${call.replace("to: lee", "to: raj")} }`)).toBe("ok");
    expect(verdict(`{ at: 2026-06-10 10:30, ${call.replace("to: lee", "to: raj")} }`)).toBe("too-soon");
    expect(verdict("{ at: 2026-06-04 10:20, got: stop, from: lee }")).toBe("ok");
    expect(verdict("{ at: 2026-06-04 10:20, got: stop, from: raj }")).toBe("closed");
    expect(verdict("{ at: 2026-06-04 10:20, got: stop }")).toBe("closed");
    expect(verdict("{ at: 2026-06-04 10:20, done: designer/prepare/1 }")).toBe("ok");
  });

  it("about another position leaves the question to a letter", () => {
    const hunt = twoPositions("Northwind", "sent: status-check, to: maria, via: phone, outcome: talked");
    const { actions } = plan(hunt, moment("2026-06-10 10:30"), NEW_YORK);
    expect(actions.find(({ id }) => id === "manager/status-check/1")).toMatchObject({
      via: "email",
      state: "due",
    });
  });
});
