import { nameATime } from "../../model/parse/date-words.js";
import type { Channel, Got, Person } from "../../model/types.js";
import type { Dated, DatedRound } from "../chronicle.js";
import { channelsOf } from "../people.js";
import type { Rule, Said } from "../rule.js";
import type { Story } from "../story.js";
import { within } from "../within.js";
import { listed } from "../words.js";

const PREFERRED: Readonly<Record<Channel, string>> = { email: "e-mail", phone: "the phone", post: "post" };

export const askTimeframe: Rule = {
  id: "ask-timeframe",
  group: "interview",
  sentence: "Ask when they may decide, and write down the answer, even if it is vague.",
  why: "Everything after the round is timed from that answer.",
  sources: ["002"],
  strength: "must",
  parameters: ["completeWithin"],
  examples: [
    {
      title: "A round about which the file says little",
      given: `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example }]
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]`,
      now: "2026-06-03 12:00",
      yields: [
        {
          action: "complete-record/1",
          state: "due",
          opens: "2026-06-03 11:00",
          due: "2026-06-04 23:59",
          says: { "timeframe-tells": "Keep their own words: how exact they are tells you something (said)." },
        },
      ],
    },
    {
      title: "She prefers the phone, and the file has no number",
      given: `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, prefers: phone }]
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: 2026-06-09 }]`,
      now: "2026-06-03 12:00",
      yields: [
        {
          action: "complete-record/1",
          state: "due",
          says: { "exact-contacts": "Maria Gómez prefers the phone: what is the number (phone)?" },
        },
      ],
    },
    {
      title: "They would not say, and prefer e-mail",
      given: `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, prefers: email }]
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: { said: they would not say } }]`,
      now: "2026-06-03 12:00",
      yields: [{ noAction: "complete-record/1" }],
    },
  ],

  propose(story) {
    const last = story.past.at(-1);
    if (!last) return [];
    const because = unknown(last, story);
    if (because.length === 0) return [];
    const yours = { zone: story.world.zone, daysOff: story.calendar.daysOff };
    return [
      {
        kind: "complete-record",
        number: last.number,
        opens: last.end,
        due: within(last.end, story.world.parameters.completeWithin, yours),
        title: `Complete what you know of round ${last.number} with ${story.interview.company}`,
        because,
        template: null,
      },
    ];
  },
};

/** What the file does not say about a round, and why it matters. */
function unknown({ round, end }: DatedRound, { got, person }: Story): Said[] {
  const gaps: Said[] = [];
  const people = round.with.map(person).filter((one) => one !== undefined);
  const names = (lacking: (person: Person) => boolean): string =>
    listed(people.filter(lacking).map(({ name }) => name));
  const isTold = ({ at, entry }: Dated<Got>): boolean =>
    at >= end && (entry.decision !== undefined || entry.got === "offer");
  if (!round.decision && !got.some(isTold)) {
    gaps.push(
      {
        rule: "ask-timeframe",
        says: "When will they decide? Everything that follows is timed from it (decision).",
      },
      {
        rule: "timeframe-tells",
        says: "Keep their own words: how exact they are tells you something (said).",
      },
    );
  }
  const told = got.findLast(({ at, entry }) => at >= end && entry.decision)?.entry.decision ?? round.decision;
  if (told?.said !== undefined && !told.by && nameATime(told.said))
    gaps.push({
      rule: "ask-timeframe",
      says: `They said "${told.said}": which day is that at the latest (by)?`,
    });
  if (people.length === 0) {
    const says = "Whom did you meet, each name spelt as on the card (with)?";
    gaps.push({ rule: "exact-contacts", says });
  }
  const unreachable = names((one) => channelsOf(one).length === 0);
  if (unreachable !== "")
    gaps.push({ rule: "exact-contacts", says: `How can you reach ${unreachable} (email, phone)?` });
  for (const one of people) {
    const { name, prefers } = one;
    if (!prefers || one[prefers] !== undefined || channelsOf(one).length === 0) continue;
    const what = prefers === "phone" ? "number" : "address";
    const says = `${name} prefers ${PREFERRED[prefers]}: what is the ${what} (${prefers})?`;
    gaps.push({ rule: "exact-contacts", says });
  }
  const unasked = names(({ prefers }) => prefers === undefined);
  if (unasked !== "")
    gaps.push({ rule: "ask-channel", says: `How would ${unasked} like to be contacted (prefers)?` });
  return gaps;
}
