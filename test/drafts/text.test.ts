/** The small parts that make text fit for a message. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uncapitalised } from "../../src/drafts/capitals.js";
import { backgroundOf } from "../../src/drafts/facts/background.js";
import { fitting, shortTitle } from "../../src/drafts/facts/short.js";
import { phrase, told } from "../../src/drafts/phrases.js";
import { secondsToSay, timed } from "../../src/drafts/speech.js";
import { COLUMNS, wrap } from "../../src/drafts/wrap.js";
import { schemasAt } from "../../src/model/schema/lookup.js";
import { clean } from "../../src/safe/line.js";

describe("clean", () => {
  it.each([
    ["a line\r\nbreak\tand  spaces ", "a line break and spaces"],
    ["\u001b[31mred\u0007", "[31mred"],
    ["left\u202eright\u2066\u200f", "leftright"],
    ["zero\u200bwidth\ufeff and Lat\u200din", "zerowidth and Latin"],
    ["half \ud800 a pair", "half a pair"],
    ["Mar\u00eda G\u00f3mez \u5f20\u4f1f", "Mar\u00eda G\u00f3mez \u5f20\u4f1f"],
    ["\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["\u{1f469}\u200d\u{1f4bb}", "\u{1f469}\u200d\u{1f4bb}"],
  ])("%j becomes %j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it("leaves no control and no bidi character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u);
      }),
    );
  });
});

describe("wrap", () => {
  const words = fc.array(fc.stringMatching(/^[a-z,.]{1,70}$/), { maxLength: 40 });

  it("keeps every word, and no line longer than a screen allows but for a longer word", () => {
    fc.assert(
      fc.property(words, (list) => {
        const wrapped = wrap(list.join(" "));
        expect(wrapped.split(/\s+/)).toEqual(list.length === 0 ? [""] : list);
        for (const line of wrapped.split("\n")) {
          expect(line.length <= COLUMNS || !line.includes(" ")).toBe(true);
        }
      }),
    );
  });

  it("fills a line before it begins another", () => {
    expect(wrap(`${"a".repeat(30)} ${"b".repeat(29)} c`)).toBe(`${"a".repeat(30)} ${"b".repeat(29)}\nc`);
  });

  it("keeps line breaks", () => {
    expect(wrap("Dear Maria,\n\nThank you.")).toBe("Dear Maria,\n\nThank you.");
  });
});

describe("told", () => {
  it.each([
    [["cut onboarding time by half"], "I cut onboarding time by half"],
    [["Shipped the dashboard.", "built a team"], "I shipped the dashboard and built a team"],
    [["I have led a team"], "I led a team"],
    [["I've cut costs", "I am calm"], "I cut costs and am calm"],
    [["I have ten years of SQL"], "I have ten years of SQL"],
    [["I'm good with numbers"], "I am good with numbers"],
    [["Cut costs", "LED lighting"], "I cut costs. What I also bring: LED lighting"],
    [["Fluent Japanese", "Built a team"], "I built a team. What I also bring: fluent Japanese"],
    [["Experienced in SQL", "fluent in Thai"], "I am experienced in SQL and am fluent in Thai"],
    [["speed in reviews"], "What I bring: speed in reviews"],
    [["Kubernetes"], "What I bring: Kubernetes"],
    [["awarded the CIPD diploma"], "I was awarded the CIPD diploma"],
    [["Promoted to staff engineer"], "I was promoted to staff engineer"],
    [["promoted three people"], "I promoted three people"],
  ])("%j becomes %j", (texts, expected) => {
    expect(told(texts, "What I bring: ", "What I also bring: ")).toBe(expected);
  });

  it("begins with things where nothing leads to them as a second sentence", () => {
    expect(told(["Swore twice", "No idea about SEPA"], "")).toBe("No idea about SEPA, and I swore twice");
  });
});

describe("a strength of the reference", () => {
  it("goes on after I, as it tells people to write them", () => {
    const [described] = schemasAt(["me", "strengths"]);
    expect(described?.description).toContain('drafts go on with it after "I"');
    const examples = described?.examples?.[0] as string[];
    expect(told(examples, "What I bring: ")).toBe("I cut onboarding time by half");
  });
});

describe("phrase", () => {
  it.each([
    ["The pricing relaunch. ", "the pricing relaunch"],
    ["Your plans for Berlin", "your plans for Berlin"],
    ["Hiring in Asia", "hiring in Asia"],
    ["Berlin office", "Berlin office"],
    ["Spring Boot", "Spring Boot"],
    ["A/B tests", "A/B tests"],
    ["C++", "C++"],
    ["...", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });
});

describe("uncapitalised", () => {
  it.each([
    ["Product management", "product management"],
    ["Nursing", "nursing"],
    ["UX research", "UX research"],
    ["JavaScript development", "JavaScript development"],
    ["Python development", "Python development"],
    ["Product Management", "Product Management"],
    ["Northwind's products", "Northwind's products"],
    ["Écriture", "écriture"],
  ])("%j becomes %j", (text, expected) => {
    expect(uncapitalised(text)).toBe(expected);
  });
});

describe("backgroundOf", () => {
  it.each([
    [
      { function: "Product management", years: 6, industry: "Fintech" },
      "six years of product management in fintech",
    ],
    [{ function: "Backend engineer", years: 1 }, "one year in backend engineer roles"],
    [{ function: "nurse", industry: "healthcare" }, "experience in nurse roles in healthcare"],
    [{ function: "SRE" }, "experience of SRE"],
    [{ years: 12 }, "12 years of experience"],
    [{ industry: "SaaS" }, "experience in SaaS"],
    [{}, undefined],
  ])("%j becomes %j", (pitch, expected) => {
    expect(backgroundOf(pitch)).toBe(expected);
  });
});

describe("what a script says", () => {
  it.each([
    [`${"word ".repeat(150)}`, 60],
    ["one two three", 2],
    ["(Wait for the tone.) one two three", 2],
    ["", 0],
  ])("%j takes so many seconds at 150 words a minute", (text, seconds) => {
    expect(secondsToSay(text)).toBe(seconds);
  });

  it("is timed part by part, and what stands before the first part is not", () => {
    const script = `Hello there.\n\n# To open\n\n${"word ".repeat(25).trim()}\n\n# To close\n\n(Wait.) Thank you.`;
    expect(
      timed(script)
        .split("\n")
        .filter((line) => line.startsWith("To")),
    ).toEqual(["To open (10 seconds)", "To close (1 second)"]);
    expect(timed(timed(script))).toBe(timed(script));
    expect(timed("Hello.\nThank you.")).toBe("Hello.\nThank you.");
  });
});

describe("fitting", () => {
  it.each([
    [
      ["one two", "three four", "five"],
      ["one two", "three four"],
    ],
    [["one two three four five six"], ["one two three four five six"]],
    [
      ["a", "b", "c", "d"],
      ["a", "b", "c"],
    ],
    [[], []],
  ])("%j becomes %j", (texts, expected) => {
    expect(fitting(texts, 4, 3)).toEqual(expected);
  });
});

describe("shortTitle", () => {
  it.each([
    ["Product manager", "Product manager"],
    ["Product manager, payments", "Product manager"],
    ["Product lead (all genders)", "Product lead"],
    ["Head of product operations", "Head of product"],
    ["Supercalifragilisticexpert", "Supercalifragilis"],
  ])("%j becomes %j", (title, expected) => {
    expect(shortTitle(title, 17)).toBe(expected);
  });
});
