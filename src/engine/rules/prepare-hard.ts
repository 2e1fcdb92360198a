import {
  dayIn,
  type Instant,
  instantAt,
  isBusinessDay,
  subtractBusinessDays,
} from "../../model/dates/index.js";
import { checklist } from "../checklist.js";
import type { Rule, Warned } from "../rule.js";
import type { Story } from "../story.js";
import { dayWords, yourMoment } from "../words.js";

export const prepareHard: Rule = {
  id: "prepare-hard",
  group: "interview",
  sentence: "Before a round prepare, and then prepare once more.",
  why: "Everything that follows rests on the talk itself.",
  sources: ["001"],
  strength: "should",
  parameters: ["prepareFrom", "writeWindow"],
  examples: [
    {
      title: "Two business days before a round on a Monday",
      given: `
rounds: [{ at: 2026-06-15 10:00, with: [maria] }]`,
      now: "2026-06-11 09:30",
      yields: [
        {
          action: "prepare/1",
          state: "due",
          opens: "2026-06-11 09:00",
          due: "2026-06-15 10:00",
          says: {
            "closing-line":
              "On leaving, thank them for their time, and say which experience of yours will help them.",
            "game-face": "Stay professional until you are out of the building and on your way.",
            "collect-cards": "Ask everyone you speak with for a card.",
            "verify-they-have-yours": "Make sure they have your résumé and your contact details.",
            "ask-channel": "Ask how they prefer to be contacted.",
          },
        },
      ],
    },
    {
      title: "A round on a public holiday",
      given: `
rounds: [{ at: 2026-06-19 10:00, with: [maria] }]`,
      now: "2026-06-18 09:30",
      yields: [{ action: "prepare/1", state: "due", warns: "prepare-hard" }],
    },
    {
      title: "You marked it as done",
      given: `
rounds: [{ at: 2026-06-15 10:00, with: [maria] }]
log: [{ at: 2026-06-11 20:00, done: northwind/prepare/1 }]`,
      now: "2026-06-12 09:30",
      yields: [{ noAction: "prepare/1" }],
    },
  ],

  propose(story) {
    const { interview, calendar, world, now } = story;
    const { prepareFrom, writeWindow } = world.parameters;
    return story.ahead
      .filter(({ start }) => now.isBefore(start))
      .map(({ number, round, start }) => {
        const day = subtractBusinessDays(dayIn(start, calendar.zone), prepareFrom.count, calendar);
        return {
          kind: "prepare" as const,
          number,
          opens: instantAt(day, writeWindow.start, calendar.zone),
          due: start,
          title: `Prepare for round ${number} with ${interview.company}, ${yourMoment(start, calendar.zone, story)}`,
          because: checklist(round),
          warnings: isBusinessDay(dayIn(start, calendar.zone), calendar) ? [] : [unusual(start, story)],
          template: null,
        };
      });
  },
};

function unusual(start: Instant, story: Story): Warned {
  const day = dayWords(dayIn(start, story.calendar.zone), story);
  return {
    rule: "prepare-hard",
    severity: "info",
    says: `${day} is no business day there: make sure of the date.`,
  };
}
