import { addDays, type Duration, dayAfter, dayIn, rollForward } from "../../model/dates/index.js";
import { nameATime } from "../../model/parse/date-words.js";
import { isOfferStage } from "../asking.js";
import type { Restraint, Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { dayWords, span } from "../words.js";

/** Fewer days than these are too soon in every style. */
const LEAST_DAYS = 6;

export const noDateWeek: Rule = {
  id: "no-date-week",
  group: "silence",
  sentence: "When they named no date, ask about a week after.",
  why: "A week is what people expect, and most decisions take at least as long.",
  sources: ["002"],
  strength: "should",
  parameters: ["noDateWait", "offerNudgeWait"],
  examples: [
    {
      title: "A week after the round",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-10 10:30",
      yields: [
        {
          action: "status-check/1",
          state: "due",
          via: "phone",
          opens: "2026-06-10 10:00",
          says: {
            "last-week": "An interview of the week before is a fair thing to ask about.",
            "script-first": "Write down what you will say before you dial.",
          },
        },
      ],
    },
    {
      title: "After six days it is early, but no longer rude",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-09 10:30",
      yields: [{ check: "maria", verdict: "early", earliest: "2026-06-10 10:00" }],
    },
    {
      title: "After five days it is too soon",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-08 10:30",
      yields: [{ check: "maria", verdict: "too-soon", earliest: "2026-06-10 10:00" }],
    },
    {
      title: "Their own words may hold a date",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { said: in a few weeks } }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-10 10:30",
      yields: [{ action: "status-check/1", state: "due", warns: "no-date-week" }],
    },
    {
      title: "The reserved style waits ten days",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      etiquette: "style: reserved",
      now: "2026-06-12 10:30",
      yields: [{ action: "status-check/1", state: "upcoming", via: "email", opens: "2026-06-15 09:00" }],
    },
  ],

  restrain({ kind, person }, story) {
    const { silence } = story;
    if (!isQuestionKind(kind) || !silence || silence.named || silence.asked.length > 0) return undefined;
    const days = waitOf(story);
    const calendar = story.calendarOf(person);
    const base = dayIn(silence.since, calendar.zone);
    const due = dayAfter(base, days, calendar);
    const from = rollForward(due, calendar);
    const rolled = from === due ? "" : `; the next business day is ${dayWords(from, story)}`;
    const start = silence.since > silence.opened ? "their last word" : openingOf(story);
    const words = theirWords(story);
    const quoted = words === undefined ? "" : ` ("${words}")`;
    const wait: Restraint = {
      from,
      floor: addDays(base, LEAST_DAYS),
      says: `They named no date${quoted}; ${span(days)} after ${start} of ${dayWords(base, story)} is ${dayWords(due, story)}${rolled}.`,
    };
    if (words === undefined || !nameATime(words)) return wait;
    const says = `They said "${words}": if you can tell a date from that, write it down (by), and the wait counts from it.`;
    return [wait, { warns: "info", says }];
  },
};

function waitOf(story: Story): Duration {
  const { noDateWait, offerNudgeWait } = story.world.parameters;
  return isOfferStage(story) ? offerNudgeWait : noDateWait;
}

/** How they put it instead of naming one. */
function theirWords({ past, got, silence }: Story): string | undefined {
  const round = past.at(-1);
  const opened = silence?.opened;
  const told = got.findLast(({ at, entry }) => opened !== undefined && at >= opened && entry.decision);
  return (told?.entry.decision ?? (round?.end === opened ? round?.round.decision : undefined))?.said;
}

function openingOf({ past, silence }: Story): string {
  return past.at(-1)?.end === silence?.opened ? "the round" : "their word";
}
