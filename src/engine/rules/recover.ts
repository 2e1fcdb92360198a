import { dayIn } from "../../model/dates/index.js";
import type { Person, Slip } from "../../model/types.js";
import type { DatedRound } from "../chronicle.js";
import type { Proposal, Rule } from "../rule.js";
import { reaches } from "../silence.js";
import type { Story } from "../story.js";
import { isPast, within } from "../within.js";
import { dayWords } from "../words.js";

export const recover: Rule = {
  id: "recover",
  group: "network",
  sentence: "After a serious slip, offer more: material, documents, a word from a reference.",
  why: "A follow-up is a second chance to show what you can do.",
  sources: ["001"],
  strength: "should",
  parameters: ["recoverWithin", "lapseAfter"],
  examples: [
    {
      title: "A serious slip, and the thank-you has gone out",
      given: `
rounds:
  - at: 2026-06-03 10:00
    ends: 2026-06-03 11:00
    with: [maria]
    slips: [{ what: blanked on cohort retention, weight: major, to: maria }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-03 13:00",
      yields: [{ action: "recover/1/maria", state: "due", via: "email", due: "2026-06-08 23:59" }],
    },
    {
      title: "With no thank-you sent yet it belongs there, and a small slip nowhere",
      given: `
rounds:
  - at: 2026-06-03 10:00
    ends: 2026-06-03 11:00
    with: [maria]
    final: true
    slips: [{ what: blanked on cohort retention, weight: major }, { what: spilt the coffee, weight: minor }]`,
      now: "2026-06-03 13:00",
      yields: [
        {
          action: "thank-you/1/maria",
          state: "due",
          says: {
            "follow-even-if-sure": "Write it even if the offer seems certain.",
            "ignore-minor": "Leave unmentioned: spilt the coffee.",
          },
        },
        { noAction: "recover/1/maria" },
      ],
    },
  ],

  propose(story) {
    return story.past.flatMap((talk) =>
      witnesses(talk, story)
        .map((person) => recovery(person, talk, story))
        .filter((proposal) => proposal !== undefined),
    );
  },
};

/** Serious slips of a round that somebody saw; without a name, everybody there did. */
export function gravePoints({ round }: DatedRound, person: Person): Slip[] {
  const isThere = round.with.includes(person.id);
  return round.slips.filter(
    ({ weight, to }) => weight === "major" && (to === undefined ? isThere : to === person.id),
  );
}

function witnesses(talk: DatedRound, { interview, person }: Story): Person[] {
  if (talk.round.slips.length === 0) return [];
  const present = interview.people.filter(({ id }) => talk.round.with.includes(id));
  const named = talk.round.slips.map(({ to }) => person(to)).filter((one) => one !== undefined);
  return [...new Set([...present, ...named])].filter((one) => gravePoints(talk, one).length > 0);
}

function recovery(person: Person, talk: DatedRound, story: Story): Proposal | undefined {
  const { number, end, round } = talk;
  const { recoverWithin, lapseAfter } = story.world.parameters;
  const calendar = story.calendarOf(person);
  const sentTo = (kind: string) =>
    story.sent.find(({ at, entry }) => at >= end && entry.sent === kind && reaches(entry, person.id));
  const thanked = round.with.includes(person.id) ? sentTo("thank-you")?.at : end;
  const decided = story.got.some(
    ({ at, entry }) => at >= end && (entry.got === "rejection" || entry.got === "offer"),
  );
  if (thanked === undefined || sentTo("recover") || decided) return undefined;
  if (isPast(end, lapseAfter, calendar, story.now)) return undefined;
  const points = gravePoints(talk, person).map(({ what }) => what);
  return {
    kind: "recover",
    number,
    person,
    each: true,
    opens: thanked,
    due: within(end, recoverWithin, calendar),
    title: `Offer ${person.name} more material`,
    because: [
      {
        rule: "recover",
        says: `In the round on ${dayWords(dayIn(end, calendar.zone), story)} something went wrong: ${points.join("; ")}.`,
      },
    ],
    template: () => "impression-recovery",
  };
}
