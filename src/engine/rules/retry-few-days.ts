import { gapDays } from "../asking.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import { dayWords, span } from "../words.js";

export const retryFewDays: Rule = {
  id: "retry-few-days",
  group: "silence",
  sentence: "If no reply comes in a few days, try once more.",
  why: "A busy person forgets; a polite second note shows interest rather than impatience.",
  sources: ["001"],
  strength: "may",
  parameters: ["retryGap", "inquiriesMax"],
  examples: [
    {
      title: "The next business day after the first question is too soon",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }`,
      now: "2026-06-15 10:00",
      yields: [{ check: "maria", verdict: "too-soon", earliest: "2026-06-22 09:00" }],
    },
    {
      title: "Five business days after the first question, not counting a holiday",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }`,
      now: "2026-06-22 10:00",
      yields: [
        {
          action: "status-check/2",
          state: "due",
          warns: "one-only",
          says: {
            "reply-lags": "An answer does not always come at once; the wait left them time for it.",
            "slight-annoyance-ok":
              "It may annoy a busy person a little; polite and brief, it does more good than harm.",
          },
        },
      ],
    },
    {
      title: "A bare reply starts the wait again",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-15 10:00, got: reply, from: maria, answered: true }`,
      now: "2026-06-22 10:00",
      yields: [{ check: "maria", verdict: "early", earliest: "2026-06-23 09:00" }],
    },
  ],

  restrain({ kind, person }, story) {
    const { silence, world } = story;
    const { retryGap } = world.parameters;
    if (!isQuestionKind(kind) || silence?.asked.length !== 1 || retryGap === "never") return undefined;
    const { base, acknowledged, from, floor } = gapDays(silence, retryGap, person, story);
    const start = acknowledged ? "Their last word came" : "You asked";
    return {
      from,
      floor,
      says: `${start} on ${dayWords(base, story)}; ${span(retryGap)} later is ${dayWords(from, story)}.`,
    };
  },
};
