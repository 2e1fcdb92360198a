import { clockText, dayIn } from "../../model/dates/index.js";
import type { ActionKind, Person } from "../../model/types.js";
import { once } from "../once.js";
import type { Contact, Restraint, Rule } from "../rule.js";
import type { Story } from "../story.js";
import { dayWords } from "../words.js";
import type { Ground } from "../world.js";

/** What keeps to their hours; thanks, answers and promises may go at any. */
const IN_HOURS: readonly ActionKind[] = ["status-check", "offer-nudge", "share-news", "keep-in-touch"];

export const noPestering: Rule = {
  id: "no-pestering",
  group: "silence",
  sentence: "Do not pester: keep to their hours, their wishes, and a stop when they ask for it.",
  why: "The line between interest and pushiness is thin, and crossing it costs the job.",
  sources: ["000", "002", "003", "004"],
  strength: "must",
  parameters: ["writeWindow", "callOnlyIfPreferred"],
  examples: [
    {
      title: "A question is not sent on a Friday evening",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 18:00",
      yields: [{ action: "status-check/1", state: "upcoming", opens: "2026-06-15 09:00" }],
    },
    {
      title: "They asked you to stop",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 14:00, got: stop, from: maria }`,
      now: "2026-06-12 10:00",
      yields: [
        { check: "raj", for: "thank-you", verdict: "closed", earliest: null },
        { noAction: "thank-you/1/raj" },
        { noAction: "status-check/1" },
      ],
    },
  ],

  restrain(contact, story) {
    if (story.stopped !== undefined) {
      const day = dayIn(story.stopped, story.calendar.zone);
      return { bars: "closed", says: `They asked on ${dayWords(day, story)} not to be contacted any more.` };
    }
    return IN_HOURS.includes(contact.kind) ? inHours(contact, story) : undefined;
  },
};

function inHours({ person, via }: Contact, { world }: Story): Restraint | undefined {
  const { writeWindow: hours, callOnlyIfPreferred } = world.parameters;
  if (via !== "phone") return { hours, says: hoursToWrite(world) };
  const prefersPhone = person !== undefined && (person as Person).prefers === "phone";
  if (!callOnlyIfPreferred || prefersPhone) return undefined;
  return {
    bars: "blocked",
    missing: null,
    otherwise: "write",
    says: `The ${world.hunt.style} style calls only people who prefer the phone.`,
  };
}

const hoursToWrite = once(({ parameters }: Ground): string => {
  const { start, end } = parameters.writeWindow;
  return `Write between ${clockText(start)} and ${clockText(end)} their time, on a business day.`;
});
