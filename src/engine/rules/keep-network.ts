import { type Day, dayAfter, dayIn, rollForward } from "../../model/dates/index.js";
import type { Got } from "../../model/types.js";
import type { Dated } from "../chronicle.js";
import type { Rule } from "../rule.js";
import type { Story } from "../story.js";
import { dayWords, span } from "../words.js";

export const keepNetwork: Rule = {
  id: "keep-network",
  group: "network",
  sentence: "After a no, send them a well-chosen article now and then.",
  why: "The position, or a similar one, may open again.",
  sources: ["001"],
  strength: "should",
  parameters: ["keepInTouchEvery", "writeWindow"],
  examples: [
    {
      title: "Ninety days after they said no, moved on to a Monday",
      given: `
clippings: [{ title: Pricing after the cut, url: "https://example.org/a" }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-15 14:00, got: rejection, from: maria }
  - { at: 2026-06-15 15:00, sent: thank-for-decision, to: maria, via: email }`,
      now: "2026-06-16 10:00",
      yields: [
        { action: "keep-in-touch/1/maria", state: "upcoming", opens: "2026-09-14 09:00" },
        { check: "maria", for: "keep-in-touch", verdict: "early", earliest: "2026-09-14 09:00" },
      ],
    },
    {
      title: "Without an article there is nothing to send",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-15 14:00, got: rejection, from: maria }`,
      now: "2026-09-14 10:00",
      yields: [{ action: "keep-in-touch/1/maria", state: "blocked" }],
    },
  ],

  propose(story) {
    const no = rejectionOf(story);
    const person = no && (story.person(no.entry.from) ?? story.relevant);
    if (!person) return [];
    return [
      {
        kind: "keep-in-touch",
        number: story.sent.filter(({ entry }) => entry.sent === "keep-in-touch").length + 1,
        person,
        each: true,
        title: `Send ${person.name} an article`,
        because: [],
        missing: unusedClippings(story).length > 0 ? [] : ["an article worth sending, under clippings"],
        template: () => "keep-in-touch",
      },
    ];
  },

  restrain({ kind, person }, story) {
    if (kind !== "keep-in-touch") return undefined;
    const no = rejectionOf(story);
    if (!no) return undefined;
    const calendar = story.calendarOf(person);
    const { keepInTouchEvery } = story.world.parameters;
    const last = story.sent.findLast(({ at, entry }) => at >= no.at && entry.sent === "keep-in-touch");
    const base: Day = dayIn((last ?? no).at, calendar.zone);
    const from = rollForward(dayAfter(base, keepInTouchEvery, calendar), calendar);
    const start = last ? "You last wrote" : "Their no came";
    return {
      from,
      floor: base,
      says: `${start} on ${dayWords(base, story)}; ${span(keepInTouchEvery)} later is ${dayWords(from, story)}.`,
    };
  },
};

/** The rejection in force: only their own word opens it again, as a round in the file may have been called off. */
export function rejectionOf({ got }: Story): Dated<Got> | undefined {
  const no = got.findLast(({ entry }) => entry.got === "rejection");
  if (!no) return undefined;
  const isReopened = got
    .slice(got.indexOf(no) + 1)
    .some(({ entry }) => entry.got === "next-round" || entry.got === "offer");
  return isReopened ? undefined : no;
}

/** Articles that no message to this company has carried. */
export function unusedClippings({ interview, sent }: Story): string[] {
  const used = new Set(sent.map(({ entry }) => entry.used));
  return interview.clippings.map(({ title }) => title).filter((title) => !used.has(title));
}
