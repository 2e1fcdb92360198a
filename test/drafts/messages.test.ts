/** What the messages say. */
import { describe, expect, it } from "vitest";
import { type Drafting, drafted, flat } from "./drafting.js";
import { ME, sceneOf } from "./scenes.js";

const ROUND = "at: 2026-06-03 10:00, ends: 2026-06-03 11:00";

describe("a thank-you", () => {
  const thanks: Omit<Drafting, "given"> = { me: ME, now: "2026-06-03 12:00", action: "thank-you/1/maria" };

  it("has no blank when the file is well filled, and has its parts", () => {
    const { blanks, findings, subject, ...draft } = drafted(sceneOf("thank-you.email", "full"));
    expect({ blanks, findings, subject }).toEqual({
      blanks: [],
      findings: [],
      subject: "Thank you: Product management, 6 years, fintech",
    });
    const text = draft.body.replace(/\s+/g, " ");
    expect(text).toMatch(/^Dear Maria, Thank you .* today, .* about the position of Product manager\./);
    expect(text).toContain("the pricing relaunch");
    expect(text).toContain("six years of product management in fintech");
    expect(text).toContain("I cut onboarding time by half and built a team of five.");
    expect(text).toContain("hearing from you by Tuesday, June 9");
    expect(draft.body).toMatch(/\nDana Okafor\ndana@okafor.example\n\+1 212 555 0199$/);
  });

  it("asks for what a bare file does not know, and invents nothing", () => {
    expect(drafted(sceneOf("thank-you.email", "bare")).blanks).toEqual([
      "one thing Maria said that stayed with you",
      "why you fit: a result of yours that answers what they need most",
    ]);
  });

  it("recalls to each person what was said to them", () => {
    const given = `
rounds: [{ ${ROUND}, with: [maria, raj], topics: { maria: [the pricing relaunch], raj: [the data team] } }]`;
    const [maria, raj] = ["maria", "raj"].map((id) =>
      flat(drafted({ ...thanks, given, action: `thank-you/1/${id}` })),
    );
    expect(maria).toContain("the pricing relaunch");
    expect(maria).not.toContain("the data team");
    expect(raj).toContain("the data team");
    expect(raj).not.toContain("the pricing relaunch");
  });

  it("puts a serious slip right with those who saw it, and leaves small ones alone", () => {
    const given = (weight: string) => `
rounds: [{ ${ROUND}, with: [maria, raj], slips: [{ what: blanked on cohort retention, weight: ${weight}, to: maria }] }]`;
    const body = (weight: string, who: string) =>
      flat(drafted({ ...thanks, given: given(weight), action: `thank-you/1/${who}` }));
    expect(body("major", "maria")).toContain(
      "One thing I would like to make good: I blanked on cohort retention.",
    );
    expect(body("major", "raj")).not.toContain("retention");
    expect(body("minor", "maria")).not.toContain("retention");
  });

  it("takes a slip to have been seen by everybody there, where the file names nobody", () => {
    const given = `
rounds: [{ ${ROUND}, with: [maria, raj], slips: [{ what: came late, weight: major }] }]`;
    for (const who of ["maria", "raj"]) {
      expect(flat(drafted({ ...thanks, given, action: `thank-you/1/${who}` }))).toContain("I came late.");
    }
  });

  it("stays short when the file says much", () => {
    const me = "strengths: [led one, built two, won three]\npitch: { years: 1, industry: fintech }";
    const given = `
rounds: [{ ${ROUND}, with: [maria], topics: { maria: [alpha, beta, gamma, delta] } }]`;
    const text = flat(drafted({ ...thanks, me, given }));
    expect(text).toContain("Our conversation about alpha, beta and gamma has");
    expect(text).toContain("I led one and built two. I would gladly");
    expect(text).toContain("and with it one year of experience in fintech.");
  });

  it.each([
    ["2026-06-03 12:00", "today"],
    ["2026-06-04 08:00", "yesterday"],
    ["2026-06-05 08:00", "on Wednesday, June 3"],
  ])("written on %s says %s", (now, when) => {
    expect(flat(drafted({ ...sceneOf("thank-you.email", "full"), now }))).toContain(`your time ${when},`);
  });

  it("looks forward to the next round when its day is known", () => {
    const given = `
rounds: [{ ${ROUND}, with: [maria] }, { at: 2026-06-11 14:00, with: [raj] }]`;
    expect(flat(drafted({ ...thanks, given }))).toContain(
      "I look forward to the next round on Thursday, June 11.",
    );
  });

  it("looks forward to no date that has passed", () => {
    const given = `
rounds: [{ ${ROUND}, with: [maria], decision: 2026-06-04 }]`;
    expect(flat(drafted({ ...thanks, given, now: "2026-06-05 09:00" }))).not.toContain("June 4");
  });

  it.each(["email", "post"] as const)(
    "by %s says of late thanks that they are late, and of others not",
    (via) => {
      const body = (now: string) => flat(drafted({ ...sceneOf("thank-you.email", "full"), now, via }));
      expect(body("2026-06-04 10:00")).not.toContain("late");
      expect(body("2026-06-05 10:00")).not.toContain("late");
      expect(body("2026-06-05 12:00")).toContain("My thanks come late, and are no less warm for it.");
    },
  );

  it.each(["Nurse (m/f/d)", "Nurse (f / m / x)", "Nurse (all genders)"])("calls %s as people do", (role) => {
    const names = { company: "Northwind", role };
    const given = `rounds: [{ ${ROUND}, with: [maria] }]`;
    expect(flat(drafted({ ...thanks, given, names }))).toContain("about the position of Nurse. ");
  });

  it("greets somebody with a title by the family name", () => {
    const given = `
people: [{ id: maria, name: Dr. Maria Gómez, email: maria@northwind.example }]
rounds: [{ ${ROUND}, with: [maria] }]`;
    expect(flat(drafted({ ...thanks, given }))).toMatch(/^Dear Dr\. Gómez,/);
  });
});

