import { addDays, dayIn, HOUR, type Instant, instantAt, localOf } from "../../model/dates/index.js";
import type { Reference } from "../../model/types.js";
import type { DatedRound } from "../chronicle.js";
import type { Proposal, Rule } from "../rule.js";
import { isDial, reaches } from "../silence.js";
import type { Story } from "../story.js";
import { isPast, within } from "../within.js";
import { dayWords } from "../words.js";
import { owesThanks } from "./thank-24h.js";

export const refsBrief: Rule = {
  id: "refs-brief",
  group: "references",
  sentence: "Right after the thank-you, tell every reference you named to this company about the interview.",
  why: "A reference who knows what was asked can say what helps.",
  sources: ["003", "004"],
  strength: "must",
  parameters: ["briefWithin", "briefWindow", "lapseAfter"],
  examples: [
    {
      title: "Thanked, and two references given",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee, amara]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-03 13:00",
      yields: [
        {
          action: "brief-reference/1/lee",
          state: "due",
          via: "phone",
          due: "2026-06-03 23:59",
          says: {
            "refs-brief-content": "Say how it went, what they may ask, and which shared work drew interest.",
            "refs-tell-me": "Ask to be told when they are contacted.",
          },
        },
        { action: "brief-reference/1/amara", state: "due", via: "phone", due: "2026-06-03 23:59" },
      ],
    },
    {
      title: "The thank-you comes first",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee]`,
      now: "2026-06-03 12:10",
      yields: [
        { action: "thank-you/1/maria", state: "due" },
        { action: "brief-reference/1/lee", state: "upcoming", opens: "2026-06-04 11:00" },
      ],
    },
    {
      title: "The thank-you never went out",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee]`,
      now: "2026-06-04 12:00",
      yields: [
        { action: "thank-you/1/maria", state: "overdue" },
        { action: "brief-reference/1/lee", state: "due", warns: "refs-brief" },
      ],
    },
  ],

  propose(story) {
    const last = story.past.at(-1);
    if (!last || isMoot(last, story)) return [];
    return story.world.hunt.references
      .filter(({ id }) => story.interview.given.includes(id))
      .filter(({ id }) => !isBriefed(id, last, story))
      .map((reference) => brief(reference, last, story));
  },

  restrain({ kind, person }, story) {
    if (kind !== "brief-reference" || !person) return undefined;
    const last = story.past.at(-1);
    if (!last || !owesThanks(last, story)) return undefined;
    const { zone } = story.calendarOf(person);
    const from = dayIn(readyAt(person as Reference, last, story), zone);
    if (story.now.dayIn(zone) >= from) {
      return { warns: "high", says: "Your thanks for the round never went out: they come first." };
    }
    return { from, floor: from, says: "Your thanks for the round come first, then the references." };
  },
};

/** Once they have decided, or weeks have gone by, there is nothing left to tell. */
function isMoot({ end }: DatedRound, { got, calendar, now, world }: Story): boolean {
  const decided = got.some(
    ({ at, entry }) => at >= end && (entry.got === "rejection" || entry.got === "offer"),
  );
  return decided || isPast(end, world.parameters.lapseAfter, calendar, now);
}

function isBriefed(id: string, { end }: DatedRound, { sent }: Story): boolean {
  return sent.some(
    ({ at, entry }) => at >= end && entry.sent === "brief-reference" && !isDial(entry) && reaches(entry, id),
  );
}

function brief(reference: Reference, round: DatedRound, story: Story): Proposal {
  const calendar = story.calendarOf(reference);
  const opens = readyAt(reference, round, story);
  const day = dayWords(dayIn(round.end, story.calendar.zone), story);
  return {
    kind: "brief-reference",
    number: round.number,
    person: reference,
    each: true,
    opens,
    due: within(opens, story.world.parameters.briefWithin, calendar),
    title: `Tell ${reference.name} about the interview`,
    because: [
      { rule: "refs-brief", says: `You named ${reference.name} to them, and the round was on ${day}.` },
      {
        rule: "refs-brief-content",
        says: "Say how it went, what they may ask, and which shared work drew interest.",
      },
      { rule: "refs-tell-me", says: "Ask to be told when they are contacted." },
    ],
    template: () => "reference-briefing",
  };
}

/** All thanks sent, or their time gone; then the next moment within the hours for a talk. */
function readyAt(reference: Reference, { round, end }: DatedRound, story: Story): Instant {
  const { thankYouWithin, briefWindow } = story.world.parameters;
  const thanks = round.with.map((id) =>
    story.sent.find(({ at, entry }) => at >= end && entry.sent === "thank-you" && reaches(entry, id)),
  );
  const latest = (end + thankYouWithin.count * HOUR) as Instant;
  const thanked = thanks.length > 0 && thanks.every((one) => one !== undefined);
  const ready = thanked ? (Math.max(...thanks.map((one) => one?.at ?? end)) as Instant) : latest;
  const moment = Math.min(ready, latest) as Instant;
  const { zone } = story.calendarOf(reference);
  const { day, time } = localOf(moment, zone);
  if (time < briefWindow.start) return instantAt(day, briefWindow.start, zone);
  return time >= briefWindow.end ? instantAt(addDays(day, 1), briefWindow.start, zone) : moment;
}
