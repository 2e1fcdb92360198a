import { type Day, dayAfter, dayIn, type Instant, rollForward, startOfDay } from "../../model/dates/index.js";
import type { Closing } from "../../model/types.js";
import { isAskedOut } from "../asking.js";
import type { Dated } from "../chronicle.js";
import { once } from "../once.js";
import type { Proposal, Rule } from "../rule.js";
import { isHeardAfter, isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { dayWords, span } from "../words.js";

const CLOSED: Record<Closing, string> = {
  accepted: "accepted the offer",
  declined: "declined",
  withdrawn: "withdrew",
  "let-go": "let it go",
};

export const cutLosses: Rule = {
  id: "cut-losses",
  group: "silence",
  sentence: "When the questions you may ask are asked and nothing comes, move on.",
  why: "Your time is better spent on the next interview; silence is no verdict on you, and they can still write.",
  sources: ["000"],
  strength: "should",
  parameters: ["dormantAfter", "staleAfter"],
  examples: [
    {
      title: "Ten business days after the last question",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-22 10:00, sent: status-check, to: maria, via: email }`,
      now: "2026-07-07 09:00",
      yields: [
        {
          action: "let-go/1",
          state: "due",
          says: { "silence-ambiguous": "Silence is not a no: if they write, it opens again by itself." },
        },
      ],
    },
    {
      title: "Two months without a word, and nothing ever asked",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-08-02 09:00",
      yields: [{ action: "let-go/1", state: "due" }, { noAction: "status-check/1" }],
    },
    {
      title: "Asked out, and then only an acknowledgement",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-22 10:00, sent: status-check, to: maria, via: email }
  - { at: 2026-06-24 10:00, got: reply, from: maria, answered: true }`,
      now: "2026-07-09 09:00",
      yields: [
        {
          action: "let-go/1",
          state: "due",
          says: {
            "cut-losses": "Their last word came on Wed 24 Jun, and ten business days have passed since.",
          },
        },
      ],
    },
    {
      title: "The persistent style, and no fact left to ask with",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }`,
      etiquette: "style: persistent",
      now: "2026-09-10 09:00",
      yields: [
        {
          action: "let-go/1",
          state: "due",
          says: {
            "cut-losses": "Your last question went out on Fri 12 Jun, and 90 days have passed since.",
          },
        },
      ],
    },
    {
      title: "Let go, and then they write after all",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-07-07 10:00, closed: let-go }
  - { at: 2026-07-20 10:00, got: update, from: maria }`,
      now: "2026-07-20 11:00",
      yields: [{ action: "answer/1", state: "due" }],
    },
  ],

  propose(story) {
    const day = dayToLetGo(story);
    return day === undefined || story.now.isBefore(startOfDay(day, story.calendar.zone))
      ? []
      : [letGo(day, story)];
  },

  restrain({ kind }, story) {
    const ending = endingOf(story);
    if (ending && kind !== "keep-promise") {
      const day = dayIn(ending.dated.at, story.calendar.zone);
      return { bars: "closed", says: `You ${CLOSED[ending.closing]} on ${dayWords(day, story)}.` };
    }
    const until = isQuestionKind(kind) ? staleDay(story) : undefined;
    if (until === undefined) return undefined;
    const { staleAfter } = story.world.parameters;
    return {
      until,
      says: `By ${dayWords(until, story)} there will have been ${span(staleAfter)} of silence: let it go then rather than ask.`,
    };
  },
};

/** From when on an interview that stays silent is let go; undefined while that cannot be told. */
export const dayToLetGo = once((story: Story): Day | undefined => {
  const days = [dormantDay(story), staleDay(story)].filter((day) => day !== undefined);
  return days.length > 0 ? (Math.min(...days) as Day) : undefined;
});

/** No question is left, and `dormantAfter` has gone since the last one, or since their word after it. */
function dormantDay(story: Story): Day | undefined {
  return story.ahead.length === 0 && story.silence && isAskedOut(story)
    ? afterLastQuestion(story)
    : undefined;
}

