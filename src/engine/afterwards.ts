/** What the file says of an interview once a step is done and nobody has answered. */
import { type Instant, localOf, type Moment } from "../model/dates/index.js";
import type { Interview, LogEntry, Outcome, SentKind } from "../model/types.js";
import { namedTo } from "./references.js";
import { unusedClippings } from "./rules/keep-network.js";
import { unusedFacts } from "./rules/new-facts.js";
import { leavesMessage } from "./rules/stay-active.js";
import { isQuestionKind } from "./silence.js";
import type { Story } from "./story.js";
import type { Action } from "./types.js";

/** The interview with the step logged at the story's present moment. */
export function afterwards(action: Action, story: Story): Interview {
  const { interview } = story;
  return {
    ...interview,
    given: [...interview.given, ...newlyGiven(action, story)],
    log: [...interview.log, entryFor(action, story, usualOutcome(action, story))],
  };
}

/** Ids of the references whom the company hears of by this step, and had not before. */
export function newlyGiven({ kind }: Action, story: Story): string[] {
  if (kind !== "send-references") return [];
  return namedTo(story)
    .map(({ id }) => id)
    .filter((id) => !story.interview.given.includes(id));
}

/** @param outcome how a call ended; undefined where nobody says, or it was none */
export function entryFor(action: Action, story: Story, outcome: Outcome | undefined): LogEntry {
  const at = momentOf(story.now.exactly());
  const { kind, to, via, id } = action;
  if (kind === "let-go") return { at, closed: "let-go" };
  if (to === null) return { at, done: id };
  const carries = outcome === "no-answer" ? {} : cargo(action, story);
  return {
    at,
    sent: kind as SentKind,
    to: [to],
    ...(via && { via }),
    ...(outcome && { outcome }),
    ...carries,
  };
}

/** A question rings out until it is time to leave a message; references do answer. */
function usualOutcome({ kind, via }: Action, story: Story): Outcome | undefined {
  if (via !== "phone") return undefined;
  if (kind === "brief-reference" || kind === "confirm-references") return "talked";
  return isQuestionKind(kind) && !leavesMessage(story) ? "no-answer" : "voicemail";
}

/** The promise that the message keeps, or the fact or article that it carries. */
function cargo({ kind, id }: Action, story: Story): { what?: string; used?: string } {
  const { interview, silence } = story;
  if (kind === "keep-promise") {
    const what = interview.promises[Number(id.split("/")[2]) - 1]?.what;
    return what === undefined ? {} : { what };
  }
  const isNews = kind === "share-news" || kind === "keep-in-touch";
  const isAgain = isQuestionKind(kind) && (silence?.asked.length ?? 0) > 0;
  const [used] = isNews ? unusedClippings(story) : isAgain ? unusedFacts(story) : [];
  return used === undefined ? {} : { used };
}

function momentOf(instant: Instant): Moment {
  return { ...localOf(instant, "UTC"), offset: 0 };
}
