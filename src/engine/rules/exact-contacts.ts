import { SELF_KINDS } from "../../model/types.js";
import { channelsOf, goBetween } from "../people.js";
import type { Rule } from "../rule.js";

const DETAILS = { email: "an e-mail address", phone: "a phone number", post: "a postal address" } as const;

export const exactContacts: Rule = {
  id: "exact-contacts",
  group: "interview",
  sentence: "Get the phone number, the e-mail address and the exact spelling of every name before you leave.",
  why: "Without them you are left searching, and the note goes out late, or to a name spelt wrong.",
  sources: ["002"],
  strength: "must",
  parameters: [],
  examples: [
    {
      title: "Someone without an address",
      given: `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager }
  - { id: ann, name: Ann Lee, part: recruiter, email: ann@agency.example }
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]`,
      now: "2026-06-03 12:00",
      yields: [{ action: "thank-you/1/maria", state: "blocked" }],
    },
  ],

  restrain({ kind, person, via }, { interview }) {
    if ((SELF_KINDS as readonly string[]).includes(kind)) return undefined;
    if (!person && kind === "confirm-references") return undefined;
    if (!person) {
      if (interview.people.length > 0) return undefined;
      return {
        bars: "blocked",
        missing: "a person to contact, under people",
        says: `The file names nobody at ${interview.company}.`,
      };
    }
    if (via && person[via] !== undefined) return undefined;
    const known = channelsOf(person);
    const helper = known.length === 0 ? goBetween(interview.people, person) : undefined;
    const pass = helper ? ` ${helper.name} could pass a message on.` : "";
    return {
      bars: "blocked",
      missing: `${DETAILS[via ?? "email"]} for ${person.name}`,
      says: `The file has no ${(via ? DETAILS[via] : "address").replace(/^an? /, "")} for ${person.name}.${pass}`,
    };
  },
};
