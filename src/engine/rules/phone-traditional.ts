import type { Rule } from "../rule.js";

export const phoneTraditional: Rule = {
  id: "phone-traditional",
  group: "calls",
  sentence: "A traditional company likes the phone, and paper.",
  why: "There a voice or a letter counts for more than another e-mail.",
  sources: ["004"],
  strength: "may",
  parameters: [],
  examples: [
    {
      title: "A traditional company, although it named a date",
      given: `
sector: traditional
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:30",
      yields: [{ action: "status-check/1", state: "due", via: "phone" }],
    },
  ],

  prefer(_contact, { interview }) {
    return interview.sector === "traditional"
      ? { via: "phone", says: "It is a traditional company, and those like the phone." }
      : undefined;
  },
};
