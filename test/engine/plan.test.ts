import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import type { Action, Plan } from "../../src/engine/types.js";
import { huntOf, moment, NEW_YORK, type Scene } from "../support/hunt.js";

const ROUND =
  "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: 2026-06-09 }]";
const THANKED = `${ROUND}
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }`;

function planOf(scene: Scene | string, now: string): Plan {
  return plan(huntOf(scene), moment(now), NEW_YORK);
}

/** The actions but those that only ask for a fuller record. */
function actionsOf({ actions }: Plan): readonly Action[] {
  return actions.filter(({ kind }) => kind !== "complete-record");
}

function ids(plan: Plan): string[] {
  return actionsOf(plan).map(({ id }) => id);
}

describe("an unsent thank-you", () => {
  it("is folded into the question to the same person once that opens", () => {
    const before = planOf({ given: ROUND }, "2026-06-11 10:00");
    expect(ids(before)).toEqual(["northwind/thank-you/1/maria", "northwind/status-check/1"]);
    const after = planOf({ given: ROUND }, "2026-06-12 10:00");
    expect(ids(after)).toEqual(["northwind/status-check/1"]);
    expect(actionsOf(after)[0]?.warnings).toContainEqual(
      expect.objectContaining({ rule: "thank-always", severity: "high" }),
    );
  });

  it("stays folded in the evening, when the question waits for the morning", () => {
    const evening = planOf({ given: ROUND }, "2026-06-12 20:00");
    expect(ids(evening)).toEqual(["northwind/status-check/1"]);
    expect(actionsOf(evening)[0]?.state).toBe("upcoming");
  });

  it("does not come back once the question is out", () => {
    const given = `${ROUND}
log: [{ at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }]`;
    expect(ids(planOf({ given }, "2026-06-12 11:00"))).toEqual(["northwind/status-check/2"]);
  });

  it("to the person who is asked lapses when it is time to let go", () => {
    const given = "rounds: [{ at: 2026-06-03 10:00, with: [maria] }]";
    expect(ids(planOf({ given }, "2026-08-02 09:00"))).toEqual(["northwind/let-go/1"]);
  });

  it("to somebody else lapses after ten business days", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], decision: 2026-06-30 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`;
    expect(ids(planOf({ given }, "2026-06-17 23:00"))).toContain("northwind/thank-you/1/raj");
    expect(ids(planOf({ given }, "2026-06-18 00:30"))).not.toContain("northwind/thank-you/1/raj");
  });

  it("is answered by an entry with a date alone, on the day of the round", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03, sent: thank-you, to: maria, via: email }]`;
    expect(ids(planOf({ given }, "2026-06-03 18:00"))).toEqual(["northwind/status-check/1"]);
  });

  it("is not forgotten when the file does not say who was there", () => {
    const actions = actionsOf(planOf({ given: "\nrounds: [{ at: 2026-06-03 10:00 }]" }, "2026-06-03 12:00"));
    expect(actions[0]).toMatchObject({ id: "northwind/thank-you/1", state: "blocked", to: null });
    expect(actions[0]?.missing).toEqual(["whom you met in round 1, under with"]);
  });

  it("is due only for the later of two rounds with the same person", () => {
    const given = `
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-05 10:00, with: [maria] }`;
    expect(ids(planOf({ given }, "2026-06-05 12:00"))).toEqual([
      "northwind/thank-you/2/maria",
      "northwind/status-check/1",
    ]);
  });
});

describe("the order of the list", () => {
  it("is overdue, due, blocked, upcoming, each by its deadline", () => {
    const given = `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example }
  - { id: raj, name: Raj Patel, part: interviewer }
promises:
  - { what: plan, to: maria, by: 2026-06-04 }
  - { what: sample, to: maria, by: 2026-06-05 }
rounds: [{ at: 2026-06-03 10:00, with: [maria, raj] }]`;
    const actions = actionsOf(planOf({ given }, "2026-06-04 12:00"));
    expect(actions.map(({ id, state }) => `${state} ${id.replace("northwind/", "")}`)).toEqual([
      "overdue thank-you/1/maria",
      "due keep-promise/1",
      "blocked thank-you/1/raj",
      "upcoming keep-promise/2",
      "upcoming status-check/1",
    ]);
  });
});

