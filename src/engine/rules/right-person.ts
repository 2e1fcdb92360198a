import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";

export const rightPerson: Rule = {
  id: "right-person",
  group: "silence",
  sentence: "Ask one person, the one who is most relevant, and nobody else.",
  why: "Two people asked the same thing talk to each other, and neither answers gladly.",
  sources: ["000"],
  strength: "must",
  parameters: [],
  examples: [
    {
      title: "The recruiter named the date, so the recruiter is asked",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { by: 2026-06-09, from: ann } }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:00",
      yields: [
        { action: "status-check/1", state: "due" },
        { check: "ann", verdict: "ok" },
      ],
    },
    {
      title: "Once the recruiter is asked, the manager is not",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { by: 2026-06-09, from: ann } }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: ann, via: email }`,
      now: "2026-06-12 11:00",
      yields: [{ check: "maria", verdict: "too-soon" }],
    },
    {
      title: "Nor is the manager asked later, when the wait is over",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { by: 2026-06-09, from: ann } }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: ann, via: email }`,
      now: "2026-06-22 10:00",
      yields: [
        { check: "maria", verdict: "blocked" },
        { check: "ann", verdict: "ok" },
      ],
    },
  ],

  restrain({ kind, person }, { asks, silence }) {
    if (!isQuestionKind(kind) || !person || !asks || person.id === asks.id) return undefined;
    if (silence && silence.asked.length > 0) {
      return {
        bars: "blocked",
        missing: null,
        lasting: true,
        says: `You have asked ${asks.name}; asking ${person.name} the same would go behind their back.`,
      };
    }
    return { warns: "info", says: `${asks.name} is the better person to ask.` };
  },
};
