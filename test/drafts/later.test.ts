/** What the messages after a slip, a call that did not come, and a long silence or a no say. */
import { describe, expect, it } from "vitest";
import { drafted, flat, wordCount } from "./drafting.js";
import { sceneOf } from "./scenes.js";

const THANKED = "- { at: 2026-06-03 12:30, sent: thank-you, to: [maria, raj], via: email }";

describe("a recovery", () => {
  const scene = sceneOf("impression-recovery.email", "full");

  it("names the slip once, and offers more, and a word from a reference", () => {
    const draft = drafted(scene);
    const text = flat(draft);
    expect(draft).toMatchObject({ subject: "Product manager: more about my work", blanks: [] });
    expect(text.match(/cohort retention/g)).toHaveLength(1);
    expect(text).toContain("I could send you a work sample or a short note");
    expect(text).toContain("I could also ask Lee Park, one of my references, to write you a few lines.");
    expect(text).not.toMatch(/sorry|apolog|nervous|unfortunately/i);
  });

  it("offers no word from anybody who has not agreed to be a reference", () => {
    const references = "- { id: lee, name: Lee Park, email: lee@park.example }";
    expect(flat(drafted({ ...scene, references }))).not.toMatch(/Lee|references/);
  });

  it("is about the slips of its own round, two at most and no small one", () => {
    const given = `
rounds:
  - at: 2026-06-02 10:00
    with: [maria]
    slips: [{ what: spilt coffee, weight: minor }, { what: lost my notes, weight: major }, { what: froze, weight: major }, { what: left early, weight: major }]
  - { at: 2026-06-03 10:00, with: [maria], slips: [{ what: came late, weight: major }] }
log: [${THANKED.slice(2)}]`;
    const text = flat(drafted({ ...scene, given, action: "recover/1/maria" }));
    expect(text).toContain(
      "on Tuesday, June 2. On one point I did not show you what I can do: I lost my notes and froze.",
    );
    expect(text).not.toMatch(/coffee|early|late/);
  });

  it("claims neither a talk with somebody who was not there, nor that they saw all of it", () => {
    const given = `
rounds:
  - at: 2026-06-03 10:00
    with: [maria]
    slips: [{ what: froze, weight: major }, { what: came late, weight: major, to: raj }]
log: [${THANKED.slice(2)}]`;
    const text = flat(drafted({ ...scene, given, action: "recover/1/raj" }));
    expect(text).toContain("Thank you again for the interview on Wednesday, June 3.");
    expect(text).toContain("I apologize for one thing: I came late. That is not how I work.");
    expect(text).not.toContain("froze");
  });

  it("is short enough for a letter as well", () => {
    expect(drafted({ ...scene, via: "post" })).toMatchObject({ subject: null, findings: [] });
  });
});

describe("a line after a call that did not come", () => {
  const scene = sceneOf("missed-appointment.email", "full");
  const named = (moment: string) => scene.given.replace("for: 2026-06-08 14:00", `for: ${moment}`);

  it("is light, offers another time and blames nobody", () => {
    const draft = drafted(scene);
    expect(draft).toMatchObject({ subject: "Our call: another time?", blanks: [], findings: [] });
    expect(flat(draft)).toContain("we missed each other today at 14:00. Would another time suit you?");
    expect(flat(draft)).not.toMatch(/\b(?:forgot|waited|waiting|promised|you did not|you said)\b/i);
    expect(wordCount(draft)).toBeLessThanOrEqual(60);
  });

  it.each([
    ["2026-06-08 14:00", "2026-06-09 09:00", "yesterday at 14:00"],
    ["2026-06-05", "2026-06-08 15:00", "on Friday, June 5."],
  ])("for %s, written on %s, says %s", (moment, now, says) => {
    expect(flat(drafted({ ...scene, given: named(moment), now }))).toContain(`missed each other ${says}`);
  });

  it("names the hour on their clock", () => {
    const given = named("2026-06-08 14:00").replace("name: Maria", "timezone: Europe/London, name: Maria");
    expect(flat(drafted({ ...scene, given }))).toContain("today at 19:00.");
  });

  it("is numbered with all that they wrote", () => {
    const given = scene.given.replace(
      "- { at: 2026-06-05 09:00",
      "- { at: 2026-06-04 09:00, got: reply, from: maria, answered: true }\n  - { at: 2026-06-05 09:00",
    );
    expect(flat(drafted({ ...scene, given, action: "answer/2" }))).toContain("today at 14:00.");
    const answered = scene.given.replace("maria, for:", "maria, answered: true, for:");
    const reply = `${answered}\n  - { at: 2026-06-08 14:30, got: reply, from: maria }`;
    expect(flat(drafted({ ...scene, given: reply, action: "answer/2" }))).toContain(
      "message of Monday, June 8",
    );
  });
});