describe("a status question", () => {
  it("names the user, the day of the interview, the position and the day that has passed", () => {
    const text = flat(drafted(sceneOf("status-missed-date.email", "full")));
    expect(text).toContain("My name is Dana Okafor, and we spoke on Wednesday, June 3");
    expect(text).toContain("the position of Product manager");
    expect(text).toContain("by Tuesday, June 9");
    expect(text).toMatch(/how it stands.*moved.*still being considered\?/);
  });

  it("begins with the thanks that never went out", () => {
    const { given, ...scene } = sceneOf("status-missed-date.email", "full");
    const unthanked = given.replace(/\nlog:[\s\S]*$/, "");
    expect(flat(drafted({ ...scene, given: unthanked }))).toMatch(/^Dear Maria, First of all, thank you /);
    expect(flat(drafted({ ...scene, given }))).not.toContain("First of all");
  });

  it("does not claim to have met somebody who was not there", () => {
    const given = `
askAt: ann
rounds: [{ ${ROUND}, with: [maria], decision: 2026-06-09, topics: { maria: [the pricing relaunch] } }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`;
    const text = flat(drafted({ given, now: "2026-06-12 10:00", action: "status-check/1" }));
    expect(text).toContain("I interviewed on Wednesday, June 3 for the position");
    expect(text).not.toMatch(/we spoke|conversation|pricing/);
  });

  it("brings a second time a fact that they have not heard", () => {
    const scene = sceneOf("second-follow-up.email", "full");
    expect(flat(drafted(scene))).toContain(
      "the pricing relaunch. Since then, I shipped the churn dashboard.",
    );
    const used = scene.given.replace(
      "06-10 10:20, sent: status-check, to: maria, via: email",
      "06-10 10:20, sent: status-check, to: maria, via: email, used: shipped the churn dashboard",
    );
    expect(used).not.toBe(scene.given);
    expect(drafted({ ...scene, given: used }).blanks).toEqual([
      "what is new: a result, a project, a certificate",
    ]);
  });

  it("thanks for a reply that brought no answer, rather than repeat the question", () => {
    const scene = sceneOf("second-follow-up.email", "full");
    const given = `${scene.given}
  - { at: 2026-06-12 09:00, got: reply, from: maria, answered: true }`;
    const text = flat(drafted({ ...scene, given }));
    expect(text).toContain("Thank you for your reply of Friday, June 12. The decision was expected by");
    expect(text).toContain("How does it stand today, and am I still being considered?");
    expect(text).not.toContain("I asked about it");
  });

  it("is a message on the answering machine at the third call, with the number twice", () => {
    const text = flat(drafted(sceneOf("voicemail.phone", "full")));
    expect(text.match(/\+1 212 555 0199/g)).toHaveLength(2);
    expect(text).toContain("the pricing relaunch");
  });

  it("can be written where the plan would call", () => {
    const scene = sceneOf("phone-script.phone", "full");
    const { via, template } = drafted({ ...scene, via: "email" });
    expect({ via, template }).toEqual({ via: "email", template: "status-no-date.email" });
  });

  it("asks one thing at the offer stage, on the phone too", () => {
    const scene = sceneOf("offer-nudge.email", "full");
    expect(flat(drafted(scene)).match(/\?/g)).toHaveLength(1);
    expect(flat(drafted({ ...scene, via: "phone" }))).toContain("anything more you would like from me");
  });
});

