import type { Channel, Person } from "../../model/types.js";
import { type Gaps, gapsOf } from "../gaps.js";
import type { Rule, Said } from "../rule.js";
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
    const gaps = gapsOf(last, story);
    const because = unknown(gaps);
    if (because.length === 0) return [];
    const yours = { zone: story.world.zone, daysOff: story.calendar.daysOff };
    return [
      {
        kind: "complete-record",
        number: last.number,
        opens: last.end,
        due: within(gaps.undated?.at ?? last.end, story.world.parameters.completeWithin, yours),
        title: `Complete what you know of round ${last.number} with ${story.interview.company}`,
        because,
        template: null,
      },
    ];
  },
};

/** What the file does not say about a round, and why it matters. */
function unknown({ decision, undated, met, unreachable, misdirected, unasked }: Gaps): Said[] {
  const gaps: Said[] = decision ? [...TIMEFRAME] : [];
  if (undated) {
    const says = `They said "${undated.said}": which day is that at the latest (by)?`;
    gaps.push({ rule: "ask-timeframe", says });
  }
  if (met.length === 0) {
    const says = "Whom did you meet, each name spelt as on the card (with)?";
    gaps.push({ rule: "exact-contacts", says });
  }
  if (unreachable.length > 0)
    gaps.push({ rule: "exact-contacts", says: `How can you reach ${namesOf(unreachable)} (email, phone)?` });
  for (const { name, prefers } of misdirected) {
    const what = prefers === "phone" ? "number" : "address";
    const says = `${name} prefers ${PREFERRED[prefers]}: what is the ${what} (${prefers})?`;
    gaps.push({ rule: "exact-contacts", says });
  }
  if (unasked.length > 0)
    gaps.push({
      rule: "ask-channel",
      says: `How would ${namesOf(unasked)} like to be contacted (prefers)?`,
    });
  return gaps;
}

const TIMEFRAME: readonly Said[] = [
  {
    rule: "ask-timeframe",
    says: "When will they decide? Everything that follows is timed from it (decision).",
  },
  {
    rule: "timeframe-tells",
    says: "Keep their own words: how exact they are tells you something (said).",
  },
];

function namesOf(people: readonly Person[]): string {
  return listed(people.map(({ name }) => name));
}