describe.each(["clipping", "keep-in-touch"])("an article: %s", (kind) => {
  const scene = sceneOf(`${kind}.email`, "full");
  const bare = sceneOf(`${kind}.email`, "bare");

  it("goes out with its title, its address and what it has to do with their talk", () => {
    const draft = drafted(scene);
    expect(draft.body).toContain("\nPricing after the cut\nhttps://example.org/a\n");
    expect(flat(draft)).toContain("about the pricing relaunch");
    expect(draft.blanks).toEqual([]);
    expect(flat(draft)).not.toMatch(/\?|decision|considered/);
  });

  it("is one that they have not had", () => {
    const given = `${scene.given.replace(
      "clippings: [{",
      'clippings: [{ title: Old news, url: "https://example.org/old" }, {',
    )}\n  - { at: 2026-06-18 10:00, sent: other, to: maria, via: email, used: Old news }`;
    expect(drafted({ ...scene, given }).body).toContain("\nPricing after the cut\nhttps://example.org/a\n");
  });

  it("leaves to the user what the file does not say", () => {
    expect(drafted(bare).blanks).toEqual(["what it has to do with their work", "its address"]);
    expect(drafted(sceneOf(`${kind}.post`, "bare")).blanks).toEqual(["what it has to do with their work"]);
  });

  it("keeps a long address in one piece", () => {
    const url = `https://example.org/${"long-".repeat(20)}`;
    const given = scene.given.replace("https://example.org/a", url);
    expect(drafted({ ...scene, given }).body.split("\n")).toContain(url);
  });

  it("is enclosed where it goes by post", () => {
    const draft = drafted(sceneOf(`${kind}.post`, "full"));
    expect(flat(draft)).toMatch(/enclosed article.* "Pricing after the cut"/);
    expect(flat(draft)).not.toContain("example.org");
  });
});

describe("keeping in touch", () => {
  it("recalls when and about what they spoke, months later", () => {
    const scene = sceneOf("keep-in-touch.email", "full");
    expect(flat(drafted(scene))).toContain("We spoke on Wednesday, June 3 about the position of Product");
    expect(flat(drafted({ ...scene, now: "2027-01-11 10:00" }))).toContain("June 3, 2026 about");
  });

  it("asks for an article where there is none", () => {
    const scene = sceneOf("keep-in-touch.email", "full");
    const given = scene.given.replace(/\nclippings:.*/, "");
    expect(drafted({ ...scene, given }).blanks).toEqual(["The title of an article", "its address"]);
  });
});

describe("what was promised", () => {
  const scene = sceneOf("promise-fulfilment.email", "full");

  it.each([
    ["a writing sample", "As promised: a writing sample"],
    ["send them the rota", "As promised: the rota"],
    ["I'd send the rota", "As promised: the rota"],
    ["contact details of my manager", "As promised: contact details of my manager"],
    ["call her about the check", "As promised: [what you promised]"],
    ["to find out more", "As promised: [what you promised]"],
  ])("is named as a thing: %s", (what, subject) => {
    const given = scene.given.replace("a writing sample", JSON.stringify(what));
    expect(drafted({ ...scene, given }).subject).toBe(subject);
  });
});
