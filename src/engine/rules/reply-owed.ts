import { dayAfter, dayIn, deadlineOf, rollForward } from "../../model/dates/index.js";
import type { Contactable, Got, Person } from "../../model/types.js";
import { isOfferMade } from "../asking.js";
import type { Dated } from "../chronicle.js";
import { answerable, isAnswered, type Word } from "../replies.js";
import type { Proposal, Restraint, Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { within } from "../within.js";
import { dayWords, span, theirMoment } from "../words.js";
import { isClosed } from "./cut-losses.js";

export const replyOwed: Rule = {
  id: "reply-owed",
  group: "practice",
  sentence: "When they write, answer the same day; an answer is never too soon.",
  why: "They have done their part, and the next step is yours.",
  sources: ["practice"],
  strength: "must",
  parameters: ["answerWithin", "offerAnswerWithin", "noDateWait"],
  examples: [
    {
      title: "They write with news in the afternoon",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 14:00, got: update, from: maria, via: email }`,
      now: "2026-06-08 15:00",
      yields: [
        {
          action: "answer/1",
          state: "due",
          due: "2026-06-08 23:59",
          says: { "email-dialogue": "E-mail keeps a conversation going." },
        },
        { noAction: "status-check/1" },
        { check: "maria", for: "answer", verdict: "ok" },
      ],
    },
    {
      title: "You answered their news",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 14:00, got: update, from: maria, via: email }
  - { at: 2026-06-08 15:00, sent: answer, to: maria, via: email }`,
      now: "2026-06-08 16:00",
      yields: [{ noAction: "answer/1" }],
    },
    {
      title: "They want an answer to their offer by tomorrow",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 14:00, got: offer, from: maria, via: email, decision: 2026-06-09 }`,
      now: "2026-06-08 15:00",
      yields: [{ action: "answer/1", state: "due", due: "2026-06-09 23:59" }],
    },
    {
      title: "You answered their offer, and wait for the next step",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 13:00, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 14:00, got: offer, from: maria, via: email }
  - { at: 2026-06-09 15:00, sent: answer, to: maria, via: email }`,
      now: "2026-06-18 10:30",
      yields: [{ noAction: "answer/1" }, { action: "status-check/1", state: "due" }, { notes: "reply-owed" }],
    },
  ],

  propose(story) {
    return owed(story).map(({ word, number }) => answer(word, number, story));
  },

  note(story) {
    return isOfferMade(story) && !isClosed(story) && owed(story).length === 0
      ? [
          "They made you an offer, and you have answered. Once it is settled, note how it ended (closed: accepted or declined).",
        ]
      : [];
  },

  restrain({ kind, person }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const [first] = owed(story);
    if (!first) return afterYourAnswer(person, story);
    const writer = story.person(first.word.entry.from) ?? person;
    const what = first.word.entry.got === "offer" ? "made you an offer" : "wrote";
    const says = `${writer?.name ?? "They"} ${what} on ${dayWords(dayIn(first.word.at, story.calendar.zone), story)}, and your answer comes first.`;
    // Where it is too soon as well, that alone would hide what is to be done now.
    return [
      { bars: "blocked", missing: null, says },
      { warns: "high", says },
    ];
  },
};

/** Once their offer is answered, the next word is theirs: they get the time that they get after a round. */
function afterYourAnswer(person: Contactable | undefined, story: Story): Restraint | undefined {
  const last = isOfferMade(story) ? story.sent.findLast(({ entry }) => entry.sent === "answer") : undefined;
  if (!last || !story.silence || last.at < story.silence.opened || story.silence.asked.length > 0)
    return undefined;
  const calendar = story.calendarOf(person);
  const { noDateWait } = story.world.parameters;
  const answered = dayIn(last.at, calendar.zone);
  const due = dayAfter(answered, noDateWait, calendar);
  const from = rollForward(due, calendar);
  const rolled = from === due ? "" : `; the next business day is ${dayWords(from, story)}`;
  const says = `You answered their offer on ${dayWords(answered, story)}; ${span(noDateWait)} later is ${dayWords(due, story)}${rolled}.`;
  return { from, floor: from, says };
}

/** The latest unanswered word of each writer; an appointment asks for none until it is missed. */
function owed(story: Story): Word[] {
  const words = answerable(story);
  if (words.length === 0) return [];
  const open = words.filter(
    ({ word }) => word.entry.got !== "appointment" && !word.entry.answered && !isAnswered(word, story),
  );
  const latest = new Map(open.map((item) => [item.word.entry.from, item]));
  return [...latest.values()];
}

function answer({ at, entry }: Dated<Got>, number: number, story: Story): Proposal {
  const writer: Person | undefined = story.person(entry.from) ?? story.relevant;
  const calendar = story.calendarOf(writer);
  const { answerWithin, offerAnswerWithin } = story.world.parameters;
  const isOffer = entry.got === "offer";
  const named = isOffer ? entry.decision?.by : undefined;
  const usual = within(at, isOffer ? offerAnswerWithin : answerWithin, calendar);
  const wanted = named && deadlineOf(named, calendar.zone);
  const isSooner = named !== undefined && wanted !== undefined && wanted < usual;
  const due = isSooner ? wanted : usual;
  const until = isSooner ? `, and wants your answer by ${dayWords(named.day, story)}` : "";
  const name = writer?.name ?? story.interview.company;
  const what = isOffer ? "made you an offer" : "wrote";
  return {
    kind: "answer",
    number,
    person: writer,
    opens: story.now.orEarlier(at),
    due,
    title: isOffer ? `Answer the offer from ${name}` : `Answer ${name}`,
    because: [
      {
        rule: "reply-owed",
        says: `${name} ${what} on ${dayWords(dayIn(at, calendar.zone), story)}${until}; your answer is due by ${theirMoment(due, calendar.zone, story)}.`,
      },
    ],
    template: () => (isOffer ? "offer-answer" : "reply-to-update"),
  };
}
