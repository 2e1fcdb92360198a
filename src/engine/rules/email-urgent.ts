import type { Rule } from "../rule.js";

export const emailUrgent: Rule = {
  id: "email-urgent",
  group: "writing",
  sentence: "Write by e-mail when quick action matters.",
  why: "Nothing else arrives as fast without interrupting anybody.",
  sources: ["004"],
  strength: "may",
  parameters: [],
  examples: [
    {
      title: "The position may be filled any day",
      given: `
urgent: true
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:30",
      yields: [{ action: "status-check/1", state: "due", via: "email" }],
    },
  ],

  prefer(_contact, { interview }) {
    return interview.urgent ? { via: "email", says: "It is urgent, and e-mail is quick." } : undefined;
  },
};
