import { dayAfter, dayIn, momentText, rollForward, startOfDay } from "../../model/dates/index.js";
import type { Channel } from "../../model/types.js";
import { adviceOnAsking } from "../advice.js";
import { isOfferMade, isOfferStage } from "../asking.js";
import { takenElsewhere } from "../elsewhere.js";
import type { Proposal, Restraint, Rule, Said } from "../rule.js";
import { expectedDay, isQuestion, isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { dayWords, ordinalWord, span } from "../words.js";
import { isClosed } from "./cut-losses.js";
import { rejectionOf } from "./keep-network.js";

export const stayActive: Rule = {
  id: "stay-active",
  group: "stance",
  sentence: "Every open interview has a next step or a date to wait for, never nothing.",
  why: "What happens after an interview is still partly in your hands.",
  sources: ["000", "001", "002", "004"],
  strength: "should",
  parameters: [],
  examples: [
    {
      title: "While a round is ahead, nobody is asked how things stand",
      given: `
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-18 10:00, with: [maria] }
log: [{ at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:00",
      yields: [{ noAction: "status-check/1" }, { waitsUntil: "2026-06-18 10:00" }],
    },
    {
      title: "After the final of several rounds it is one question, whether they need anything more",
      given: `
rounds:
  - { at: 2026-06-03 10:00, with: [maria] }
  - { at: 2026-06-10 10:00, with: [maria], final: true }
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 12:30, sent: thank-you, to: maria, via: email }`,
      now: "2026-06-17 10:30",
      yields: [
        {
          action: "offer-nudge/1",
          state: "due",
          says: {
            "offer-one-question":
              "After several rounds ask one thing: whether they need anything more from you to decide.",
            "offer-tone": "Confident and helpful, neither pushy nor desperate.",
            "offer-preface": "You may say first that you know they are busy.",
            "offer-delay-normal": "A delay between the last round and an offer is common.",
          },
        },
      ],
    },
    {
      title: "After a round there is always a question to come",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-04 10:00",
      yields: [{ action: "status-check/1", state: "upcoming" }, { waitsUntil: "2026-06-10 10:00" }],
    },
  ],

  propose(story) {
    if (story.silence) return [question(story)];
    return story.ahead.length > 0 ? [] : [firstRound(story)];
  },

  note(story) {
    const taken = takenWords(story);
    return [
      ...(taken !== undefined && !isClosed(story) && !rejectionOf(story) ? [taken] : []),
      ...story.future.map(
        ({ at }) => `The log entry of ${momentText(at)} lies ahead and does not count yet.`,
      ),
    ];
  },

  restrain({ kind }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const taken = takenWords(story);
    return [
      ...untilNextRound(story),
      ...(taken === undefined ? [] : [{ warns: "high" as const, says: taken }]),
    ];
  },
};

/** To go on asking for a job, with another one taken, would be false play. */
function takenWords(story: Story): string | undefined {
  const taken = takenElsewhere(story.interview, story.world);
  if (!taken) return undefined;
  const day = dayWords(dayIn(taken.at, story.calendar.zone), story);
  return `You took the job at ${taken.company} on ${day}: tell them here that you withdraw, and note it (closed: withdrawn).`;
}

/** How things stand is asked in the next round, or after it. */
function untilNextRound(story: Story): readonly Restraint[] {
  const [next] = story.ahead;
  if (!next) return [];
  const { calendar, world } = story;
  const day = dayIn(next.end, calendar.zone);
  const { noDateWait, missedDateGrace } = world.parameters;
  const named = next.round.decision?.by?.day;
  const from =
    named === undefined
      ? rollForward(dayAfter(day, noDateWait, calendar), calendar)
      : rollForward(dayAfter(rollForward(named, calendar), missedDateGrace, calendar), calendar);
  const awaits = story.now.isBefore(next.start) ? next.start : next.end;
  const round = `Round ${next.number} is on ${dayWords(dayIn(next.start, calendar.zone), story)}`;
  const wait =
    named === undefined
      ? `If they name no date there, ${span(noDateWait)} later is ${dayWords(from, story)}.`
      : `After that they want to decide by ${dayWords(named, story)}; ${span(missedDateGrace)} later is ${dayWords(from, story)}.`;
  return [
    { from, floor: from, says: wait },
    { from: day, floor: day, awaits, says: `${round}: ask there, not before.` },
  ];
}

const OFFER: readonly Said[] = [
  {
    rule: "offer-one-question",
    says: "After several rounds ask one thing: whether they need anything more from you to decide.",
  },
  { rule: "offer-tone", says: "Confident and helpful, neither pushy nor desperate." },
  { rule: "offer-preface", says: "You may say first that you know they are busy." },
  { rule: "offer-delay-normal", says: "A delay between the last round and an offer is common." },
];

/** Asks how things stand. When it may go out is for the other rules to say. */
function question(story: Story): Proposal {
  const { asks: person, silence, interview } = story;
  const asked = silence?.asked.length ?? 0;
  const kind = isOfferStage(story) ? "offer-nudge" : "status-check";
  const name = person?.name ?? interview.company;
  const again = asked === 0 ? "" : ` a ${ordinalWord(asked + 1)} time`;
  const about =
    kind === "offer-nudge"
      ? " whether they need anything more from you"
      : isOfferMade(story)
        ? " what comes next after the offer"
        : " how the decision stands";
  return {
    kind,
    number: story.sent.filter(({ entry }) => isQuestion(entry)).length + 1,
    person,
    title: `Ask ${name}${again}${about}`,
    because: kind === "offer-nudge" ? OFFER : [],
    advice: (via) => adviceOnAsking(via, leavesMessage(story), story),
    template: (via) => questionTemplate(kind, story, via),
  };
}

/** The template of a question, by the channel it goes by: a message is left once the calls have failed. */
export function questionTemplate(kind: "status-check" | "offer-nudge", story: Story, via: Channel): string {
  const { silence } = story;
  const asked = silence?.asked.length ?? 0;
  if (isOfferMade(story)) return "offer-follow-up";
  if (via === "phone" && leavesMessage(story)) return "voicemail";
  if (kind === "offer-nudge") return kind;
  if (via === "phone") return "phone-script";
  if (asked === 0) return expectedDay(silence) === undefined ? "status-no-date" : "status-missed-date";
  return asked === 1 ? "second-follow-up" : "third-follow-up";
}

/** Whether the next call is the one in which a message is left if nobody answers. */
export function leavesMessage({ silence, world }: Pick<Story, "silence" | "world">): boolean {
  const { voicemailOnDial } = world.parameters;
  const dial = (silence?.dials.length ?? 0) + 1;
  return voicemailOnDial !== "never" && dial >= voicemailOnDial;
}

/** Nothing has happened yet and nothing is ahead: without a round there is nothing to plan. */
function firstRound(story: Story): Proposal {
  const { interview, world } = story;
  return {
    kind: "complete-record",
    number: 0,
    opens: startOfDay(world.today, world.zone),
    title: `Add the first round with ${interview.company}`,
    because: [
      { rule: "stay-active", says: "The file has no round for it yet, so there is nothing to count from." },
    ],
    missing: ["the day and time of a round, under rounds"],
    template: null,
  };
}
