/** The worked cases of the etiquette, each through the whole program. New York, 2026, measured unless said. */
import { describe, expect, it } from "vitest";
import type { Action, Plan, Verdict } from "../../src/engine/types.js";
import { fileOf, type Scene } from "../support/hunt.js";
import { run } from "../support/run.js";

const ROUND = "at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria]";
const THANKED = "- { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }";
const BY_TUESDAY = `
rounds: [{ ${ROUND}, decision: { by: 2026-06-09, said: by Tuesday } }]`;
const NO_DATE = `
rounds: [{ ${ROUND} }]
log:
  ${THANKED}`;
const ASKED = `${BY_TUESDAY}
log:
  ${THANKED}
  - { at: 2026-06-12 10:20, sent: status-check, to: maria, via: email }`;
const ASKED_TWICE = `${ASKED}
  - { at: 2026-06-22 10:20, sent: status-check, to: maria, via: email }`;

interface Answer<T> {
  readonly code: number | null;
  readonly json: T;
}

async function ask<T>(scene: Scene, now: string, args: readonly string[]): Promise<Answer<T>> {
  const { stdout, stderr, code } = await run({
    file: fileOf(scene),
    args: [...args, "--json", "--now", now],
  });
  if (stdout === "") throw new Error(stderr);
  return { code, json: JSON.parse(stdout) as T };
}

async function next(given: string, now: string, etiquette?: string): Promise<Plan> {
  return (await ask<Plan>({ given, etiquette }, now, ["next", "--all"])).json;
}

function check(given: string, now: string, ...args: string[]): Promise<Answer<Verdict>> {
  return ask<Verdict>({ given }, now, ["check", ...args]);
}

