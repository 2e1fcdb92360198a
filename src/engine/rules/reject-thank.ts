import { dayIn, type Instant } from "../../model/dates/index.js";
import type { ActionKind, Got } from "../../model/types.js";
import type { Dated } from "../chronicle.js";
import type { Rule } from "../rule.js";
import { isDial } from "../silence.js";
import type { Story } from "../story.js";
import { isPast, within } from "../within.js";
import { dayWords, theirMoment } from "../words.js";
import { rejectionOf } from "./keep-network.js";

/** What a no puts an end to. */
const ENDED: readonly ActionKind[] = [
  "status-check",
  "offer-nudge",
  "share-news",
  "let-go",
  "complete-record",
];

/** What the file still asks for, and a no has most likely put an end to. */
const DOUBTED: readonly ActionKind[] = [
  "prepare",
  "confirm-references",
  "send-references",
  "brief-reference",
];

export const rejectThank: Rule = {
  id: "reject-thank",
  group: "network",
  sentence: "When the answer is no, thank them for letting you know, and do not press them about it.",
  why: "A gracious reply is remembered when the same position, or another, opens again.",
  sources: ["001"],
  strength: "must",
  parameters: ["decisionThanksWithin", "lapseAfter"],
  examples: [
    {
      title: "They say no on a Monday afternoon",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-15 14:00, got: rejection, from: maria }`,
      now: "2026-06-15 15:00",
      yields: [
        {
          action: "thank-for-decision/1",
          state: "due",
          via: "email",
          due: "2026-06-16 14:00",
          says: {
            "reject-feedback": "Ask once, in the same note, for feedback; expect none.",
            "linkedin-group": "A group of theirs that you join keeps you in sight.",
          },
        },
        { check: "maria", verdict: "closed", earliest: null },
        { noAction: "status-check/1" },
      ],
    },
    {
      title: "They say no while another round is ahead",
      given: `
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-17 10:00, with: [maria] }
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-15 09:00, got: rejection, from: maria }`,
      now: "2026-06-15 10:00",
      yields: [
        { action: "thank-for-decision/1", state: "due" },
        { action: "prepare/2", state: "due", warns: "reject-thank" },
        { notes: "reject-thank" },
      ],
    },
  ],

  propose(story) {
    const { decisionThanksWithin, lapseAfter } = story.world.parameters;
    const rejections = story.got.filter(({ entry }) => entry.got === "rejection");
    return rejections.flatMap((rejection, index) => {
      const person = story.person(rejection.entry.from) ?? story.relevant;
      const calendar = story.calendarOf(person);
      const isLapsed = isPast(rejection.at, lapseAfter, calendar, story.now);
      const isInForce = rejection === rejectionOf(story);
      if (!isInForce || isThanked(rejection, story) || isLapsed) return [];
      const due = within(rejection.at, decisionThanksWithin, calendar);
      return {
        kind: "thank-for-decision" as const,
        number: index + 1,
        person,
        opens: story.now.orEarlier(rejection.at),
        due,
        title: `Thank ${person?.name ?? story.interview.company} for letting you know`,
        because: [
          {
            rule: "reject-thank",
            says: `Their no came on ${dayWords(dayIn(rejection.at, calendar.zone), story)}; thank them by ${theirMoment(due, calendar.zone, story)}.`,
          },
          { rule: "reject-feedback", says: "Ask once, in the same note, for feedback; expect none." },
          { rule: "linkedin-group", says: "A group of theirs that you join keeps you in sight." },
        ],
        template: () => "rejection-reply",
      };
    });
  },

  note(story) {
    const no = rejectionOf(story);
    const after = no && [...story.past, ...story.ahead].find(({ end }) => end > no.at);
    if (!no || !after) return [];
    const day = (instant: Instant): string => dayWords(dayIn(instant, story.calendar.zone), story);
    return [
      `They said no on ${day(no.at)}, and round ${after.number} on ${day(after.start)} is still in the file: take it out if it is off, or note that they invited you again (got: next-round).`,
    ];
  },

  restrain({ kind }, story) {
    const rejection = story.got.findLast(({ entry }) => entry.got === "rejection");
    if (!rejection) return undefined;
    if (kind === "thank-for-decision" && isThanked(rejection, story)) {
      return { bars: "cap-reached", says: "You have thanked them for letting you know." };
    }
    const no = rejectionOf(story);
    if (!no) return undefined;
    const day = dayWords(dayIn(no.at, story.calendar.zone), story);
    if (DOUBTED.includes(kind) || (kind === "thank-you" && isAfter(no, story))) {
      return { warns: "info", says: `They said no on ${day}: do this only if it still stands.` };
    }
    if (!ENDED.includes(kind)) return undefined;
    return { bars: "closed", says: `They said no on ${day}; there is nothing left to ask.` };
  },
};

/** Whether the latest round came after it, if it came at all. */
function isAfter(no: Dated<Got>, { past }: Story): boolean {
  const last = past.at(-1);
  return last !== undefined && last.end > no.at;
}

function isThanked(rejection: Dated<Got>, { sent }: Story): boolean {
  return sent.some(
    ({ at, entry }) => at >= rejection.at && entry.sent === "thank-for-decision" && !isDial(entry),
  );
}
