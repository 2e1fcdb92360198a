import type { Rule } from "../rule.js";

export const emailHightech: Rule = {
  id: "email-hightech",
  group: "writing",
  sentence: "Write to a high-tech company by e-mail.",
  why: "People there read rather than listen, and voicemail is a bother.",
  sources: ["004"],
  strength: "may",
  parameters: [],
  examples: [
    {
      title: "A high-tech company that named no date",
      given: `
sector: high-tech
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:30",
      yields: [{ action: "status-check/1", state: "due", via: "email" }],
    },
  ],

  prefer(_contact, { interview }) {
    return interview.sector === "high-tech"
      ? { via: "email", says: "It is a high-tech company, and people there prefer to read." }
      : undefined;
  },
};
