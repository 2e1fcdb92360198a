import { gapDays } from "../asking.js";
import type { Contact, Restraint, Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { dayWords, ordinalWord, span } from "../words.js";

const WANTED = "a new fact about you, under facts";

export const newFacts: Rule = {
  id: "new-facts",
  group: "silence",
  sentence: "A second or third letter brings something that they do not know yet.",
  why: "A reason to write makes a reminder welcome; the same question again is only a reminder.",
  sources: ["004"],
  strength: "may",
  parameters: ["thirdGap", "newFactFrom", "newFactNeeded", "inquiriesMax"],
  examples: [
    {
      title: "The persistent style asks a third time after fourteen days, with a new fact",
      given: `
facts: [{ what: shipped the churn dashboard }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-15 10:00, sent: status-check, to: maria, via: email }`,
      etiquette: "style: persistent",
      now: "2026-06-29 10:00",
      yields: [
        {
          action: "status-check/3",
          state: "due",
          says: { vigorous: "Following up with care can break a tie." },
        },
      ],
    },
    {
      title: "Without a new fact the persistent style waits",
      given: `
facts: [{ what: shipped the churn dashboard }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-15 10:00, sent: status-check, to: maria, via: email, used: shipped the churn dashboard }`,
      etiquette: "style: persistent",
      now: "2026-06-29 10:00",
      yields: [{ action: "status-check/3", state: "blocked" }],
    },
  ],

  restrain(contact, story) {
    return isQuestionKind(contact.kind) ? [...gap(contact, story), ...fact(story)] : [];
  },
};

/** How long after the second question the third may follow. */
function gap({ person }: Contact, story: Story): Restraint[] {
  const { silence, world } = story;
  const { thirdGap } = world.parameters;
  if (!silence || silence.asked.length < 2 || thirdGap === "never") return [];
  const { base, acknowledged, from, floor } = gapDays(silence, thirdGap, person, story);
  const start = acknowledged ? "Their last word came" : "You last asked";
  const says = `${start} on ${dayWords(base, story)}; ${span(thirdGap)} later is ${dayWords(from, story)}.`;
  return [{ from, floor, says }];
}

/** Whether the question should carry a new fact that the file does not have. */
function fact(story: Story): Restraint[] {
  const { newFactFrom, newFactNeeded } = story.world.parameters;
  const question = (story.silence?.asked.length ?? 0) + 1;
  if (newFactFrom === "never" || question < newFactFrom || unusedFacts(story).length > 0) return [];
  const says = `A ${ordinalWord(question)} question should bring something new, and the file has no fact that they have not heard.`;
  return [newFactNeeded ? { bars: "blocked", missing: WANTED, says } : { warns: "info", says }];
}

/** Facts that no message to this company has carried. */
export function unusedFacts({ interview, sent }: Story): string[] {
  const used = new Set(sent.map(({ entry }) => entry.used));
  return interview.facts.map(({ what }) => what).filter((what) => !used.has(what));
}
