import { dayIn } from "../../model/dates/index.js";
import type { Rule } from "../rule.js";
import { dayWords } from "../words.js";
import { isReopened } from "./cut-losses.js";

export const lateNews: Rule = {
  id: "late-news",
  group: "silence",
  sentence: "Good news can come weeks later: what was let go opens again when they write.",
  why: "A first choice may decline, and the next one is called.",
  sources: ["000"],
  strength: "may",
  parameters: [],
  examples: [
    {
      title: "They write after you let it go",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-07-07 10:00, closed: let-go }
  - { at: 2026-07-20 10:00, got: update, from: maria }`,
      now: "2026-07-20 11:00",
      yields: [{ notes: "late-news" }, { action: "answer/1", state: "due" }],
    },
  ],

  note(story) {
    const { lastSign } = story;
    if (lastSign === undefined || !isReopened(story)) return [];
    const day = dayWords(dayIn(lastSign, story.calendar.zone), story);
    return [`You had let it go, and they wrote again on ${day}: it is open once more.`];
  },
};
