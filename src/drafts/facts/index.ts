/** What the file knows about an action, as the plain values that a template sees. */

import { firstName } from "../../engine/people.js";
import { unusedClippings } from "../../engine/rules/keep-network.js";
import type { Story } from "../../engine/story.js";
import type { Action } from "../../engine/types.js";
import { type Day, dayIn, longDay, type Zone } from "../../model/dates/index.js";
import type { Contactable, Reference } from "../../model/types.js";
import { numberOf } from "../choice.js";
import { clean } from "../clean.js";
import type { Facts, Part } from "../fields.js";
import { phrase } from "../phrases.js";
import { aboutMe } from "./me.js";
import { aboutReferences } from "./references.js";
import { aboutTalk } from "./talk.js";
import { warns } from "./warnings.js";
import { aboutWord } from "./word.js";

const TITLE = /^(?:dr|frau|herr|miss|mr|mrs|ms|prof|professor|sir)$|\.$/i;

/** @param action of the plan of the interview that the story is about */
export function factsOf(action: Action, story: Story): Facts {
  const { interview, world } = story;
  const reference = world.hunt.references.find(({ id }) => id === action.to);
  const them = story.person(action.to ?? undefined) ?? reference;
  const { zone } = story.calendarOf(them);
  const today = dayIn(story.now, zone);
  return {
    ...aboutMe(story),
    ...aboutThem(them, reference),
    "job.company": clean(interview.company),
    "job.role": clean(interview.role),
    ...aboutTalk(action, them, story, today),
    ...aboutQuestion(action, story, zone, today),
    ...aboutPromise(action, story),
    ...aboutWord(action, story, zone, today),
    ...aboutReferences(action, story),
    ...aboutArticle(story),
  };
}

function aboutThem(them: Contactable | undefined, reference: Reference | undefined): Part<"them"> {
  return {
    "them.name": them ? clean(them.name) : "[their name]",
    "them.first": them ? addressed(them) : "[their first name]",
    "them.agreed": reference?.agreed !== undefined,
  };
}

/** `Dr. Gómez` is not called by the first word of the name. */
function addressed(them: Contactable): string {
  const name = clean(them.name);
  const first = firstName({ name });
  return TITLE.test(first) ? name : first;
}

function aboutQuestion(
  action: Action,
  { silence }: Story,
  zone: Zone,
  today: Day,
): Part<"decision" | "asked" | "asking"> {
  const named = silence?.named?.day;
  const asked = silence?.asked.at(-1);
  return {
    "decision.named": named === undefined ? null : longDay(named, today),
    "decision.ahead": named !== undefined && named >= today ? longDay(named, today) : null,
    "asked.day": asked ? longDay(dayIn(asked.at, zone), today) : null,
    "asking.nudge": action.kind === "offer-nudge",
    "asking.thanks": warns(action, "thank-always"),
  };
}

function aboutPromise(action: Action, { interview }: Story): Part<"promise"> {
  const promise = action.kind === "keep-promise" ? interview.promises[numberOf(action) - 1] : undefined;
  return {
    "promise.what": promise ? phrase(promise.what) : null,
    "promise.late": warns(action, "promise-on-date"),
  };
}

function aboutArticle(story: Story): Part<"article"> {
  const [unused] = unusedClippings(story);
  const article = story.interview.clippings.find(({ title }) => title === unused);
  return {
    "article.title": article ? clean(article.title) : null,
    "article.url": article?.url === undefined ? null : clean(article.url),
  };
}
