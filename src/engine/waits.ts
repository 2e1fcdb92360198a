/** What is being waited for. */
import { dayIn, type Instant, isoInstant, startOfDay } from "../model/dates/index.js";
import { reasons } from "./catalogue.js";
import { chooseChannel } from "./channel.js";
import { judge } from "./judge.js";
import type { Said } from "./rule.js";
import { dayToLetGo } from "./rules/cut-losses.js";
import { isQuestionKind } from "./silence.js";
import type { Story } from "./story.js";
import type { Action, Wait } from "./types.js";
import { dayWords } from "./words.js";

/** What an open interview waits for: a round, the opening of its next question, or the day to let it go. */
export function waitsOf(
  drafts: readonly { readonly action: Action; readonly opens: Instant }[],
  story: Story,
): Wait[] {
  const { interview, world, asks } = story;
  const wait = (until: Instant, because: readonly Said[]): Wait[] => [
    {
      interview: interview.id,
      company: interview.company,
      role: interview.role,
      until: isoInstant(until, asks ? story.calendarOf(asks).zone : world.zone),
      because: reasons(because),
    },
  ];
  const via = chooseChannel("status-check", asks, story).via;
  const question = judge({ kind: "status-check", person: asks, via }, story);
  if (question.verdict === "closed" || drafts.some(({ action }) => action.kind === "let-go")) return [];
  if (question.awaits) return wait(question.awaits.until, [question.awaits.because]);
  const untilLetGo = (): Wait[] => {
    const day = dayToLetGo(story);
    if (day === undefined) return [];
    const says = `If nothing comes by ${dayWords(day, story)}, let it go.`;
    return wait(startOfDay(day, story.calendar.zone), [...question.because, { rule: "cut-losses", says }]);
  };
  if (question.verdict === "cap-reached") return untilLetGo();
  const { opening, because, basis, postponed } = question;
  const asked = drafts.find(({ action }) => isQuestionKind(action.kind));
  const isYourTurn = drafts.some(
    ({ action }) => action.kind === "answer" && (!story.silence?.named || action.template === "offer-answer"),
  );
  const opens = asked?.opens ?? opening?.opens;
  if (!story.silence || isYourTurn) return [];
  if (opens === undefined || story.now.hasReached(opens)) return drafts.length > 0 ? [] : untilLetGo();
  if (basis.length === 0) return wait(opens, because);
  const isPutOff = opening !== undefined && opens > opening.opens;
  return wait(opens, [...basis, ...(isPutOff ? [putOff(opens, story)] : postponed)]);
}

function putOff(until: Instant, story: Story): Said {
  const day = dayIn(until, story.calendar.zone);
  return { rule: "stay-active", says: `You put it off until ${dayWords(day, story)}.` };
}
