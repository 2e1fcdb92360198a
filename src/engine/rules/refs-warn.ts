import { dayIn, happenedAt, type Instant, instantAt, subtractBusinessDays } from "../../model/dates/index.js";
import type { Contactable, Interview, LogEntry, Reference, Sent } from "../../model/types.js";
import type { Dated, DatedRound } from "../chronicle.js";
import { once } from "../once.js";
import { morningAfter } from "../references.js";
import type { Proposal, Rule } from "../rule.js";
import { isDial, isToldInFull, reaches } from "../silence.js";
import type { Story } from "../story.js";
import { dayWords } from "../words.js";
import type { Ground } from "../world.js";

/** So many references are ready when they have agreed and know that calls may come. */
const ENOUGH = 2;

export const refsWarn: Rule = {
  id: "refs-warn",
  group: "references",
  sentence: "Before a round, have two or three references who have agreed and know that calls may come.",
  why: "Then the list goes out the moment it is asked for.",
  sources: ["000"],
  strength: "should",
  parameters: ["prepareFrom"],
  examples: [
    {
      title: "One reference has not agreed yet",
      given: `
rounds: [{ at: 2026-06-15 10:00, with: [maria] }]`,
      references: `
- { id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20, warned: 2026-05-20 }
- { id: amara, name: Amara Nwosu, email: amara@nwosu.example }`,
      now: "2026-06-11 09:30",
      yields: [
        {
          action: "confirm-references/1/amara",
          state: "due",
          via: "email",
          due: "2026-06-15 10:00",
          says: {
            "refs-agree": "The round is on Mon 15 Jun, and the file does not say that Amara Nwosu agreed.",
          },
        },
        { noAction: "confirm-references/1/lee" },
      ],
    },
    {
      title: "A message on a machine warns those who have agreed, and asks nobody",
      given: `
rounds: [{ at: 2026-06-15 10:00, with: [maria] }]
log:
  - { at: 2026-06-11 09:30, sent: confirm-references, to: lee, via: phone, outcome: voicemail }
  - { at: 2026-06-11 09:35, sent: confirm-references, to: amara, via: phone, outcome: voicemail }`,
      references: `
- { id: lee, name: Lee Park, phone: +1 212 555 0111 }
- { id: amara, name: Amara Nwosu, phone: +1 212 555 0122, agreed: 2026-05-20 }`,
      now: "2026-06-11 10:00",
      yields: [
        { action: "confirm-references/1/lee", state: "upcoming", opens: "2026-06-12 09:00" },
        { noAction: "confirm-references/1/amara" },
      ],
    },
    {
      title: "In the evening before an early round it is too late to call, and not to write",
      given: `
rounds: [{ at: 2026-06-15 08:00, with: [maria] }]`,
      references: `
- { id: lee, name: Lee Park, phone: +1 212 555 0111 }
- { id: amara, name: Amara Nwosu, phone: +1 212 555 0122, email: amara@nwosu.example }`,
      now: "2026-06-14 20:00",
      yields: [
        {
          action: "confirm-references/1/amara",
          state: "due",
          via: "email",
          due: "2026-06-15 08:00",
          says: { "refs-by-phone": "Only an e-mail still reaches them before the round." },
        },
        { noAction: "confirm-references/1/lee" },
      ],
    },
    {
      title: "The file has no references yet",
      given: `
rounds: [{ at: 2026-06-15 10:00, with: [maria] }]`,
      references: "",
      now: "2026-06-11 09:30",
      yields: [
        {
          action: "confirm-references/1",
          state: "due",
          says: { "refs-invest": "Take your time to choose them: they speak for you." },
        },
      ],
    },
  ],

  propose(story) {
    const [next] = story.ahead;
    const { references } = story.world.hunt;
    const open = references.filter(({ agreed, warned }) => !agreed || !warned);
    if (!next || story.now.hasReached(next.start) || references.length - open.length >= ENOUGH) return [];
    const toAsk = open.flatMap((reference) => {
      const tries = triesToAsk(reference, story);
      const isAsked = tries.some(({ entry }) => isEnough(entry, reference));
      return isAsked ? [] : [proposal(next, reference, story, tries)];
    });
    return references.length < ENOUGH ? [...toAsk, proposal(next, undefined, story)] : toAsk;
  },
};

/** About whichever interview: whoever speaks for the user is not asked anew for each. */
export function triesToAsk(
  { id }: Contactable,
  { interview, sent, world: { ground, known } }: Story,
): Dated<Sent>[] {
  const here = sent.filter(({ entry }) => isTalk(entry));
  const elsewhere = talksOf(ground).filter((talk) => talk.id !== interview.id && known.hasReached(talk.at));
  return [...here, ...elsewhere].filter(({ entry }) => reaches(entry, id));
}

const talksOf = once(({ hunt, calendarOf }: Ground) =>
  hunt.interviews.flatMap((interview) =>
    talksAbout(interview).map((entry) => ({
      id: interview.id,
      at: happenedAt(entry.at, calendarOf(interview).zone),
      entry,
    })),
  ),
);

/** What was said to references before a round: to ask them, or to tell them that calls may come. */
export function talksAbout({ log }: Interview): Sent[] {
  return log.filter(isTalk);
}

function isTalk(entry: LogEntry): entry is Sent {
  return "sent" in entry && entry.sent === "confirm-references";
}

/** A message on a machine tells them that calls may come; whether they agree, it does not. */
function isEnough(talk: Sent, { agreed }: Reference): boolean {
  return agreed ? !isDial(talk) : isToldInFull(talk);
}

/** @param tries calls in which the reference was not reached: the next one is for another day */
function proposal(
  { number, start }: DatedRound,
  reference: Reference | undefined,
  story: Story,
  tries: readonly Dated<Sent>[] = [],
): Proposal {
  const { calendar, world, interview } = story;
  const { prepareFrom, briefWindow } = world.parameters;
  const zone = reference ? story.calendarOf(reference).zone : world.zone;
  const day = subtractBusinessDays(dayIn(start, calendar.zone), prepareFrom.count, calendar);
  const again = reference ? tries.map((tried) => morningAfter(tried, reference, story)) : [];
  const round = dayWords(dayIn(start, calendar.zone), story);
  return {
    kind: "confirm-references",
    number,
    ...(reference && { person: reference, each: true }),
    opens: Math.max(instantAt(day, briefWindow.start, zone), ...again) as Instant,
    due: start,
    title: reference
      ? reference.agreed
        ? `Tell ${reference.name} that calls may come`
        : `Ask ${reference.name} to be a reference`
      : `Find two or three references before round ${number} with ${interview.company}`,
    because: reference
      ? [
          ...(reference.agreed
            ? []
            : [
                {
                  rule: "refs-agree",
                  says: `The round is on ${round}, and the file does not say that ${reference.name} agreed.`,
                },
              ]),
          { rule: "refs-warn", says: "Tell them that calls may come." },
        ]
      : [
          { rule: "refs-2-3", says: `The round is on ${round}, and the file has fewer than two references.` },
          { rule: "refs-invest", says: "Take your time to choose them: they speak for you." },
        ],
    template: reference ? () => "reference-request" : null,
  };
}
