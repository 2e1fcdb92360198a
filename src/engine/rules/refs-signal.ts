import { dayIn } from "../../model/dates/index.js";
import type { Got } from "../../model/types.js";
import type { Dated } from "../chronicle.js";
import type { Rule } from "../rule.js";
import { dayWords } from "../words.js";

export const refsSignal: Rule = {
  id: "refs-signal",
  group: "references",
  sentence: "A reference who was contacted hints at progress; none contacted means nothing.",
  why: "Not every company checks references.",
  sources: ["003"],
  strength: "opinion",
  parameters: [],
  examples: [
    {
      title: "They called Lee, your reference",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
given: [lee]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 11:00, got: reference-check, from: lee }`,
      now: "2026-06-08 12:00",
      yields: [{ notes: "refs-signal" }],
    },
  ],

  note(story) {
    const checks = story.log.filter(
      (dated): dated is Dated<Got> => "got" in dated.entry && dated.entry.got === "reference-check",
    );
    return checks.map(({ at, entry }) => {
      const who = story.world.hunt.references.find(({ id }) => id === entry.from)?.name ?? "A reference";
      return `${who} was contacted on ${dayWords(dayIn(at, story.calendar.zone), story)}, which hints at progress.`;
    });
  },
};
