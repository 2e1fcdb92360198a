import { addBusinessDays, dayAfter, dayIn, rollForward } from "../../model/dates/index.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import { dayWords, span } from "../words.js";

export const missedDate: Rule = {
  id: "missed-date",
  group: "silence",
  sentence: "Ask once the date they named has passed, and never before.",
  why: "They are seldom late out of ill will; asking before their own date tells them that you did not listen.",
  sources: ["001", "003"],
  strength: "must",
  parameters: ["missedDateGrace"],
  examples: [
    {
      title: "On the day they named",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { by: 2026-06-09, said: by Tuesday } }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-09 15:00",
      yields: [
        { check: "maria", verdict: "too-soon", earliest: "2026-06-12 09:00" },
        { waitsUntil: "2026-06-12 09:00" },
      ],
    },
    {
      title: "Three business days after the date they named",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:15",
      yields: [
        {
          action: "status-check/1",
          state: "due",
          via: "email",
          opens: "2026-06-12 09:00",
          says: {
            "timeframe-is-basis": "The wait is counted from the date they named.",
            "call-or-email": "E-mail lets them answer when it suits them.",
            "email-easy-no": "An e-mail has its price: a no is easier to write than to say.",
          },
        },
        { check: "maria", verdict: "ok" },
      ],
    },
    {
      title: "A Saturday that they named counts as the Monday after it",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-13 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:15",
      yields: [{ action: "status-check/1", state: "upcoming", opens: "2026-06-18 09:00" }],
    },
    {
      title: "A newer date replaces the older one",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-15 11:00, got: reply, from: maria, decision: 2026-06-26, answered: true }`,
      now: "2026-06-22 10:00",
      yields: [{ check: "maria", verdict: "too-soon", earliest: "2026-07-01 09:00" }],
    },
  ],

  restrain({ kind, person }, story) {
    const { silence, world } = story;
    if (!isQuestionKind(kind) || !silence?.named) return undefined;
    const { day, said } = silence.named;
    const { missedDateGrace } = world.parameters;
    const calendar = story.calendarOf(person);
    const lastDay = rollForward(day, calendar);
    const heard = dayIn(silence.since, calendar.zone);
    const acknowledged = silence.since > silence.opened && heard > lastDay;
    const base = acknowledged ? heard : lastDay;
    const from = rollForward(dayAfter(base, missedDateGrace, calendar), calendar);
    const words = said === undefined ? "" : ` ("${said}")`;
    const rolled = lastDay === day ? "" : `, no business day there, so ${dayWords(lastDay, story)} counts`;
    const since = acknowledged ? ` and wrote again on ${dayWords(heard, story)}` : rolled;
    return {
      from,
      floor: addBusinessDays(base, 1, calendar),
      says: `They named ${dayWords(day, story)}${words}${since}; ${span(missedDateGrace)} later is ${dayWords(from, story)}.`,
    };
  },
};
