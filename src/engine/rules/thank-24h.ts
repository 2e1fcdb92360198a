import { addressOf } from "../../model/address.js";
import { type Instant, instantOf, startOfDay } from "../../model/dates/index.js";
import type { Person } from "../../model/types.js";
import type { DatedRound } from "../chronicle.js";
import type { Proposal, Rule, Said, Warned } from "../rule.js";
import { isQuestion, reaches } from "../silence.js";
import type { Story } from "../story.js";
import { isPast, within } from "../within.js";
import { momentWords, theirMoment } from "../words.js";
import { dayToLetGo } from "./cut-losses.js";
import { gravePoints } from "./recover.js";

export const thank24h: Rule = {
  id: "thank-24h",
  group: "thank-you",
  sentence: "Thank each person you spoke with within 24 hours of the end of your talk.",
  why: "The impression is still fresh, and some managers drop a candidate from whom no note comes.",
  sources: ["004"],
  strength: "must",
  parameters: ["thankYouWithin", "lapseAfter"],
  examples: [
    {
      title: "Home again an hour after the talk",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, home: 2026-06-03 12:00, with: [maria] }]`,
      now: "2026-06-03 12:05",
      yields: [
        {
          action: "thank-you/1/maria",
          state: "due",
          via: "email",
          opens: "2026-06-03 12:00",
          due: "2026-06-04 11:00",
          says: { "thank-on-return": "You are home from Wed 3 Jun 12:00: write it then." },
        },
      ],
    },
    {
      title: "A day after the talk, and still nothing sent",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]`,
      now: "2026-06-04 12:00",
      yields: [{ action: "thank-you/1/maria", state: "overdue", warns: "no-note-no-job" }],
    },
    {
      title: "Three people, two of them thanked",
      given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj, ann] }]
log:
  - { at: 2026-06-03 15:00, sent: thank-you, to: [maria, ann], via: email }`,
      now: "2026-06-03 18:00",
      yields: [
        {
          action: "thank-you/1/raj",
          state: "due",
          says: { "thank-each": "Everybody you met gets a note, and each a different one." },
        },
        { noAction: "thank-you/1/maria" },
      ],
    },
    {
      title: "After the second round as after the first, and by post where there is nothing else",
      given: `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, post: "12 Main Street, New York" }]
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-10 10:00, with: [maria] }
log: [{ at: 2026-06-03 13:00, sent: thank-you, to: maria, via: post }]`,
      now: "2026-06-10 12:00",
      yields: [
        {
          action: "thank-you/2/maria",
          state: "due",
          via: "post",
          warns: "handwritten-slow",
          says: {
            "first-or-tenth": "Round 2 wants its thanks as the first did.",
            "thank-any-medium": "By hand or by e-mail, what counts is that it is sent.",
          },
        },
      ],
    },
    {
      title: "A week after the talk the thanks go into the question instead",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]`,
      now: "2026-06-12 10:00",
      yields: [
        { action: "status-check/1", state: "due", warns: "thank-always" },
        { noAction: "thank-you/1/maria" },
      ],
    },
    {
      title: "A weekend does not move the hour by which it is due",
      given: `
rounds: [{ at: 2026-06-05 15:00, ends: 2026-06-05 16:00, with: [maria] }]`,
      now: "2026-06-06 09:00",
      yields: [{ action: "thank-you/1/maria", state: "due", due: "2026-06-06 16:00" }],
    },
  ],

  propose(story) {
    return story.past.flatMap((talk) => [
      ...unnamed(talk, story),
      ...unthanked(talk, story).map((person) => thankYou(person, talk, story)),
    ]);
  },

  restrain({ kind, person }, { past, sent }) {
    if (kind !== "thank-you" || !person) return undefined;
    const talk = past.findLast(({ round }) => round.with.includes(person.id));
    if (!talk) return undefined;
    const thanked = sent.some(
      ({ at, entry }) => entry.sent === "thank-you" && at >= talk.end && reaches(entry, person.id),
    );
    return thanked
      ? { bars: "cap-reached", says: `You have thanked ${person.name} for round ${talk.number} already.` }
      : undefined;
  },
};

/** Whether thanks for that round are still to be sent. */
export function owesThanks(talk: DatedRound, story: Story): boolean {
  return unnamed(talk, story).length + unthanked(talk, story).length > 0;
}

function unthanked(talk: DatedRound, story: Story): Person[] {
  return talk.round.with
    .map(story.person)
    .filter((person) => person !== undefined)
    .filter((person) => isOwedThanks(person, talk, story));
}