describe("the address of a step", () => {
  const given = `
timezone: Asia/Tokyo
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee]`;
  const addressOf = (id: string, people = "") =>
    actionsOf(planOf({ given: people + given }, "2026-06-05 12:00")).find((one) => one.id.endsWith(id))
      ?.address;

  it("is that of a person or a reference for the way that it goes", () => {
    expect(addressOf("thank-you/1/maria")).toBe("maria@northwind.example");
    expect(addressOf("brief-reference/1/lee")).toBe("+1 212 555 0111");
    const byPost = "\npeople: [{ id: maria, name: Maria Gómez, post: '12 Main Street, New York' }]";
    expect(addressOf("thank-you/1/maria", byPost)).toBe("12 Main Street, New York");
  });

  it("is null for what goes to nobody, or lacks it", () => {
    const [unnamed] = actionsOf(planOf({ given: given.replace("[maria]", "[]") }, "2026-06-03 12:00"));
    expect(unnamed).toMatchObject({ id: "northwind/thank-you/1", address: null });
    const nowhere = "\npeople: [{ id: maria, name: Maria Gómez }]";
    expect(addressOf("thank-you/1/maria", nowhere)).toBeNull();
  });
});

describe("a person without an address", () => {
  it("blocks the action, which says who could pass the message on", () => {
    const given = `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager }
  - { id: raj, name: Raj Patel, part: interviewer, email: raj@northwind.example }
  - { id: ann, name: Ann Lee, part: recruiter, email: ann@northwind.example }
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]`;
    const [action] = actionsOf(planOf({ given }, "2026-06-03 12:00"));
    expect(action?.missing).toEqual(["an e-mail address for Maria Gómez"]);
    expect(action?.because.map(({ says }) => says).join(" ")).toContain("Ann Lee could pass a message on.");
  });
});

describe("channels", () => {
  const alternatives = (given: string, now: string) => {
    const action = planOf({ given }, now).actions.find(({ kind }) => kind === "status-check");
    return { via: action?.via, alternatives: action?.alternatives };
  };

  it("names the ones passed over, and why", () => {
    expect(alternatives(THANKED, "2026-06-12 10:00")).toEqual({
      via: "email",
      alternatives: [{ via: "phone", why: "E-mail lets them answer when it suits them." }],
    });
  });

  it("skips the phone once the call of the silence is made, and says so", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: gatekeeper }`;
    expect(alternatives(given, "2026-06-17 10:00")).toEqual({
      via: "email",
      alternatives: [{ via: "phone", why: "You have called once in this silence; write instead." }],
    });
  });

  it("writes within the month after a call, even in a new silence", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-16 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: talked }
  - { at: 2026-06-16 12:30, sent: thank-you, to: maria, via: email }`;
    expect(alternatives(given, "2026-06-23 10:30").via).toBe("email");
  });

  it("waits for the month to pass where there is only a phone", () => {
    const given = `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, phone: +1 212 555 0100 }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-16 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: talked }
  - { at: 2026-06-16 12:30, sent: thank-you, to: maria, via: email }`;
    const question = planOf({ given }, "2026-06-23 10:30").actions.find(
      ({ kind }) => kind === "status-check",
    );
    expect(question).toMatchObject({ via: "phone", state: "upcoming", opens: "2026-07-10T10:00:00-04:00" });
  });

  it("writes instead of leaving a message in the reserved style", () => {
    const given = `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: phone }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-16 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }`;
    const hunt = huntOf({ given, etiquette: "style: reserved" });
    const question = plan(hunt, moment("2026-06-16 11:00"), NEW_YORK).actions.find(
      ({ kind }) => kind === "status-check",
    );
    expect(question).toMatchObject({ via: "email", state: "due", id: "northwind/status-check/1" });
  });
});

describe("the file's own settings", () => {
  it("override the style", () => {
    const { waiting } = planOf(
      { given: THANKED, etiquette: "missedDateGrace: 5 business days" },
      "2026-06-12 10:00",
    );
    expect(waiting[0]?.until).toBe("2026-06-16T09:00:00-04:00");
  });

  it("count days off as holidays", () => {
    const { waiting } = planOf({ given: THANKED, etiquette: "daysOff: [2026-06-11]" }, "2026-06-10 10:00");
    expect(waiting[0]?.until).toBe("2026-06-15T09:00:00-04:00");
  });

  it("use the recipient's holidays and clock", () => {
    const given = `
timezone: Europe/Berlin
country: DE-BY
rounds: [{ at: 2026-05-28 10:00, with: [maria], decision: 2026-06-02 }]
log: [{ at: 2026-05-28 12:30, sent: thank-you, to: maria, via: email }]`;
    // Thursday 4 June is Corpus Christi in Bavaria.
    expect(planOf({ given }, "2026-06-03 10:00").waiting[0]?.until).toBe("2026-06-08T09:00:00+02:00");
  });
});