function only(plan: Plan, kind: string): Action {
  const found = plan.actions.filter((action) => action.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as Action;
}

/** The kinds in the plan, but the chore of completing the record. */
function toDo({ actions }: Plan): string[] {
  return actions.map(({ kind }) => kind).filter((kind) => kind !== "complete-record");
}

describe("thank-you", () => {
  const HOME = `
rounds: [{ ${ROUND}, home: 2026-06-03 12:00 }]`;

  it("1: is due once home, until 24 hours after the end", async () => {
    const action = only(await next(HOME, "2026-06-03 12:05"), "thank-you");
    expect(action).toMatchObject({
      id: "northwind/thank-you/1/maria",
      to: "maria",
      via: "email",
      state: "due",
      opens: "2026-06-03T12:00:00-04:00",
      due: "2026-06-04T11:00:00-04:00",
    });
  });

  it("2: is overdue with high severity a day later, and still to be sent", async () => {
    const action = only(await next(HOME, "2026-06-04 12:00"), "thank-you");
    expect(action.state).toBe("overdue");
    expect(action.warnings.map(({ severity }) => severity)).toContain("high");
  });

  it("3: goes to the third when two of three are thanked", async () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj, ann] }]
log:
  - { at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 13:05, sent: thank-you, to: ann, via: email }`;
    expect(only(await next(given, "2026-06-03 18:00"), "thank-you").to).toBe("raj");
  });

  it("4: does not move for a weekend", async () => {
    const given = `
rounds: [{ at: 2026-06-05 15:00, ends: 2026-06-05 16:00, with: [maria] }]`;
    const action = only(await next(given, "2026-06-06 09:00"), "thank-you");
    expect(action).toMatchObject({ state: "due", due: "2026-06-06T16:00:00-04:00" });
  });

  it("5: is one instant in London and in Los Angeles", async () => {
    const scene: Scene = {
      me: "timezone: Europe/London\ncountry: GB",
      given: `
timezone: America/Los_Angeles
country: US
rounds: [{ at: 2026-06-03 16:00, ends: 2026-06-03 17:00, with: [maria] }]`,
    };
    const { json } = await ask<Plan>(scene, "2026-06-04T02:00:00+01:00", ["next"]);
    const { due } = only(json, "thank-you");
    expect(due).toBe("2026-06-04T17:00:00-07:00");
    expect(Date.parse(due as string)).toBe(Date.parse("2026-06-05T01:00:00+01:00"));
    const { stdout } = await run({
      file: fileOf(scene),
      args: ["next", "--now", "2026-06-04T02:00:00+01:00"],
    });
    expect(stdout).toContain("01:00");
  });
});

describe("references", () => {
  const GIVEN = `
rounds: [{ ${ROUND} }]
given: [lee, amara]`;

  it("6: are told about the round the same day, by phone, once the thanks are out", async () => {
    const { actions } = await next(`${GIVEN}\nlog:\n  ${THANKED}`, "2026-06-03 13:00");
    const briefings = actions.filter(({ kind }) => kind === "brief-reference");
    expect(briefings.map(({ id, via, state, due }) => ({ id, via, state, due }))).toEqual(
      ["lee", "amara"].map((id) => ({
        id: `northwind/brief-reference/1/${id}`,
        via: "phone",
        state: "due",
        due: "2026-06-03T23:59:00-04:00",
      })),
    );
  });

  it("7: wait while the thank-you is unsent", async () => {
    const { actions } = await next(GIVEN, "2026-06-03 12:10");
    const states = actions.filter(({ kind }) => kind !== "complete-record" && kind !== "status-check");
    expect(states.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "thank-you due",
      "brief-reference upcoming",
      "brief-reference upcoming",
    ]);
  });
});

describe("a call", () => {
  const TALKED = `${NO_DATE}
  - { at: 2026-06-12 10:20, sent: status-check, to: maria, via: phone, outcome: talked }`;
  const persistent = (now: string, ...args: string[]) =>
    ask<Verdict>({ given: TALKED, etiquette: "style: persistent" }, now, ["check", "maria", ...args]);

  it("16: waits a month after the last one", async () => {
    const { json, code } = await persistent("2026-06-29 10:30", "--via", "phone");
    expect(code).toBe(1);
    expect(json).toMatchObject({ verdict: "too-soon", earliest: "2026-07-13T10:00:00-04:00" });
  });

  it("16: gives way to a letter before that", async () => {
    const given = `facts: [{ what: shipped the churn dashboard }]${TALKED}`;
    const scene = { given, etiquette: "style: persistent" };
    const { json } = await ask<Verdict>(scene, "2026-06-29 10:30", ["check", "maria", "--via", "email"]);
    expect(json.verdict).toBe("ok");
  });
});

describe("a no", () => {
  const NO = `${NO_DATE}
  - { at: 2026-06-15 14:00, got: rejection, from: maria, via: email }`;

  it("19: is thanked for within a day, and ends the questions", async () => {
    const plan = await next(NO, "2026-06-15 15:00");
    expect(only(plan, "thank-for-decision")).toMatchObject({
      state: "due",
      due: "2026-06-16T14:00:00-04:00",
    });
    expect((await check(NO, "2026-06-22 10:00", "maria")).json).toMatchObject({
      verdict: "closed",
      earliest: null,
    });
  });

  it("19: leaves the door open for an article after ninety days", async () => {
    const { json } = await check(NO, "2026-06-22 10:00", "maria", "--for", "keep-in-touch");
    expect(json).toMatchObject({ verdict: "early", earliest: "2026-09-14T09:00:00-04:00" });
    expect(only(await next(NO, "2026-06-22 10:00"), "keep-in-touch")).toMatchObject({
      id: "northwind/keep-in-touch/1/maria",
      opens: "2026-09-14T09:00:00-04:00",
    });
  });
});

describe("a date they named", () => {
  const THANKED_BY_TUESDAY = `${BY_TUESDAY}
log:
  ${THANKED}`;

  it("8: has not passed on its own day", async () => {
    const { json, code } = await check(THANKED_BY_TUESDAY, "2026-06-09 15:00", "northwind");
    expect(code).toBe(1);
    expect(json).toMatchObject({ verdict: "too-soon", earliest: "2026-06-12T09:00:00-04:00", to: "maria" });
    const { waiting } = await next(THANKED_BY_TUESDAY, "2026-06-09 15:00");
    expect(waiting).toMatchObject([{ interview: "northwind", until: "2026-06-12T09:00:00-04:00" }]);
  });

  it("9: is asked about by e-mail three business days later", async () => {
    const given = `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: email }]
${THANKED_BY_TUESDAY}`;
    const plan = await next(given, "2026-06-12 10:15");
    expect(only(plan, "status-check")).toMatchObject({
      id: "northwind/status-check/1",
      to: "maria",
      toName: "Maria Gómez",
      via: "email",
      state: "due",
      opens: "2026-06-12T09:00:00-04:00",
      due: null,
      closes: "2026-06-12T17:00:00-04:00",
      template: "status-missed-date",
    });
    const { json, code } = await check(given, "2026-06-12 10:15", "maria", "--via", "email");
    expect({ code, verdict: json.verdict, daysSince: json.daysSince }).toEqual({
      code: 0,
      verdict: "ok",
      daysSince: { them: 9, you: 9 },
    });
  });

  it("10: is not asked about on the phone on a Friday at a quarter to five", async () => {
    const given = `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: phone }]
${THANKED_BY_TUESDAY}`;
    const { json, code } = await check(given, "2026-06-12 16:45", "maria");
    expect({ code, verdict: json.verdict, via: json.via, earliest: json.earliest }).toEqual({
      code: 1,
      verdict: "wrong-hour",
      via: "phone",
      earliest: "2026-06-15T10:00:00-04:00",
    });
    expect(only(await next(given, "2026-06-12 16:45"), "status-check")).toMatchObject({
      state: "upcoming",
      opens: "2026-06-15T10:00:00-04:00",
      closes: "2026-06-15T11:30:00-04:00",
    });
  });

  it("11: counts as Monday when it is a Saturday", async () => {
    const given = `
