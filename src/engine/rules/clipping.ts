import { type Day, dayAfter, dayIn, rollForward } from "../../model/dates/index.js";
import type { Rule } from "../rule.js";
import { dayWords, span } from "../words.js";
import { unusedClippings } from "./keep-network.js";

/** An article goes out only after this many questions. */
const QUESTIONS = 3;

export const clipping: Rule = {
  id: "clipping",
  group: "silence",
  sentence: "After the third letter, an article that concerns them keeps your name before them.",
  why: "It gives them something, and asks for nothing.",
  sources: ["004"],
  strength: "may",
  parameters: ["clippingEvery", "writeWindow"],
  examples: [
    {
      title: "Fourteen days after the third question, in the persistent style",
      given: `
facts: [{ what: shipped the churn dashboard }, { what: won a prize }]
clippings: [{ title: Pricing after the cut }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-15 10:00, sent: status-check, to: maria, via: email, used: shipped the churn dashboard }
  - { at: 2026-06-29 10:00, sent: status-check, to: maria, via: email, used: won a prize }`,
      etiquette: "style: persistent",
      now: "2026-07-13 10:00",
      yields: [{ action: "share-news/1", state: "due", via: "email", opens: "2026-07-13 09:00" }],
    },
  ],

  propose(story) {
    const { silence, sent, asks } = story;
    const isTime = silence !== undefined && silence.asked.length >= QUESTIONS;
    if (!isTime || story.world.parameters.clippingEvery === "never") return [];
    const [title] = unusedClippings(story);
    if (title === undefined) return [];
    return [
      {
        kind: "share-news",
        number: sent.filter(({ entry }) => entry.sent === "share-news").length + 1,
        person: asks,
        title: `Send ${asks?.name ?? story.interview.company} an article: ${title}`,
        because: [],
        template: () => "clipping",
      },
    ];
  },

  restrain({ kind, person }, story) {
    const { silence, world } = story;
    const { clippingEvery } = world.parameters;
    if (kind !== "share-news" || !silence) return undefined;
    if (clippingEvery === "never" || silence.asked.length < QUESTIONS) {
      return {
        bars: "blocked",
        missing: null,
        says:
          clippingEvery === "never"
            ? "By your etiquette no articles are sent."
            : "An article may follow the third question, not come before it.",
      };
    }
    const calendar = story.calendarOf(person);
    const last = story.sent.findLast(
      ({ at, entry }) =>
        at >= silence.opened && (entry.sent === "share-news" || silence.asked.some((one) => one.at === at)),
    );
    const since = Math.max(last?.at ?? silence.opened, silence.since);
    const base: Day = dayIn(since as typeof silence.since, calendar.zone);
    const from = rollForward(dayAfter(base, clippingEvery, calendar), calendar);
    return {
      from,
      floor: base,
      says: `You last wrote on ${dayWords(base, story)}; ${span(clippingEvery)} later is ${dayWords(from, story)}.`,
    };
  },
};
