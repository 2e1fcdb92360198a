import { clockText } from "../../model/dates/index.js";
import { isTooLateToCall } from "../references.js";
import type { Rule } from "../rule.js";

export const refsByPhone: Rule = {
  id: "refs-by-phone",
  group: "references",
  sentence: "Call your references, at an hour at which people like to be called.",
  why: "What they say about you can be more convincing than what you say yourself; it deserves a talk.",
  sources: ["004"],
  strength: "should",
  parameters: ["briefWindow"],
  examples: [
    {
      title: "Thanked late in the evening: the call waits for the morning",
      given: `
rounds: [{ at: 2026-06-05 16:00, ends: 2026-06-05 17:00, with: [maria] }]
given: [lee]
log: [{ at: 2026-06-05 21:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-05 22:00",
      yields: [
        { action: "brief-reference/1/lee", state: "upcoming", via: "phone", opens: "2026-06-06 09:00" },
      ],
    },
  ],

  restrain({ kind, person, via }, story) {
    const { world } = story;
    if (!person || (kind !== "brief-reference" && kind !== "confirm-references")) return undefined;
    if (!world.hunt.references.some(({ id }) => id === person.id)) {
      return { bars: "blocked", missing: null, says: `${person.name} is not one of your references.` };
    }
    const isLastWord = kind === "confirm-references" && via === "email";
    if (isLastWord && isTooLateToCall(person, story)) return undefined;
    const { briefWindow: hours } = world.parameters;
    return {
      hours,
      anyDay: true,
      says: `Talk to them between ${clockText(hours.start)} and ${clockText(hours.end)} their time.`,
    };
  },
};
