import { addDays, dayIn, HOUR, type Instant, instantAt, localOf } from "../../model/dates/index.js";
import type { Contactable, Reference, Sent } from "../../model/types.js";
import type { Dated, DatedRound } from "../chronicle.js";
import { channelsOf } from "../people.js";
import { CALLS_ENOUGH, morningAfter } from "../references.js";
import type { Proposal, Rule } from "../rule.js";
import { isDial, isToldInFull, reaches } from "../silence.js";
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
    {
      title: "A message on a machine tells nothing of it, an e-mail does",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee, amara]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 13:00, sent: brief-reference, to: lee, via: phone, outcome: voicemail }
  - { at: 2026-06-03 13:05, sent: brief-reference, to: amara, via: email }`,
      now: "2026-06-03 13:30",
      yields: [
        {
          action: "brief-reference/1/lee",
          state: "upcoming",
          opens: "2026-06-04 09:00",
          due: "2026-06-04 23:59",
          says: {
            "refs-brief": "You called Lee Park on Wed 3 Jun, and could not talk: try again, or write.",
          },
        },
        { noAction: "brief-reference/1/amara" },
      ],
    },
    {
      title: "The morning after calls that told nothing",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee, amara]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 13:00, sent: brief-reference, to: lee, via: phone, outcome: gatekeeper }
  - { at: 2026-06-03 13:05, sent: brief-reference, to: amara, via: phone, outcome: no-answer }`,
      now: "2026-06-04 09:30",
      yields: [
        { action: "brief-reference/1/lee", state: "due", via: "phone" },
        { action: "brief-reference/1/amara", state: "due", via: "phone" },
      ],
    },
    {
      title: "Talked at last",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee, amara]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 13:00, sent: brief-reference, to: lee, via: phone, outcome: voicemail }
  - { at: 2026-06-04 10:00, sent: brief-reference, to: lee, via: phone, outcome: talked }
  - { at: 2026-06-04 10:05, sent: brief-reference, to: amara, via: phone }`,
      now: "2026-06-04 10:30",
      yields: [{ noAction: "brief-reference/1/lee" }, { noAction: "brief-reference/1/amara" }],
    },
  ],

  propose(story) {
    const last = story.past.at(-1);
    if (!last || isMoot(last, story)) return [];
    return story.world.hunt.references
      .filter(({ id }) => story.interview.given.includes(id))
      .map((reference) => ({ reference, tries: triesToBrief(reference, story) }))
      .filter(({ reference, tries }) => !isTold(reference, tries))
      .map(({ reference, tries }) => brief(reference, last, tries.at(-1), story));
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

/** Since the last round. */
export function triesToBrief({ id }: Contactable, { past, sent }: Story): Dated<Sent>[] {
  const end = past.at(-1)?.end;
  if (end === undefined) return [];
  return sent.filter(({ at, entry }) => at >= end && entry.sent === "brief-reference" && reaches(entry, id));
}

/** Whoever can only be called, and has messages on the machine, will call back. */
function isTold(reference: Reference, tries: readonly Dated<Sent>[]): boolean {
  if (tries.some(({ entry }) => isToldInFull(entry))) return true;
  const messages = tries.filter(({ entry }) => !isDial(entry));
  return messages.length >= CALLS_ENOUGH && channelsOf(reference).length === 1;
}

/** @param tried a call in which nothing could be told */
function brief(
  reference: Reference,
  round: DatedRound,
  tried: Dated<Sent> | undefined,
  story: Story,
): Proposal {
  const { name } = reference;
  const calendar = story.calendarOf(reference);
  const ready = readyAt(reference, round, story);
  const opens = tried ? (Math.max(ready, morningAfter(tried, reference, story)) as Instant) : ready;
  const day = dayWords(dayIn(round.end, story.calendar.zone), story);
  return {
    kind: "brief-reference",
    number: round.number,
    person: reference,
    each: true,
    opens,
    due: within(opens, story.world.parameters.briefWithin, calendar),
    title: `Tell ${name} about the interview`,
    because: [
      {
        rule: "refs-brief",
        says: tried
          ? `You called ${name} on ${dayWords(dayIn(tried.at, calendar.zone), story)}, and could not talk: try again, or write.`
          : `You named ${name} to them, and the round was on ${day}.`,
      },
      {
        rule: "refs-brief-content",
        says: "Say how it went, what they may ask, and which shared work drew interest.",
      },
      { rule: "refs-tell-me", says: "Ask to be told when they are contacted." },
    ],
    template: () => "reference-briefing",
  };
}

/** All thanks sent, or their time gone, and the list with them on its way; then the next moment within the hours for a talk. */
function readyAt(reference: Reference, { round, end }: DatedRound, story: Story): Instant {
  const { thankYouWithin, briefWindow } = story.world.parameters;
  const thanks = round.with.map((id) =>
    story.sent.find(({ at, entry }) => at >= end && entry.sent === "thank-you" && reaches(entry, id)),
  );
  const latest = (end + thankYouWithin.count * HOUR) as Instant;
  const thanked = thanks.length > 0 && thanks.every((one) => one !== undefined);
  const ready = thanked ? (Math.max(...thanks.map((one) => one?.at ?? end)) as Instant) : latest;
  const named = story.sent.find(({ entry }) => entry.sent === "send-references")?.at ?? end;
  const moment = Math.max(Math.min(ready, latest), named) as Instant;
  const { zone } = story.calendarOf(reference);
  const { day, time } = localOf(moment, zone);
  if (time < briefWindow.start) return instantAt(day, briefWindow.start, zone);
  return time >= briefWindow.end ? instantAt(addDays(day, 1), briefWindow.start, zone) : moment;
}