describe("other messages", () => {
  it("send what was promised, with one line of apology when it is late", () => {
    const scene = sceneOf("promise-fulfilment.email", "full");
    expect(drafted(scene).subject).toBe("As promised: a writing sample");
    expect(flat(drafted(scene))).not.toContain("apologize");
    expect(flat(drafted({ ...scene, now: "2026-06-16 10:00" }))).toContain("I apologize for that.");
  });

  it("say when their word came, and until when they asked for patience", () => {
    const text = flat(drafted(sceneOf("reply-to-update.email", "full")));
    expect(text).toContain("your message of Monday, June 8");
    expect(text).toContain("hearing from you by Friday, June 26");
  });

  it("accept an invitation for its day and time", () => {
    const given = `
rounds: [{ ${ROUND}, with: [maria] }, { at: 2026-06-18 14:30, with: [maria] }]
log: [{ at: 2026-06-08 14:00, got: next-round, from: maria }]`;
    const draft = drafted({ given, now: "2026-06-08 15:00", action: "answer/1" });
    expect(draft.subject).toBe("Product manager: the next round");
    expect(flat(draft)).toContain("Thursday, June 18 at 14:30 suits me well.");
  });

  it("answer each writer what that one wrote", () => {
    const given = `
rounds: [{ ${ROUND}, with: [maria] }]
log:
  - { at: 2026-06-05 14:00, got: next-round, from: raj }
  - { at: 2026-06-08 14:00, got: offer, from: maria }
  - { at: 2026-06-08 14:30, got: update }`;
    const kinds = ["answer/1", "answer/2"].map((action) =>
      drafted({ given, action, now: "2026-06-08 15:00" }),
    );
    expect(kinds.map(({ to, kind, subject }) => ({ to, kind, subject }))).toEqual([
      { to: "raj", kind: "reply-to-update", subject: "Product manager: the next round" },
      { to: "maria", kind: "offer-answer", subject: "Your offer: Product manager" },
    ]);
    const unsigned = drafted({ given, action: "answer/3", now: "2026-06-08 15:00" });
    expect(unsigned).toMatchObject({ to: "maria", kind: "reply-to-update" });
    expect(flat(unsigned)).toContain("your message of Monday, June 8");
  });

  it("leave the answer to an offer to the user", () => {
    expect(drafted(sceneOf("offer-answer.email", "full")).blanks).toHaveLength(1);
  });

  it("take a letter without a template of its own from the e-mail's, without its subject", () => {
    const { subject, template, via } = drafted({ ...sceneOf("offer-answer.email", "full"), via: "post" });
    expect({ subject, template, via }).toEqual({
      subject: null,
      template: "offer-answer.email",
      via: "post",
    });
  });
});

describe("after a no", () => {
  const told: Omit<Drafting, "given" | "action"> = { me: ME, now: "2026-06-08 15:00" };
  const log = (...entries: readonly string[]) => `
rounds: [{ ${ROUND}, with: [maria] }]
promises: [{ what: writing sample, to: maria, by: 2026-06-08 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
${entries.map((entry) => `  - ${entry}`).join("\n")}`;
  const NO = "{ at: 2026-06-08 09:00, got: rejection, from: maria }";
  const WORD = "{ at: 2026-06-08 14:00, got: reply, from: maria }";
  const REQUEST = "{ at: 2026-06-05 14:00, got: reference-request, from: maria }";

  it.each([
    ["answer/1", undefined],
    ["answer/1", "phone"],
    ["keep-promise/1", undefined],
    ["keep-promise/1", "post"],
    ["send-references/1", undefined],
  ] as const)("%s does not say that the position is wanted still (%s)", (action, via) => {
    const text = (...entries: readonly string[]): string =>
      flat(drafted({ ...told, action, given: log(...entries), ...(via && { via }) }));
    expect(text(REQUEST, WORD)).toMatch(/remain very interested/);
    expect(text(REQUEST, NO, WORD)).not.toMatch(/interested|look forward/);
  });

  it.each([
    ["email", ""],
    ["email", ", topics: { maria: [the relaunch], raj: [the rota], ann: [the budget] }"],
    ["post", ""],
    ["post", ", topics: { maria: [the relaunch], raj: [the rota], ann: [the budget] }"],
  ] as const)("a note by %s gives thanks for the talk and the time alone%s", (via, topics) => {
    const people = ["maria", "raj", "ann"];
    const given = (entry: string) => `
rounds: [{ ${ROUND}, with: [${people}], decision: 2026-06-24${topics} }]
log: [{ at: 2026-06-03 14:00, ${entry} }]`;
    for (const id of people) {
      const note = (entry: string) =>
        drafted({ ...told, now: "2026-06-03 15:00", action: `thank-you/1/${id}`, via, given: given(entry) });
      const wanted = /interested|look forward|I would|I could|appeals|join you|June 24|fintech/;
      expect(flat(note("got: update"))).toMatch(wanted);
      const after = note("got: rejection");
      expect(`${after.subject} ${flat(after)}`).not.toMatch(wanted);
      expect(flat(after)).toMatch(/thank you|Thank you|appreciate/);
      expect(flat(after)).toMatch(/I wish you|All the best/);
      expect(after.findings.filter(({ rule }) => rule !== "no-blanks")).toEqual([]);
    }
  });

  it.each(["email", "post"] as const)("asks by %s whether a round that was agreed is off", (via) => {
    const body = (rounds: string): string => {
      const given = log(NO).replace(`[{ ${ROUND}, with: [maria] }]`, rounds);
      return flat(drafted({ ...told, action: "thank-for-decision/1", given, via }));
    };
    expect(body(`[{ ${ROUND}, with: [maria] }]`)).not.toContain("appointment");
    expect(body(`[{ ${ROUND}, with: [maria] }, { at: 2026-06-11 10:00, with: [maria] }]`)).toContain(
      "I take it that our appointment on Thursday, June 11 no longer stands.",
    );
  });
});
