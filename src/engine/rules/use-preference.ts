import type { Person } from "../../model/types.js";
import type { Rule } from "../rule.js";

const PREFERENCE = { email: "prefers e-mail.", phone: "prefers the phone.", post: "prefers post." } as const;

export const usePreference: Rule = {
  id: "use-preference",
  group: "silence",
  sentence: "Use the channel that they prefer.",
  why: "They told you how to reach them; using it shows that you listened.",
  sources: ["003"],
  strength: "must",
  parameters: [],
  examples: [
    {
      title: "No date was named, yet Maria prefers e-mail",
      given: `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: email }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-10 10:30",
      yields: [{ action: "status-check/1", state: "due", via: "email" }],
    },
  ],

  prefer({ person }) {
    const via = (person as Person | undefined)?.prefers;
    return person && via ? { via, says: `${person.name} ${PREFERENCE[via]}` } : undefined;
  },
};
