import { dayAfter, dayIn, rollForward } from "../../model/dates/index.js";
import { lastCall } from "../calls.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import { dayWords, span } from "../words.js";

export const callMonthly: Rule = {
  id: "call-monthly",
  group: "calls",
  sentence: "Call no more than once a month; fill the time between with e-mail or letters.",
  why: "Calls take the hours in which they work.",
  sources: ["004"],
  strength: "should",
  parameters: ["callGap"],
  examples: [
    {
      title: "A month after a talk on the phone, moved on to a Monday",
      given: `
facts: [{ what: shipped the churn dashboard }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:20, sent: status-check, to: maria, via: phone, outcome: talked }`,
      etiquette: "style: persistent",
      now: "2026-06-29 10:30",
      yields: [
        {
          action: "status-check/2",
          state: "due",
          via: "email",
          says: { "fill-slack": "Between calls, an e-mail or a letter may go." },
        },
        { check: "maria", via: "phone", verdict: "too-soon", earliest: "2026-07-13 10:00" },
      ],
    },
  ],

  restrain({ kind, person, via }, story) {
    if (via !== "phone" || !isQuestionKind(kind)) return undefined;
    const last = lastCall(story);
    if (last === undefined) return undefined;
    const { callGap } = story.world.parameters;
    const calendar = story.calendarOf(person);
    const called = dayIn(last, calendar.zone);
    const from = rollForward(dayAfter(called, callGap, calendar), calendar);
    return {
      from,
      floor: from,
      otherwise: "write",
      says: `You called on ${dayWords(called, story)}; the next call can wait ${span(callGap)}, until ${dayWords(from, story)}.`,
    };
  },
};
