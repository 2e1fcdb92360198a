/** What a message says otherwise than the file: its days, position, company, names and titles. */
import { describe, expect, it } from "vitest";
import { findingsIn } from "../../src/drafts/checks/index.js";
import { NORTHWIND, NUDGE, QUESTION, THANKS } from "../../src/drafts/checks/samples.js";
import type { Known } from "../../src/drafts/known.js";
import type { Finding } from "../../src/drafts/types.js";
import { type Day, dayOf } from "../../src/model/dates/index.js";

type Sample = typeof QUESTION;

/** What a rule says of a sample with other words in one place. */
function said(sample: Sample, rule: string, from: string | RegExp, to: string, known = NORTHWIND): Finding[] {
  const message = { subject: sample.subject, body: sample.body.replace(from, to) };
  return findingsIn(message, { ...sample, known }).filter((finding) => finding.rule === rule);
}

function dated(from: string | RegExp, to: string, known: Known = NORTHWIND): string[] {
  return said({ ...QUESTION, subject: "A question" }, "inquiry-dated", from, to, known).map(
    ({ says }) => says,
  );
}

const TALK = "on Wednesday, June 3, about";
const WRONG_TALK = (words: string) => [`You write ${words}; the file says Wednesday, June 3.`];

describe("the day of the talk", () => {
  it.each([
    ["We spoke on June 4", "June 4"],
    ["We had our interview of 4 June, and it was", "4 June"],
    ["In our interview on June 4 we discussed it all", "June 4"],
    ["On the 4th of June we spoke", "4th of June"],
    ["On Thursday you and Raj interviewed me", "Thursday"],
    ["I enjoyed our conversation with Raj last Thursday, June 4,", "Thursday, June 4"],
    ["We spoke on Thursday,\nJune 3,", "Thursday, June 3"],
  ])("is put right where another is given: %j", (words, day) => {
    expect(dated("We spoke on Wednesday, June 3,", words)).toEqual(WRONG_TALK(day));
  });

  it("is shown where it stands", () => {
    const [finding] = said(QUESTION, "inquiry-dated", TALK, "on June 4 about");
    expect(finding).toMatchObject({ severity: "error", line: 5, column: 13, words: "June 4" });
  });

  it.each([
    ["its weekday alone", TALK, "on Wednesday about"],
    ["its number alone", TALK, "on the 3rd about"],
    ["a day for something else", "I would gladly", "I am away on June 15, and would gladly"],
    ["a day to meet again", "I would gladly", "We could talk on Monday, June 15. I would gladly"],
  ])("is left alone: %s", (_, from, to) => {
    expect(dated(from, to)).toEqual([]);
  });

  it.each(["I am free for a call on Monday, June 15.", "I would come to the next interview on June 15."])(
    "is not that of a talk to come: %s",
    (sentence) => {
      const [says] = dated("We spoke on Wednesday, June 3, about", `${sentence} It is about`);
      expect(says).toContain("It does not say when you met.");
    },
  );

  it("may be that of another talk, and then is only missing", () => {
    const known = { ...NORTHWIND, meetings: [...NORTHWIND.meetings, dayOf(2026, 5, 27) as Day] };
    expect(dated(TALK, "on May 27 about", known)).toEqual([
      "It does not say when you met. Add the day of your interview: Wednesday, June 3.",
    ]);
    expect(dated(TALK, "on May 28 about", known)).toEqual(WRONG_TALK("May 28"));
  });
});

describe("the day of the decision", () => {
  const EXPECTED = "The decision was expected by Tuesday, June 9.";

  it.each([
    ["You hoped to decide by June 12.", "June 12"],
    ["You told me that I would hear by Friday, June 12.", "Friday, June 12"],
    ["The team was planning to choose before 12 June.", "12 June"],
    ["You mentioned June 12.", "June 12"],
    ["A decision was due on June 12.", "June 12"],
  ])("is put right: %s", (sentence, words) => {
    expect(dated(EXPECTED, sentence)).toEqual([`You write ${words}; the file says Tuesday, June 9.`]);
  });

  it.each([
    `${EXPECTED} May I hope for an answer by June 20?`,
    `${EXPECTED} Raj said that the audit is due on June 20.`,
  ])("is no other date: %s", (sentences) => {
    expect(dated(EXPECTED, sentences)).toEqual([]);
  });

  it("is only missing where a date is a wish of the writer's", () => {
    expect(dated(EXPECTED, "Could you let me know of the decision by June 20?")).toEqual([
      "It leaves out the date by which they expected to decide. Name it: Tuesday, June 9.",
    ]);
  });
});