rounds: [{ ${ROUND}, decision: 2026-06-13 }]
log:
  ${THANKED}`;
    const { json } = await check(given, "2026-06-15 10:00", "maria");
    expect(json.earliest).toBe("2026-06-18T09:00:00-04:00");
  });

  it("17: is replaced by the next one, and the second question with it", async () => {
    const given = `${ASKED}
  - { at: 2026-06-15, got: reply, from: maria, decision: { by: 2026-06-26, said: by Friday 26 June } }
  - { at: 2026-06-15 16:00, sent: answer, to: maria, via: email }`;
    const plan = await next(given, "2026-06-22 10:00");
    expect(only(plan, "status-check")).toMatchObject({
      state: "upcoming",
      opens: "2026-07-01T09:00:00-04:00",
    });
    const { json } = await check(given, "2026-06-22 10:00", "maria");
    expect(json).toMatchObject({ verdict: "too-soon", earliest: "2026-07-01T09:00:00-04:00" });
  });

  it("20: is the recruiter's to explain when the recruiter named it", async () => {
    const given = `
rounds: [{ ${ROUND}, decision: { by: 2026-06-09, from: ann } }]
log:
  ${THANKED}`;
    expect(only(await next(given, "2026-06-12 10:00"), "status-check").to).toBe("ann");
    const asked = `${given}
  - { at: 2026-06-12 10:05, sent: status-check, to: ann, via: email }`;
    const { json, code } = await check(asked, "2026-06-12 11:00", "maria");
    expect({ verdict: json.verdict, code }).toEqual({ verdict: "too-soon", code: 1 });
  });
});

describe("no date", () => {
  it.each([
    ["2026-06-08 10:30", "too-soon", 1],
    ["2026-06-09 10:30", "early", 1],
    ["2026-06-10 10:30", "ok", 0],
  ])("12: on %s the answer is %s", async (now, verdict, code) => {
    const answer = await check(NO_DATE, now, "maria");
    expect({ verdict: answer.json.verdict, code: answer.code }).toEqual({ verdict, code });
  });

  it("12: is a call after a week", async () => {
    expect(only(await next(NO_DATE, "2026-06-10 10:30"), "status-check")).toMatchObject({
      state: "due",
      via: "phone",
      opens: "2026-06-10T10:00:00-04:00",
      closes: "2026-06-10T11:30:00-04:00",
    });
  });

  it("13: is an e-mail to a high-tech company to which one applied by e-mail", async () => {
    const given = `
sector: high-tech
applied: email${NO_DATE}`;
    expect(only(await next(given, "2026-06-10 10:30"), "status-check")).toMatchObject({
      state: "due",
      via: "email",
    });
  });
});

describe("silence after a question", () => {
  it.each([
    ["2026-06-15 10:00", "too-soon"],
    ["2026-06-17 10:00", "early"],
    ["2026-06-22 10:00", "ok"],
  ])("14: on %s the answer is %s", async (now, verdict) => {
    expect((await check(ASKED, now, "maria")).json.verdict).toBe(verdict);
  });

  it("14: allows a second, and says that one of the guides would not", async () => {
    const action = only(await next(ASKED, "2026-06-22 10:00"), "status-check");
    expect(action).toMatchObject({
      id: "northwind/status-check/2",
      state: "due",
      template: "second-follow-up",
    });
    expect(action.warnings).toContainEqual(expect.objectContaining({ rule: "one-only", severity: "info" }));
  });

  it("15: is over after the second question", async () => {
    const { json } = await check(ASKED_TWICE, "2026-06-26 10:00", "maria");
    expect(json).toMatchObject({ verdict: "cap-reached", earliest: null });
    const plan = await next(ASKED_TWICE, "2026-06-26 10:00");
    expect(toDo(plan)).toEqual([]);
    expect(plan.waiting[0]?.until).toMatch(/^2026-07-07/);
  });

  it("15: is let go from Tuesday 7 July", async () => {
    expect(toDo(await next(ASKED_TWICE, "2026-07-06 23:00"))).toEqual([]);
    expect(only(await next(ASKED_TWICE, "2026-07-07 09:00"), "let-go")).toMatchObject({
      state: "due",
      to: null,
      via: null,
    });
  });

  it("18: keeps no promise from being kept", async () => {
    const given = `
promises: [{ what: writing sample, to: maria, by: 2026-06-15, asked: true }]
rounds: [{ ${ROUND}, decision: 2026-06-04 }]
log:
  ${THANKED}
  - { at: 2026-06-09 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }`;
    const action = only(await next(given, "2026-06-15 08:00"), "keep-promise");
    expect(action).toMatchObject({ id: "northwind/keep-promise/1", due: "2026-06-15T17:00:00-04:00" });
    const { json, code } = await check(given, "2026-06-15 08:00", "maria", "--for", "keep-promise");
    expect({ verdict: json.verdict, code }).toEqual({ verdict: "ok", code: 0 });
    expect((await check(given, "2026-06-15 08:00", "maria")).json.verdict).toBe("cap-reached");
  });
});
