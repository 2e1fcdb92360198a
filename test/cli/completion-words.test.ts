/** The words that a shell offers: of the user's file, until they are others, and of the program. */
import { describe, expect, it } from "vitest";
import { type Asked, OFFERS } from "../../src/cli/completion/words.js";
import { type Instant, Present } from "../../src/model/dates/index.js";
import { fileOf, huntOf, moment, NEW_YORK } from "../support/hunt.js";

const NORTHWIND = fileOf({
  given: `
people:
  - { id: maria, name: Maria Gómez, email: maria@northwind.example }
  - { id: raj, name: Raj Patel }
rounds: [{ at: 2026-06-09 10:00, ends: 2026-06-09 11:00, with: [maria] }]
given: [amara]
promises: [{ what: a writing sample, to: maria, by: 2026-06-15 }]
facts: [{ what: "shipped it: twice" }]
clippings: [{ title: Pricing }]`,
});
const CONTOSO = "  - { company: Contoso, role: Clerk, people: [{ id: maria, name: María Ruiz }] }\n";
const HUNT = huntOf(NORTHWIND + CONTOSO);
const NOW = moment("2026-06-10 10:00");
const HOUR = 3_600_000;

/** At a moment, and until when they are the same. */
async function offersAt(asked: Asked, at = NOW): Promise<{ offers: string[]; until: number }> {
  const now = new Present(at);
  const offers = await OFFERS[asked](async () => ({ hunt: HUNT, zone: NEW_YORK, now }));
  return { offers: offers.map(({ word, says }) => `${word}  ${says}`), until: now.until };
}

describe("words from the file", () => {
  it.each<[Asked, string[]]>([
    ["interviews", ["northwind  Northwind, Product manager", "contoso  Contoso, Clerk"]],
    [
      "people",
      [
        "maria  Maria Gómez, Northwind",
        "raj  Raj Patel, Northwind",
        "maria  María Ruiz, Contoso",
        "lee  Lee Park",
        "amara  Amara Nwosu",
      ],
    ],
    ["facts", ["shipped it: twice  Northwind", "Pricing  Northwind"]],
    ["promises", ["a writing sample  Northwind"]],
  ])("are, of %s", async (asked, words) => {
    expect((await offersAt(asked)).offers).toEqual(words);
  });

  it("are whoever can be named, by a short id only where it means nobody else", async () => {
    expect((await offersAt("who")).offers).toEqual([
      "northwind  Northwind, Product manager",
      "northwind/maria  Maria Gómez, Northwind",
      "northwind/raj  Raj Patel, Northwind",
      "raj  Raj Patel, Northwind",
      "northwind/amara  Amara Nwosu, Northwind",
      "amara  Amara Nwosu, Northwind",
      "contoso  Contoso, Clerk",
      "contoso/maria  María Ruiz, Contoso",
    ]);
  });

  it("are the steps of the plan, and those of them that have something to write", async () => {
    const { offers } = await offersAt("actions");
    expect(offers).toContain("northwind/thank-you/1/maria  Thank Maria Gómez for the talk");
    expect(offers).toContain("northwind/complete-record/1  Complete what you know of round 1 with Northwind");
    const { offers: messages } = await offersAt("messages");
    expect(messages).toEqual(offers.filter((one) => !one.includes("/complete-record/")));
    expect(messages.length).toBeLessThan(offers.length);
  });

  it("are of messages only those of the days that next shows", async () => {
    const PROMISE = "northwind/keep-promise/1  Send Maria Gómez what you promised: a writing sample";
    const early = moment("2026-05-31 10:00");
    expect((await offersAt("actions", early)).offers).toContain(PROMISE);
    expect((await offersAt("messages", early)).offers).not.toContain(PROMISE);
    expect((await offersAt("messages", moment("2026-06-01 10:00"))).offers).toContain(PROMISE);
  });

  it("are others when the plan is, and never before they say so", async () => {
    let changes = 0;
    let known = await offersAt("actions", NOW);
    for (let hour = 1; hour < 24 * 21; hour += 1) {
      const at = (NOW + hour * HOUR) as Instant;
      const { offers, until } = await offersAt("actions", at);
      if (offers.join() !== known.offers.join()) {
        changes += 1;
        expect(known.until, new Date(at).toISOString()).toBeLessThanOrEqual(at);
      }
      if (at >= known.until) known = { offers, until };
    }
    expect(changes).toBeGreaterThan(3);
  });
});

describe("words of the program", () => {
  it.each<[Asked, string, number]>([
    ["countries", "US-NY  ", 200],
    ["rules", "missed-date  Ask once the date they named has passed, and never before.", 90],
    ["zones", "Europe/Berlin  ", 400],
  ])("are, of %s, such as %j", async (asked, word, least) => {
    const { offers } = await offersAt(asked);
    expect(offers).toContain(word);
    expect(offers.length).toBeGreaterThan(least);
  });
});