describe("what the log says of the planner's own actions", () => {
  it("puts a snoozed action off", () => {
    const given = `${THANKED}
  - { at: 2026-06-12 10:00, snoozed: northwind/status-check/1, until: 2026-06-15 }`;
    const actions = actionsOf(planOf({ given }, "2026-06-12 10:30"));
    expect(actions[0]).toMatchObject({
      id: "northwind/status-check/1",
      state: "upcoming",
      opens: "2026-06-15T09:00:00-04:00",
    });
  });

  it("says which entries lie ahead and do not count yet", () => {
    const given = `${ROUND}
log: [{ at: 2026-06-05 09:00, sent: thank-you, to: maria, via: email }]`;
    const { notes, actions } = planOf({ given }, "2026-06-04 10:00");
    expect(notes).toEqual([
      {
        interview: "northwind",
        rule: "stay-active",
        says: "The log entry of 2026-06-05 09:00 lies ahead and does not count yet.",
      },
    ]);
    expect(actions.map(({ id }) => id)).toContain("northwind/thank-you/1/maria");
  });
});

describe("the offer stage", () => {
  it("asks one thing after the final of several rounds", () => {
    const given = `
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-10 10:00, with: [maria], final: true }
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 12:30, sent: thank-you, to: maria, via: email }`;
    const actions = actionsOf(planOf({ given }, "2026-06-17 10:30"));
    expect(actions[0]).toMatchObject({ id: "northwind/offer-nudge/1", state: "due" });
  });
});

describe("an empty hunt", () => {
  it("has an empty plan", () => {
    const text =
      "version: 1\nme: { name: Dana, email: dana@okafor.example, timezone: America/New_York }\ninterviews: []\n";
    expect(planOf(text, "2026-06-03 10:00")).toEqual({
      version: 1,
      now: "2026-06-03T10:00:00-04:00",
      style: "measured",
      actions: [],
      waiting: [],
      notes: [],
    });
  });
});

describe("a company in Tokyo, and people elsewhere", () => {
  const IN_TOKYO = `
timezone: Asia/Tokyo
country: JP
people:
  - { id: yuki, name: Yuki Tanaka, part: hiring-manager, email: yuki@tanaka.example }
  - { id: ben, name: Ben Ross, part: recruiter, email: ben@agency.example, timezone: America/New_York, country: US }
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [yuki], decision: 2026-06-30 }]
given: [lee]`;

  it("has references briefed at the user's hours, not the company's", () => {
    const given = `${IN_TOKYO}\nlog: [{ at: 2026-06-03 13:00, sent: thank-you, to: yuki, via: email }]`;
    const scene = {
      given,
      references: "[{ id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }]",
    };
    const [brief] = actionsOf(planOf(scene, "2026-06-03 01:00"));
    expect(brief).toMatchObject({
      id: "northwind/brief-reference/1/lee",
      state: "upcoming",
      opens: "2026-06-03T09:00:00-04:00",
      closes: "2026-06-03T20:00:00-04:00",
    });
  });

  it("is called within the hours of the day on which that opens, however far ahead it is", () => {
    const scene = {
      given: "rounds: [{ at: 2026-06-10 15:00, with: [maria] }]",
      references: "- { id: viktor, name: Viktor Amsel, phone: +43 1 555 0111, timezone: Europe/Vienna }",
    };
    const viktor = ({ to }: Action) => to === "viktor";
    expect(planOf(scene, "2026-06-01 12:00").actions.find(viktor)).toMatchObject({
      state: "upcoming",
      opens: "2026-06-08T09:00:00+02:00",
      closes: "2026-06-08T20:00:00+02:00",
    });
  });

  it("is heard from on the day that the file has, for either side", () => {
    const given = `${IN_TOKYO}\nlog: [{ at: 2026-06-08, got: reference-request, from: ben }]`;
    const send = actionsOf(planOf({ given }, "2026-06-08 09:00")).find(
      ({ kind }) => kind === "send-references",
    );
    expect(send).toMatchObject({ opens: "2026-06-08T00:00:00-04:00", due: "2026-06-08T23:59:00-04:00" });
    expect(send?.because[0]?.says).toContain("on Mon 8 Jun");
  });

  it("is heard from no later than now", () => {
    const given = `${IN_TOKYO}\nlog: [{ at: 2026-06-08, got: reference-request, from: ben }]`;
    const send = actionsOf(planOf({ given }, "2026-06-07 20:00")).find(
      ({ kind }) => kind === "send-references",
    );
    expect(send).toMatchObject({ state: "due", opens: "2026-06-07T20:00:00-04:00" });
    const question = { interview: "northwind", to: "ben" };
    const { daysSince } = check(huntOf({ given }), question, moment("2026-06-07 20:00"), NEW_YORK);
    expect(daysSince.them).toBe(0);
  });
});
