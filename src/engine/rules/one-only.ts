import { isAskedOut } from "../asking.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import { times } from "../words.js";

export const oneOnly: Rule = {
  id: "one-only",
  group: "silence",
  sentence: "Ask once, and no more than your style allows; then leave it with them.",
  why: "Once is interest, again and again is pursuit.",
  sources: ["000"],
  strength: "should",
  parameters: ["inquiriesMax"],
  examples: [
    {
      title: "After two questions the measured style is done",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-22 10:00, sent: status-check, to: maria, via: email }`,
      now: "2026-06-26 10:00",
      yields: [
        { check: "maria", verdict: "cap-reached", earliest: null },
        { noAction: "status-check/3" },
        { waitsUntil: "2026-07-07 00:00" },
      ],
    },
    {
      title: "After one question the reserved style is done",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-16 10:00, sent: status-check, to: maria, via: email }`,
      etiquette: "style: reserved",
      now: "2026-06-26 10:00",
      yields: [{ check: "maria", verdict: "cap-reached", earliest: null }],
    },
  ],

  restrain({ kind }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const asked = story.silence?.asked.length ?? 0;
    const style = story.world.hunt.style;
    if (isAskedOut(story)) {
      return {
        bars: "cap-reached",
        says: `You have asked ${times(asked)} in this silence, which is all that the ${style} style allows.`,
      };
    }
    if (asked === 0) return undefined;
    return {
      warns: "info",
      says: `You have asked ${times(asked)}; one of the guides would leave it at one.`,
    };
  },
};
