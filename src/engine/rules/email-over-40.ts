import type { Rule } from "../rule.js";

export const emailOver40: Rule = {
  id: "email-over-40",
  group: "writing",
  sentence: "Over forty, and only if you choose this: write by e-mail to underline a contemporary image.",
  why: "A guide recommends it; whether it speaks for you is for you to say.",
  sources: ["004"],
  strength: "may",
  parameters: [],
  examples: [
    {
      title: "No date was named, and you chose to write",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      me: "over40: true",
      now: "2026-06-10 10:30",
      yields: [{ action: "status-check/1", state: "due", via: "email" }],
    },
  ],

  prefer(_contact, { world }) {
    return world.hunt.me.over40
      ? { via: "email", says: "You asked to be shown as one who writes e-mail." }
      : undefined;
  },
};