describe("the position", () => {
  const POSITION = "the position of\nProduct manager";

  it.each([
    ["the Senior Frontend position", "Senior Frontend"],
    ["your position of Senior front-end\nengineer", "Senior front-end engineer"],
    ["the marketing manager role", "marketing manager"],
    ["the role of Sales director", "Sales director"],
  ])("is put right where the field is another: %s", (to, words) => {
    expect(dated(POSITION, to)).toEqual([`You write ${words}; the file says Product manager.`]);
  });

  it.each([
    "the PM position",
    "the product role",
    "the Senior Product Manager position",
    "the New York opening",
  ])("may be in short, in part or in other words: %s", (to) => {
    expect(dated(POSITION, to)).toEqual([]);
  });

  it.each([
    "the data position",
    "the position of Product manager and about the sales role that I held,",
    "the position of Product manager, after my last role in sales,",
  ])("is not mixed up with what is theirs already: %s", (to) => {
    expect(dated(POSITION, to, { ...NORTHWIND, topics: ["the data team"] })).toEqual([]);
  });

  it("is put right in the subject and in a nudge, too", () => {
    const subject = "Sales director position: how does it stand?";
    const found = findingsIn({ ...QUESTION, subject }, QUESTION);
    expect(found).toMatchObject([{ rule: "inquiry-dated", line: 1, column: 10, words: "Sales director" }]);
    expect(said(NUDGE, "inquiry-dated", "the position of Product manager", "the sales role")).toHaveLength(1);
  });

  it("is only doubted where the file's own title tells no field", () => {
    const known = { ...NORTHWIND, role: "Flavourist" };
    const found = said(QUESTION, "inquiry-dated", POSITION, "the Senior Frontend position", known);
    expect(found).toMatchObject([{ severity: "warning", words: "Senior Frontend" }]);
  });
});

describe("the company", () => {
  it.each([
    "I would love to join Globex.",
    "At Globex, I would start with pricing.",
    "Why Globex? For its users.",
  ])("is put right: %s", (sentence) => {
    expect(said(THANKS, "exact-contacts", "I look", `${sentence} I look`)).toMatchObject([
      {
        severity: "error",
        words: "Globex",
        says: "Globex Corporation is another company of your file. This goes to Northwind.",
      },
    ]);
  });

  it("is put right in the subject", () => {
    const found = findingsIn({ ...THANKS, subject: "Thank you, Globex: product, 6 years, fintech" }, THANKS);
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([["exact-contacts", 1]]);
  });

  it("may be another one that is part of a name or a topic", () => {
    const known = { ...NORTHWIND, topics: ["the move from Globex"] };
    expect(said(THANKS, "exact-contacts", "I look", "I could help with Globex. I look", known)).toEqual([]);
  });

  it("may be another one before a reference", () => {
    const body = THANKS.body.replace("I look", "I also spoke to people at Globex. I look");
    const found = findingsIn({ ...THANKS, body }, { ...THANKS, kind: "reference-briefing" });
    expect(found.filter(({ rule }) => rule === "exact-contacts")).toEqual([]);
  });
});

