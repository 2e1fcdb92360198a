/** What the checks say of phrases, and that no two of them say the opposite of one another. */
import { describe, expect, it } from "vitest";
import type { Purpose } from "../../src/drafts/checks/check.js";
import { findingsIn } from "../../src/drafts/checks/index.js";
import { NORTHWIND, NUDGE, QUESTION, THANKS } from "../../src/drafts/checks/samples.js";
import type { Finding } from "../../src/drafts/types.js";

type Sample = typeof QUESTION;

/** What is said of a sample with this sentence in front of its own. */
function said(sample: Sample, sentence: string, purpose: Partial<Purpose> = {}): Finding[] {
  const body = sample.body.replace("\n\n", `\n\n${sentence}\n`);
  const before = findingsIn(sample, { ...sample, ...purpose }).map(({ rule, words }) => `${rule} ${words}`);
  return findingsIn({ ...sample, body }, { ...sample, ...purpose }).filter(
    ({ rule, words }) => !before.includes(`${rule} ${words}`) && !/^email-(?:width|short)$/.test(rule),
  );
}

function judged(sample: Sample, sentence: string): string[] {
  return said(sample, sentence).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe("filler", () => {
  it.each([
    ["warning", "Please find attached my plan."],
    ["warning", "Enclosed please find a plan."],
    ["warning", "I'm writing to follow up."],
    ["warning", "I am writing in regard to the position."],
    ["warning", "I hope this finds you well."],
    ["warning", "I hope this e-mail finds you and your family well."],
    ["warning", "I hope that you are doing well."],
    ["warning", "I trust all is well."],
    ["error", "I just wanted to touch base."],
    ["error", "To whom it may concern."],
  ])("is at the beginning a %s: %s", (severity, sentence) => {
    expect(judged(QUESTION, sentence)).toContain(`${severity} no-filler`);
  });

  it("is no wish further on, nor one to somebody not seen for months", () => {
    const body = QUESTION.body.replace("Best", "I hope that you are well.\n\nBest");
    expect(findingsIn({ ...QUESTION, body }, QUESTION)).toEqual([]);
    expect(said(THANKS, "I hope you are well.", { kind: "keep-in-touch" })).toEqual([]);
  });
});

describe("pressure", () => {
  it.each([
    "I have another offer and need an answer by Friday.",
    "I have another offer on the table and need an answer\nfrom you by Friday.",
    "I have spoken to another company, so I must know your decision this week.",
    "If I do not hear from you by Friday, I will have to accept their offer.",
    "Unless you decide this week, I will withdraw.",
    "Please decide, or I will have to take the other one.",
    "I would like to hear from you before I sign with another one, before I accept theirs.",
    "I look forward to joining your team on Monday.",
    "I cannot wait to get started.",
    "Once I have joined, we can talk about it.",
    "As your new Product manager I will change that.",
    "I really really need this job.",
    "Sorry again that I got it wrong.",
    "Once again, I apologise.",
    "I hope that I did not waste your time.",
    "I would be a perfect fit!",
  ])("is an error: %s", (sentence) => {
    expect(judged(NUDGE, sentence)).toEqual(["error offer-tone"]);
  });

  it("may be heard in another offer, but not in an answer to theirs", () => {
    const sentence = "I should tell you that I have received another offer.";
    expect(judged(QUESTION, sentence)).toEqual(["warning offer-tone"]);
    expect(said(QUESTION, sentence, { kind: "offer-answer" })).toEqual([]);
  });

  it("is none after they have decided", () => {
    const sentence = "I look forward to joining you on Monday.";
    expect(said(THANKS, sentence, { kind: "offer-answer" })).toEqual([]);
  });

  it("is found once where its words are of two kinds", () => {
    const either = "I have another offer. If I do not hear from you by Friday, I will accept it.";
    expect(judged(QUESTION, either)).toEqual(["error offer-tone"]);
    expect(judged(QUESTION, "Please reply ASAP.")).toEqual(["error offer-tone"]);
    expect(judged(QUESTION, "I have waited and need an answer today.")).toEqual(["error offer-tone"]);
  });
});

describe("silence", () => {
  it.each([
    "I have not heard back from you.",
    "I haven't heard anything yet.",
    "I have yet to hear back.",
    "I had never received a reply.",
  ])("is better left out: %s", (sentence) => {
    expect(judged(QUESTION, sentence)).toEqual(["warning no-blame"]);
  });

  it("is a reproach where somebody is blamed for it", () => {
    expect(judged(QUESTION, "You guys forgot me.")).toContain("error no-blame");
    expect(judged(QUESTION, "I am disappointed with you.")).toEqual(["error no-blame"]);
    expect(judged(QUESTION, "You said so, but I have not heard from you.")).toEqual(["error no-blame"]);
  });
});

describe("a slip of the file", () => {
  const known = (majorSlips: string[], minorSlips: string[] = []) => ({
    ...NORTHWIND,
    majorSlips,
    minorSlips,
  });
  const bare = { ...THANKS, body: THANKS.body.replace(/ My answer[\s\S]*?note\./, "") };
  it.each([
    ["I am sorry that I came late.", "came twenty minutes late to the final interview"],
    ["I apologise for rambling about retention.", "rambled instead of explaining cohort retention"],
    ["Please forgive my nerves in the case study.", "lost the thread of the case study out of nerves"],
  ])("is not both to be left out and missing: %s", (sentence, slip) => {
    const body = bare.body.replace("\n\n", `\n\n${sentence}\n`);
    const rules = findingsIn({ ...bare, body }, { ...bare, known: known([slip]) }).map(({ rule }) => rule);
    expect(rules).not.toContain("ignore-minor");
    expect(rules).not.toContain("thank-shortcomings");
    expect(findingsIn(bare, { ...bare, known: known([slip]) }).map(({ rule }) => rule)).toContain(
      "thank-shortcomings",
    );
  });

  it("is left out where it is the small one of two alike", () => {
    const alike = { ...bare, known: known(["mixed up beds and places"], ["mixed up two charts"]) };
    const rules = said(alike, "Sorry that I mixed up the two charts.").map(({ rule }) => rule);
    expect(rules).toEqual(["ignore-minor"]);
  });
});

describe("what to type instead", () => {
  it.each([
    ["–", "Type a hyphen (-) instead"],
    ["“", 'Type straight quotation marks (") instead'],
    ["’", "Type a straight apostrophe (') instead"],
    ["€", "Type EUR instead"],
    ["…", "Type three full stops (...) instead"],
    ["résumé", "Type resume instead"],
  ])("of %s is said first", (sign, says) => {
    const [finding] = said(THANKS, `It says ${sign} here.`);
    expect(finding?.says).toBe(`${says}: not every mail program shows "${sign}" as you typed it.`);
  });
});

describe("a sentence of another note", () => {
  const SENTENCE = "I ran four wards through two winters, Maria, and kept them staffed.";
  const other = {
    subject: null,
    body: `Dear Raj,\n\nThank you. ${SENTENCE.replace("Maria", "Raj")}\n\nBest,\nDana`,
  };

  it("is shown where it stands, whatever name is in it", () => {
    const [finding, ...more] = said(THANKS, SENTENCE, { written: [other] });
    expect(finding).toMatchObject({
      rule: "thank-each",
      severity: "warning",
      line: 5,
      column: 1,
      words: SENTENCE,
    });
    expect(more).toEqual([]);
  });

  it("is none where it is short, a greeting or a signature", () => {
    const same = {
      subject: null,
      body: THANKS.body.replace(/[\s\S]*(?=\n\nBest)/, "Dear Maria,\n\nIt was good to see you."),
    };
    expect(said(THANKS, "It was good to see you.", { written: [same] })).toEqual([]);
  });
});
