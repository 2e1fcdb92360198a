/** What goes unanswered has an end, and one try a day is enough. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { forecast } from "../../src/engine/forecast.js";
import { plan } from "../../src/engine/plan.js";
import type { Action } from "../../src/engine/types.js";
import { verdictText } from "../../src/render/check.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const ROUND = "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]";
const THANKED = "  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }";

const planOf = (log: string[], now: string, given = ROUND, references?: string) =>
  plan(
    huntOf({ given: `${given}\nlog:\n${[THANKED, ...log].join("\n")}`, references }),
    moment(now),
    NEW_YORK,
  );
const stepOf = (kind: Action["kind"], ...args: Parameters<typeof planOf>) =>
  planOf(...args).actions.find((action) => action.kind === kind);

describe("a reference whom calls do not reach", () => {
  const NAMED = `${ROUND}\ngiven: [lee]`;
  const call = (day: string, outcome: string) =>
    `  - { at: ${day} 10:00, sent: brief-reference, to: lee, via: phone, outcome: ${outcome} }`;
  const brief = (calls: string[], references?: string) =>
    stepOf("brief-reference", calls, "2026-06-05 12:00", NAMED, references);

  it("is called again on the next day, and written to after two calls", () => {
    expect(brief([call("2026-06-04", "no-answer")])).toMatchObject({ via: "phone", state: "due" });
    const written = brief([call("2026-06-04", "no-answer"), call("2026-06-05", "voicemail")]);
    expect(written).toMatchObject({ via: "email", address: "lee@park.example", state: "upcoming" });
    expect(written?.because).toContainEqual({
      rule: "refs-by-phone",
      sources: ["004"],
      says: "Your calls did not reach them, so write.",
    });
    expect(written?.alternatives).toEqual([
      { via: "phone", why: "Your calls did not reach them, so write." },
    ]);
  });

  it("is told by two messages where there is no other way", () => {
    const phoneOnly = "\n- { id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }";
    const messages = [call("2026-06-04", "voicemail"), call("2026-06-05", "voicemail")];
    expect(brief(messages.slice(0, 1), phoneOnly)).toMatchObject({ via: "phone" });
    expect(brief(messages, phoneOnly)).toBeUndefined();
    expect(
      brief([call("2026-06-04", "no-answer"), call("2026-06-05", "no-answer")], phoneOnly),
    ).toBeDefined();
  });
});

describe("an appointment that they missed", () => {
  const NAMED = "  - { at: 2026-06-05 09:00, got: appointment, from: maria, for: 2026-06-08 14:00 }";
  const dial = "  - { at: 2026-06-08 15:30, sent: answer, to: maria, via: phone, outcome: no-answer }";

  it("is not called about again on the day on which nobody answered", () => {
    const again = stepOf("answer", [NAMED, dial], "2026-06-08 16:00");
    expect(again).toMatchObject({ state: "upcoming", opens: "2026-06-09T10:00:00-04:00" });
    expect(again?.due).toBe("2026-06-09T23:59:00-04:00");
  });

  it("is forgotten after two weeks", () => {
    expect(stepOf("answer", [NAMED], "2026-06-22 12:00")).toBeDefined();
    expect(stepOf("answer", [NAMED], "2026-06-24 12:00")).toBeUndefined();
  });

  it.each(["answer", "thank-you"])("stands after a call before it with %s", (kind) => {
    const before = `  - { at: 2026-06-05 11:00, sent: ${kind}, to: maria, via: phone, outcome: talked }`;
    expect(planOf([NAMED, before], "2026-06-05 12:00").waiting[0]?.until).toBe("2026-06-08T14:00:00-04:00");
    expect(stepOf("answer", [NAMED, before], "2026-06-08 15:30")?.title).toContain("another time");
    const talk = before.replace("2026-06-05 11:00", "2026-06-08 14:00");
    expect(stepOf("answer", [NAMED, talk], "2026-06-08 15:30")).toBeUndefined();
  });
});

describe("an answer to somebody who can be called", () => {
  it("goes by e-mail, and says why it is not said by phone", () => {
    const wrote = "  - { at: 2026-06-05 09:00, got: update, from: maria }";
    expect(stepOf("answer", [wrote], "2026-06-05 10:00")).toMatchObject({
      via: "email",
      alternatives: [{ via: "phone", why: "E-mail keeps a conversation going." }],
    });
  });
});

describe("a message left for another reason", () => {
  const left = "  - { at: 2026-06-11 10:30, sent: answer, to: maria, via: phone, outcome: voicemail }";
  const asked = (now: string, log = [left]) =>
    check(
      huntOf({ given: `${ROUND}\nlog:\n${[THANKED, ...log].join("\n")}` }),
      { interview: "northwind", to: "maria", via: "phone" },
      moment(now),
      NEW_YORK,
    );

  it("is no reason to call again on that day", () => {
    expect(asked("2026-06-11 10:45")).toMatchObject({
      verdict: "too-soon",
      because: [{ rule: "vm-after-few", says: expect.stringContaining("You called on Thu 11 Jun") }],
    });
    expect(asked("2026-06-12 10:45").verdict).toBe("ok");
    expect(asked("2026-06-11 10:45", [left.replace("voicemail", "talked")]).because).not.toContainEqual(
      expect.objectContaining({ rule: "vm-after-few" }),
    );
  });
});

describe("an offer that was answered", () => {
  const OFFER = "  - { at: 2026-06-08 14:00, got: offer, from: ann }";
  const YES = "  - { at: 2026-06-12 15:00, sent: answer, to: ann, via: phone, outcome: talked }";
  const people = `people: [{ id: ann, name: Ann Lee, phone: +1 212 555 0100, prefers: phone }]
rounds: [{ at: 2026-06-03 10:00, with: [ann] }]`;

  it("is asked about a week after the answer", () => {
    const file = (log: string[]) => huntOf({ given: `${people}\nlog:\n${log.join("\n")}` });
    const asked = check(
      file([OFFER, YES]),
      { interview: "northwind", to: "ann" },
      moment("2026-06-18 10:30"),
      NEW_YORK,
    );
    expect(asked.because).toContainEqual(
      expect.objectContaining({
        says: "You answered their offer on Fri 12 Jun; seven days later is Fri 19 Jun; the next business day is Mon 22 Jun.",
      }),
    );
  });

  it("is called about three times at the most, and no more than once a day", () => {
    const { interviews } = forecast(
      huntOf({ given: `${people}\nlog:\n${[OFFER, YES].join("\n")}` }),
      moment("2026-06-15 10:00"),
      NEW_YORK,
    );
    const calls = interviews[0]?.steps.filter(({ kind, via }) => kind === "status-check" && via === "phone");
    expect(calls?.map(({ at }) => at.slice(0, 10))).toEqual(["2026-06-22", "2026-06-23", "2026-06-24"]);
  });
});

describe("a job that was taken elsewhere", () => {
  const file = (closed: string, log = "") =>
    huntOf(`
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
interviews:
  - { id: contoso, company: Contoso, role: Clerk, rounds: [{ at: 2026-06-01 10:00 }], log: [${closed}] }
  - id: northwind
    company: Northwind
    role: Designer
    people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example, prefers: email }]
    rounds: [{ at: 2026-06-03 10:00, decision: 2026-06-09 }]
    log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }${log}]`);
  const ACCEPTED = "{ at: 2026-06-11, closed: accepted }";
  const SAYS =
    "You took the job at Contoso on Thu 11 Jun: tell them here that you withdraw, and note it (closed: withdrawn).";
  const at = moment("2026-06-12 10:00");
  const notes = (...args: Parameters<typeof file>) =>
    plan(file(...args), at, NEW_YORK).notes.map(({ interview, says }) => `${interview}: ${says}`);

  it("is told of where nobody knows it yet", () => {
    expect(notes(ACCEPTED)).toEqual([`northwind: ${SAYS}`]);
    expect(notes(ACCEPTED.replace("accepted", "declined"))).toEqual([]);
    expect(notes(ACCEPTED, ", { at: 2026-06-11, closed: withdrawn }")).toEqual([]);
    expect(notes(ACCEPTED, ", { at: 2026-06-11, got: rejection }")).not.toContain(`northwind: ${SAYS}`);
  });

  it("is the first word about a question", () => {
    const verdict = check(file(ACCEPTED), { interview: "northwind", to: "maria" }, at, NEW_YORK);
    expect(
      verdictText(verdict, { zone: NEW_YORK, theirZone: NEW_YORK, now: "2026-06-12T10:00:00-04:00" }),
    ).toBe("Yes, but you have taken another job: withdraw rather than ask.");
  });

  it("is warned of before a question", () => {
    const { warnings } = check(file(ACCEPTED), { interview: "northwind", to: "maria" }, at, NEW_YORK);
    expect(warnings).toEqual([{ rule: "stay-active", severity: "high", says: SAYS }]);
    expect(
      check(
        file("{ at: 2026-06-13, closed: accepted }"),
        { interview: "northwind", to: "maria" },
        at,
        NEW_YORK,
      ).warnings,
    ).toEqual([]);
  });
});

describe("what they said about when they decide", () => {
  it("holds until they say something else about it, whatever else they write", () => {
    const words =
      "  - { at: 2026-06-05 09:00, got: reply, from: maria, answered: true, decision: { said: in about two weeks } }";
    const update = "  - { at: 2026-06-08 09:00, got: update, from: maria, answered: true }";
    const asked = stepOf("status-check", [words, update], "2026-06-16 10:00");
    expect(asked?.because.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('("in about two weeks")'),
    );
    const newer = update.replace("answered: true", "answered: true, decision: { said: soon }");
    const later = stepOf("status-check", [words, newer], "2026-06-16 10:00");
    expect(later?.because.map(({ says }) => says)).toContainEqual(expect.stringContaining('("soon")'));
  });

  it("is asked for as soon as it is vague, and not late at once", () => {
    const words =
      "  - { at: 2026-06-15 16:30, got: reply, from: maria, answered: true, decision: { said: in three weeks } }";
    expect(stepOf("complete-record", [words], "2026-06-15 17:00")).toMatchObject({
      state: "due",
      due: "2026-06-16T23:59:00-04:00",
    });
  });
});
