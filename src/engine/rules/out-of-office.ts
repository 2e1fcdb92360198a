import { addBusinessDays, instantAt, rollForward } from "../../model/dates/index.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import { dayWords } from "../words.js";

export const outOfOffice: Rule = {
  id: "out-of-office",
  group: "practice",
  sentence: "An automatic reply is no reply: wait for the day they are back, and one business day more.",
  why: "The first day back is spent on what has piled up.",
  sources: ["practice"],
  strength: "should",
  parameters: ["writeWindow"],
  examples: [
    {
      title: "They are back on a Monday, and asked on the Tuesday",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 12:31, got: auto-reply, from: maria, returns: 2026-06-15 }`,
      now: "2026-06-12 10:00",
      yields: [{ waitsUntil: "2026-06-16 09:00" }, { noAction: "status-check/1" }],
    },
  ],

  restrain({ kind, person }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const away = story.got.findLast(
      ({ entry }) => entry.got === "auto-reply" && entry.returns && (entry.from ?? person?.id) === person?.id,
    )?.entry.returns;
    if (!away) return undefined;
    const calendar = story.calendarOf(person);
    const back = rollForward(away.day, calendar);
    const from = addBusinessDays(back, 1, calendar);
    return {
      from,
      floor: from,
      awaits: instantAt(from, story.world.parameters.writeWindow.start, calendar.zone),
      says: `${person?.name ?? "They"} will be back on ${dayWords(back, story)}; give them a business day more, until ${dayWords(from, story)}.`,
    };
  },
};
