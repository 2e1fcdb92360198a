/** Drafts whose words were changed after they were written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filled, revised } from "../../src/drafts/revise.js";
import { rewrapped } from "../../src/drafts/rewrap.js";
import type { Draft } from "../../src/drafts/types.js";
import { unwrap } from "../../src/drafts/unwrap.js";
import { wrap } from "../../src/drafts/wrap.js";
import { draftOf } from "./drafting.js";
import { PAIRS } from "./scenes.js";

function fill(text: string, answers: Record<string, string>): string {
  return filled({ subject: null, body: wrap(text) }, new Map(Object.entries(answers))).body;
}

describe("a blank that is filled in", () => {
  it("gives way to its answer, in the subject and in the body", () => {
    const message = { subject: "About [the topic]", body: "Dear Raj,\n\nAbout [the topic]: thank you." };
    expect(filled(message, new Map([["the topic", "prices"]]))).toEqual({
      subject: "About prices",
      body: "Dear Raj,\n\nAbout prices: thank you.",
    });
  });

  it("stays where there is no answer, or an empty one", () => {
    const text = "First [this], then [that], and [more].";
    expect(fill(text, { this: " ", that: "two" })).toBe("First [this], then two, and [more].");
  });

  it("may be broken over lines, and the lines are made anew", () => {
    const text =
      "What has stayed with me most is [one thing Raj said that stayed with you]. I would gladly help.";
    const body = fill(text, { "one thing Raj said that stayed with you": "the list" });
    expect(body).toBe("What has stayed with me most is the list. I would gladly\nhelp.");
    const longer = fill(text, { "one thing Raj said that stayed with you": "word ".repeat(40) });
    expect(Math.max(...longer.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it("leaves the lines that belong apart apart", () => {
    const text = "Thank you for [what].\n\nBest regards,\nDana Okafor\ndana@okafor.example";
    expect(fill(text, { what: "that" })).toBe(text.replace("[what]", "that"));
  });

  it("takes an answer as it is, cleaned as text from outside", () => {
    const answer = "$& {{ me.phone }}\n{% include 'x' %}\u202e \u0007[x] $1.";
    expect(fill("[who] [why].", { who: answer, why: answer })).toBe(
      "$& {{ me.phone }} {% include 'x' %} [x] $1. $& {{ me.phone\n}} {% include 'x' %} [x] $1.",
    );
  });
});

describe("a script for a call", () => {
  it("is timed anew", () => {
    const draft: Draft = {
      version: 1,
      kind: "phone-script",
      interview: "northwind",
      to: "maria",
      via: "phone",
      template: "phone-script.phone",
      subject: null,
      body: "To open (2 seconds)\n\nGood morning, [name].\n\nTo close (1 second)\n\nThank you.",
      blanks: ["name"],
      findings: [],
    };
    const body = draft.body.replace("[name]", "word ".repeat(23).trim());
    const { blanks, ...said } = revised(draft, { subject: null, body }, { kind: draft.kind, via: "phone" });
    expect(said.body).toBe(wrap(body).replace("2 seconds", "10 seconds"));
    expect(blanks).toEqual([]);
  });
});

describe("unwrapping", () => {
  it("takes back what wrapping did", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "-"), minLength: 1, maxLength: 20 });
    const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (paragraphs) => {
        const text = paragraphs.join("\n\n");
        expect(unwrap(wrap(text))).toBe(text);
      }),
    );
  });
});

describe("a message that was edited", () => {
  const LONG = "What I would like to add is that the churn dashboard went live in the week after our talk.";
  const WRAPPED =
    "What I would like to add is that the churn dashboard went\nlive in the week after our talk.";

  it("has its prose broken anew, with what a line too long pushes on", () => {
    expect(rewrapped(`Dear Raj,\n\n${LONG}\n\nBest regards,\nDana`)).toBe(
      `Dear Raj,\n\n${WRAPPED}\n\nBest regards,\nDana`,
    );
    const before = "Thank you for your time today, and for all that you told me";
    const after = "about the position of product manager.";
    expect(rewrapped(`${before}\n${after} ${LONG}`)).toBe(wrap(`${before} ${after} ${LONG}`));
    expect(rewrapped(`${LONG}\nhelp.`)).toBe(`${WRAPPED} help.`);
  });

  it.each([
    ["prose in lines that fit", "I typed this\nas I like it.\n\n\nAnd this too."],
    ["the end with the contact block", `${LONG.slice(0, 20)}\n\nBest regards,\nDana Okafor, ${LONG}\nLondon`],
    [
      "a block with an e-mail",
      `Lee Park, who was my manager and knows all of my work since 2020\nlee@park.example`,
    ],
    [
      "a block with a phone number",
      `Lee Park, who was my manager and knows all of my work since 2020\nPhone: +1 212 555 0111`,
    ],
    ["a list", `- ${LONG}\n* ${LONG}\n1. ${LONG}\n2) short`],
    ["what is set in", `  ${LONG}\n\t${LONG}`],
    ["a quotation", `> ${LONG}\n>> ${LONG}`],
    ["an address", `https://example.org/${"a".repeat(60)}\nwww.example.org/${"a".repeat(60)}`],
  ])("keeps %s as it was typed", (_, text) => {
    expect(rewrapped(text)).toBe(text);
  });

  it("keeps a list and an address apart from the prose around them", () => {
    const url = `https://example.org/${"a".repeat(60)}`;
    expect(rewrapped(`${LONG}\n${url}\n${LONG}\n- ${LONG}`)).toBe(
      `${WRAPPED}\n${url}\n${WRAPPED}\n- ${LONG}`,
    );
    expect(rewrapped(`See ${url} for all of it.`)).toBe(`See\n${url}\nfor all of it.`);
  });

  it("changes nothing of what was drafted", () => {
    for (const { full, bare } of PAIRS) {
      for (const { body } of [draftOf(full), draftOf(bare)]) expect(rewrapped(body)).toBe(body);
    }
  });
});