/** No sign of life for `staleAfter`, nor any date of theirs still ahead or lately passed. */
const staleDay = once((story: Story): Day | undefined => {
  const { silence, lastSign, calendar, world } = story;
  if (!silence || lastSign === undefined || story.ahead.length > 0) return undefined;
  const heard = dayIn(lastSign, calendar.zone);
  const expected = Math.max(heard, silence.named?.day ?? heard, returnDay(story) ?? heard) as Day;
  const stale = dayAfter(expected, world.parameters.staleAfter, calendar);
  return Math.max(stale, afterLastQuestion(story) ?? stale) as Day;
});

function afterLastQuestion(story: Story): Day | undefined {
  const { silence } = story;
  const last = silence?.asked.at(-1);
  if (!silence || !last) return undefined;
  const calendar = story.calendarOf(story.person(last.entry.to[0]) ?? story.asks);
  const since = Math.max(last.at, silence.since) as Instant;
  return rollForward(
    dayAfter(dayIn(since, calendar.zone), story.world.parameters.dormantAfter, calendar),
    calendar,
  );
}

/** The last day until which an automatic reply said that somebody is away. */
function returnDay({ got }: Story): Day | undefined {
  return got.findLast(({ entry }) => entry.got === "auto-reply" && entry.returns)?.entry.returns?.day;
}

interface Ending {
  readonly dated: Dated;
  readonly closing: Closing;
}

/** The closing in force; a sign of life after it reopens what was merely let go. */
function endingOf(story: Story): Ending | undefined {
  return isReopened(story) ? undefined : endingsOf(story).at(-1);
}

/** Whether they have written, called or met the user since it was let go. */
export function isReopened(story: Story): boolean {
  const last = endingsOf(story).at(-1);
  return last?.closing === "let-go" && isHeardAfter(last.dated, story);
}

/** Whether either side has put an end to it. */
export function isClosed(story: Story): boolean {
  return story.stopped !== undefined || endingOf(story) !== undefined;
}

/** Every closing, written as such or as a `let-go` that is done. */
const endingsOf = once(({ log, interview }: Story): Ending[] =>
  log.flatMap((dated): Ending[] => {
    const { entry } = dated;
    if ("closed" in entry) return [{ dated, closing: entry.closed }];
    const isLetGo = "done" in entry && entry.done.startsWith(`${interview.id}/let-go/`);
    return isLetGo ? [{ dated, closing: "let-go" }] : [];
  }),
);

function letGo(day: Day, story: Story): Proposal {
  const { interview, world } = story;
  return {
    kind: "let-go",
    number: endingsOf(story).filter(({ closing }) => closing === "let-go").length + 1,
    opens: startOfDay(day, world.zone),
    title: `Let ${interview.company} go, for now`,
    because: [
      { rule: "cut-losses", says: silentSince(day, story) },
      { rule: "silence-ambiguous", says: "Silence is not a no: if they write, it opens again by itself." },
    ],
    template: null,
  };
}

/** How long it has been silent, counted from what decided the day. */
function silentSince(day: Day, story: Story): string {
  const { silence, lastSign, calendar, world } = story;
  const { dormantAfter } = world.parameters;
  const last = silence?.asked.at(-1);
  if (last && day === afterLastQuestion(story)) {
    const isAcknowledged = silence && silence.since > last.at;
    const start = isAcknowledged ? "Their last word came" : "Your last question went out";
    const since = isAcknowledged ? silence.since : last.at;
    return `${start} on ${dayWords(dayIn(since, calendar.zone), story)}, and ${span(dormantAfter)} have passed since.`;
  }
  const since = lastSign === undefined ? "the start" : dayWords(dayIn(lastSign, calendar.zone), story);
  return `Nothing has come since ${since}${last ? "" : ", and it is late to ask now"}.`;
}
