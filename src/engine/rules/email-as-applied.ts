import type { Rule } from "../rule.js";

export const emailAsApplied: Rule = {
  id: "email-as-applied",
  group: "writing",
  sentence: "Write by e-mail when your résumé went by e-mail, or the advertisement asked for it.",
  why: "It is the channel on which the company already knows you.",
  sources: ["004"],
  strength: "may",
  parameters: [],
  examples: [
    {
      title: "No date was named, but the application went by e-mail",
      given: `
applied: email
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:30",
      yields: [{ action: "status-check/1", state: "due", via: "email" }],
    },
  ],

  prefer(_contact, { interview }) {
    return interview.applied === "email" || interview.electronic
      ? { via: "email", says: "Your application went by e-mail, or they asked for e-mail." }
      : undefined;
  },
};