/** Whether this is the latest round with a person who has not been thanked since, and the note is worth sending. */
function isOwedThanks(person: Person, { end, number }: DatedRound, story: Story): boolean {
  const meetsAgain = story.past.some(
    (other) =>
      other.round.with.includes(person.id) &&
      (other.end > end || (other.end === end && other.number > number)),
  );
  const wrote = story.sent.some(
    ({ at, entry }) =>
      at >= end && reaches(entry, person.id) && (entry.sent === "thank-you" || isQuestion(entry)),
  );
  const declined = story.got.some(
    ({ at, entry }) => at >= end && entry.got === "rejection" && entry.from === person.id,
  );
  return !meetsAgain && !wrote && !declined && !hasLapsed(person, end, story);
}

/** A round for which the file does not say who was there. */
function unnamed({ end, number, round }: DatedRound, story: Story): Proposal[] {
  if (round.with.length > 0) return [];
  const { thankYouWithin, lapseAfter } = story.world.parameters;
  const wrote = story.sent.some(({ at, entry }) => at >= end && entry.sent === "thank-you");
  if (wrote || isPast(end, lapseAfter, story.calendar, story.now)) return [];
  const due = within(end, thankYouWithin, story.calendar);
  return [
    {
      kind: "thank-you",
      number,
      opens: end,
      due,
      title: `Thank the people you met in round ${number}`,
      because: [
        {
          rule: "thank-24h",
          says: `The round ended ${momentWords(end, story.calendar.zone, story)}; thanks belong within 24 hours, by ${theirMoment(due, story.calendar.zone, story)}.`,
        },
      ],
      missing: [`whom you met in round ${number}, under with`],
      template: null,
    },
  ];
}

/** The note to the person who is asked later is folded into the question instead. */
function hasLapsed(person: Person, end: Instant, story: Story): boolean {
  if (person.id === story.asks?.id) {
    const day = dayToLetGo(story);
    return day !== undefined && story.now.hasReached(startOfDay(day, story.calendar.zone));
  }
  return isPast(end, story.world.parameters.lapseAfter, story.calendarOf(person), story.now);
}

function thankYou(person: Person, talk: DatedRound, story: Story): Proposal {
  const { number, round, end } = talk;
  const { zone } = story.calendarOf(person);
  const { thankYouWithin } = story.world.parameters;
  const due = within(end, thankYouWithin, story.calendarOf(person));
  const home = round.home?.time === undefined ? undefined : instantOf(round.home, story.calendar.zone);
  const late = story.now.isAfter(due);
  const because: Said[] = [
    {
      rule: "thank-24h",
      says: `Your talk with ${addressOf(person.name)} ended ${momentWords(end, zone, story)}; thanks belong within 24 hours, by ${theirMoment(due, zone, story)}.`,
    },
  ];
  if (home !== undefined) {
    because.push({
      rule: "thank-on-return",
      says: `You are home from ${theirMoment(home, zone, story)}: write it then.`,
    });
  }
  if (round.with.length > 1) {
    because.push({ rule: "thank-each", says: "Everybody you met gets a note, and each a different one." });
  }
  const grave = gravePoints(talk, person).map(({ what }) => what);
  if (grave.length > 0) {
    because.push({ rule: "recover", says: `Address in it what went wrong: ${grave.join("; ")}.` });
  }
  const small = round.slips.filter(({ weight }) => weight === "minor").map(({ what }) => what);
  if (small.length > 0)
    because.push({ rule: "ignore-minor", says: `Leave unmentioned: ${small.join("; ")}.` });
  if (round.final) {
    because.push({ rule: "follow-even-if-sure", says: "Write it even if the offer seems certain." });
  }
  if (number > 1)
    because.push({ rule: "first-or-tenth", says: `Round ${number} wants its thanks as the first did.` });
  const warnings: Warned[] = late
    ? [
        {
          rule: "no-note-no-job",
          severity: "high",
          says: "It is late, and still worth sending: some managers drop candidates who send none.",
        },
      ]
    : [];
  return {
    kind: "thank-you",
    number,
    person,
    each: true,
    opens: home ?? end,
    due,
    title: `Thank ${person.name} for the talk`,
    because,
    advice: (via) =>
      via === "post"
        ? [{ rule: "thank-any-medium", says: "By hand or by e-mail, what counts is that it is sent." }]
        : [],
    warnings,
    template: () => "thank-you",
  };
}
