import { dayIn, nextBusinessDay } from "../../model/dates/index.js";
import type { Contactable } from "../../model/types.js";
import type { Restraint, Rule } from "../rule.js";
import { isQuestionKind, isToldInFull } from "../silence.js";
import type { Story } from "../story.js";
import { capital, dayWords, times } from "../words.js";

export const vmAfterFew: Rule = {
  id: "vm-after-few",
  group: "calls",
  sentence:
    "When nobody answers, try again on another day, and leave a message once the first few tries have failed.",
  why: "A missed call asks nothing of them; a message after a few tries shows that you mean it.",
  sources: ["004"],
  strength: "may",
  parameters: ["voicemailOnDial"],
  examples: [
    {
      title: "Nobody answered your call this morning",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }`,
      now: "2026-06-10 11:00",
      yields: [
        { action: "status-check/1", state: "upcoming", via: "phone", opens: "2026-06-11 10:00" },
        { check: "maria", via: "phone", verdict: "too-soon", earliest: "2026-06-11 10:00" },
      ],
    },
    {
      title: "The third try leaves a message",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }
  - { at: 2026-06-11 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }`,
      now: "2026-06-12 10:30",
      yields: [
        {
          action: "status-check/1",
          state: "due",
          via: "phone",
          warns: "vm-after-few",
          says: { "vm-unreturned": "Not every message is returned: that none is says little." },
        },
      ],
    },
  ],

  restrain({ kind, person, via }, story) {
    if (via !== "phone" || !isQuestionKind(kind)) return undefined;
    const dials = story.silence?.dials ?? [];
    const last = dials.at(-1);
    if (!last) return afterAnotherCall(person, story);
    const { voicemailOnDial } = story.world.parameters;
    if (voicemailOnDial === "never") {
      return {
        bars: "cap-reached",
        otherwise: "write",
        says: `Nobody answered, and the ${story.world.hunt.style} style leaves no message: write instead.`,
      };
    }
    const calendar = story.calendarOf(person);
    const tried = dayIn(last.at, calendar.zone);
    const from = nextBusinessDay(tried, calendar);
    const wait = {
      from,
      floor: from,
      says: `Nobody answered on ${dayWords(tried, story)}; try again on ${dayWords(from, story)}.`,
    };
    if (dials.length + 1 < voicemailOnDial) return wait;
    return [
      wait,
      { warns: "info", says: `${capital(times(dials.length))} nobody answered: leave a message this time.` },
    ];
  },
};

/** Whoever was called today for another reason, and did not answer, is not called again today. */
function afterAnotherCall(person: Contactable | undefined, story: Story): Restraint | undefined {
  const last = story.sent.findLast(
    ({ entry }) => entry.via === "phone" && person !== undefined && entry.to.includes(person.id),
  );
  if (!last || isToldInFull(last.entry)) return undefined;
  const calendar = story.calendarOf(person);
  const tried = dayIn(last.at, calendar.zone);
  const from = nextBusinessDay(tried, calendar);
  if (story.now.dayIn(calendar.zone) >= from) return undefined;
  const says = `You called on ${dayWords(tried, story)} and did not reach them; try again on ${dayWords(from, story)}.`;
  return { from, floor: from, says };
}