describe("the name", () => {
  const known = (them: string): Known => ({ ...NORTHWIND, them, names: [them] });
  const greeted = (greeting: string, them: string) =>
    said(THANKS, "exact-contacts", "Dear Maria", greeting, known(them)).map(({ severity, words }) => [
      severity,
      words,
    ]);

  it.each([
    ["Dear Dr. Mueller", "Dr. Eva Müller", "Mueller"],
    ["Dear Dr. Muller", "Dr. Eva Müller", "Muller"],
    ["Dear Ms. Oeztuerk", "Eva Öztürk", "Oeztuerk"],
    ["Dear Mr. Jorgensen", "Per Jørgensen", "Jorgensen"],
    ["Dear Mr Müller", "Dr. Jens Müller", "Mr"],
    ["Dear Dr. D'Souza", "Prof. Niamh D'Souza", "Dr."],
    ["Dear Mrs Gómez", "Ms Ana Gómez", "Mrs"],
  ])("is put right: %s for %s", (greeting, them, words) => {
    expect(greeted(greeting, them)).toEqual([["error", words]]);
  });

  it("has a title that the card does not know: only the user can tell", () => {
    expect(greeted("Dear Prof. Müller", "Eva Müller")).toEqual([["warning", "Prof."]]);
  });

  it.each([
    ["Dear Professor Müller", "Prof. Dr. Eva Müller"],
    ["Dear Dr Müller", "Prof. Dr. Eva Müller"],
    ["Dear Ms. Müller", "Eva Müller"],
    ["Dear Eva", "Dr. Eva Müller"],
  ])("passes: %s for %s", (greeting, them) => {
    expect(greeted(greeting, them)).toEqual([]);
  });
});

describe("whom it greets", () => {
  const greeted = (greeting: string, them = "Maria Gómez", sample: Sample = THANKS): string[] =>
    said(sample, "exact-contacts", "Dear Maria,", greeting, {
      ...NORTHWIND,
      them,
      names: [them, "Raj Patel", "Omar Haddad"],
    }).map(({ severity, words }) => `${severity} ${words}`);

  it.each([
    ["Dear Betty,", "error Betty"],
    ["Dear Omer,", "error Omer"],
    ["Dear Dr. Patel,", "error Patel"],
    ["DEAR BETTY,", "error BETTY"],
    ["Good morning Betty Smith!", "error Betty"],
    ["Hi Betty and Tom,", "error Betty"],
    ["Hi guys,", "warning guys"],
    ["Hi There,", "warning There"],
    ["Dear Northwind team,", "warning Northwind"],
    ["Dear members of the hiring committee,", "warning members"],
    ["dear betty,", "warning betty"],
    ["Good morning, Betty.", "error Betty"],
    ["Hello, Betty Smith. It was good to talk.", "error Betty"],
  ])("is not the recipient: %s", (greeting, found) => {
    expect(greeted(greeting)).toContain(found);
  });

  it("is said in words of its own", () => {
    const [finding] = said(THANKS, "exact-contacts", "Dear Maria", "Dear Betty");
    expect(finding?.says).toBe("This goes to Maria Gómez. Greet them by their own name.");
  });

  it.each([
    ["Dear Ms. Gómez,", undefined],
    ["Dear Maria Gómez,", undefined],
    ["Hello Tom, hello Maria,", "Tom Maria Gómez"],
    ["Good day,", undefined],
    ["Good morning, Maria.", undefined],
    ["Good morning, it was good to meet Betty.", undefined],
    ["Dear Sir or Madam,", undefined],
    ["Hello, this is Dana Okafor.", undefined],
    ["Hello this is Dana Okafor,", undefined],
    ["Hi it was so good to meet you all on Wednesday,", undefined],
    ["Dear Prof. D’Souza,", "Prof. Niamh D'Souza"],
    ["Dear Siân,", "Siân Rhys-Pugh"],
    ["Dear Ms. Pugh,", "Siân Rhys-Pugh"],
    ["Dear Jane,", "J. Smith"],
    ["Dear Ms. Stone,", "Beth"],
    ["Dear Xiaoming,", "王小明"],
    ["Dear Bo,", "Bo Li"],
  ])("may be the recipient, or cannot be told: %s", (greeting, them) => {
    expect(greeted(greeting, them)).toEqual([]);
  });

  it("may be whoever takes a message for them", () => {
    const gatekeeper = { ...THANKS, kind: "gatekeeper-message", via: "phone", subject: null } as const;
    expect(greeted("Hello Susan,", undefined, gatekeeper)).toEqual([]);
    expect(greeted("Hello Susan,")).toEqual(["error Susan"]);
  });
});
