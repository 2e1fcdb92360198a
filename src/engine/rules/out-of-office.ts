import { addBusinessDays, instantAt, rollForward } from "../../model/dates/index.js";
import type { Contactable, Got, LogEntry } from "../../model/types.js";
import type { Dated } from "../chronicle.js";
import type { Rule } from "../rule.js";
import { isQuestionKind, isSignOfLife, reaches } from "../silence.js";
import type { Story } from "../story.js";
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
    {
      title: "They write before they are back",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 12:31, got: auto-reply, from: maria, returns: 2026-06-15 }
  - { at: 2026-06-05 09:00, got: update, from: maria, answered: true }`,
      now: "2026-06-12 10:00",
      yields: [{ action: "status-check/1", state: "due" }],
    },
  ],

  restrain({ kind, person }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const away = story.got.findLast(
      ({ entry }) => entry.got === "auto-reply" && entry.returns && (entry.from ?? person?.id) === person?.id,
    );
    if (!away?.entry.returns || isBackAfter(away, person, story)) return undefined;
    const calendar = story.calendarOf(person);
    const back = rollForward(away.entry.returns.day, calendar);
    const from = addBusinessDays(back, 1, calendar);
    return {
      from,
      floor: from,
      awaits: instantAt(from, story.world.parameters.writeWindow.start, calendar.zone),
      says: `${person?.name ?? "They"} will be back on ${dayWords(back, story)}; give them a business day more, until ${dayWords(from, story)}.`,
    };
  },
};

/** Whether they wrote themselves, or answered a call, after the machine did. */
function isBackAfter(away: Dated<Got>, person: Contactable | undefined, story: Story): boolean {
  return story.log
    .slice(story.log.indexOf(away) + 1)
    .some(({ entry }) => isSignOfLife(entry, story) && isTheirs(entry, person));
}

function isTheirs(entry: LogEntry, person: Contactable | undefined): boolean {
  if (!person) return true;
  return "got" in entry ? entry.from === person.id : "sent" in entry && reaches(entry, person.id);
}
