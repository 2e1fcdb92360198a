import { dayIn, instantAt, subtractBusinessDays } from "../../model/dates/index.js";
import type { Reference } from "../../model/types.js";
import type { DatedRound } from "../chronicle.js";
import type { Proposal, Rule } from "../rule.js";
import { isDial, reaches } from "../silence.js";
import type { Story } from "../story.js";
import { dayWords } from "../words.js";

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
      title: "A call that nobody answered asks nothing, a message does",
      given: `
rounds: [{ at: 2026-06-15 10:00, with: [maria] }]
log:
  - { at: 2026-06-11 09:30, sent: confirm-references, to: lee, via: phone, outcome: no-answer }
  - { at: 2026-06-11 09:35, sent: confirm-references, to: amara, via: phone, outcome: voicemail }`,
      references: `
- { id: lee, name: Lee Park, phone: +1 212 555 0111 }
- { id: amara, name: Amara Nwosu, phone: +1 212 555 0122 }`,
      now: "2026-06-11 10:00",
      yields: [
        { action: "confirm-references/1/lee", state: "due", via: "phone" },
        { noAction: "confirm-references/1/amara" },
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
    const toAsk = open.filter((reference) => !isAsked(reference, story));
    const more = references.length < ENOUGH ? [proposal(next, undefined, story)] : [];
    return [...toAsk.map((reference) => proposal(next, reference, story)), ...more];
  },
};

function isAsked({ id }: Reference, { sent }: Story): boolean {
  return sent.some(
    ({ entry }) => entry.sent === "confirm-references" && !isDial(entry) && reaches(entry, id),
  );
}

function proposal({ number, start }: DatedRound, reference: Reference | undefined, story: Story): Proposal {
  const { calendar, world, interview } = story;
  const { prepareFrom, briefWindow } = world.parameters;
  const zone = reference ? story.calendarOf(reference).zone : world.zone;
  const day = subtractBusinessDays(dayIn(start, calendar.zone), prepareFrom.count, calendar);
  const round = dayWords(dayIn(start, calendar.zone), story);
  return {
    kind: "confirm-references",
    number,
    ...(reference && { person: reference, each: true }),
    opens: instantAt(day, briefWindow.start, zone),
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
