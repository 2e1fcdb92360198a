/** What the file knows about an action, as the plain values that a template sees. */

import type { DatedRound } from "../engine/chronicle.js";
import { firstName } from "../engine/people.js";
import { unusedFacts } from "../engine/rules/new-facts.js";
import type { Story } from "../engine/story.js";
import type { Action } from "../engine/types.js";
import { listed } from "../engine/words.js";
import { clockText, type Day, dayIn, localOf, longDay, type Zone } from "../model/dates/index.js";
import type { GotKind, Me, Person } from "../model/types.js";
import { numberOf } from "./choice.js";
import { clean } from "./clean.js";
import type { Facts } from "./fields.js";
import { phrase, told, uncapitalised } from "./phrases.js";

/** A draft is short: more than these are left for the next conversation. */
const STRENGTHS = 2;
const TOPICS = 3;

/** What the numbers of answers count. */
const ANSWERED: readonly GotKind[] = ["reply", "update", "offer", "next-round"];
const TITLE = /^(?:dr|frau|herr|miss|mr|mrs|ms|prof|professor|sir)$|\.$/i;

/** @param action of the plan of the interview that the story is about */
export function factsOf(action: Action, story: Story): Facts {
  const { interview, world } = story;
  const person = story.person(action.to ?? undefined);
  const { zone } = story.calendarOf(person);
  const today = dayIn(story.now, zone);
  return {
    ...aboutMe(world.hunt.me, unusedFacts(story)),
    "them.name": person ? clean(person.name) : "[their name]",
    "them.first": person ? addressed(person) : "[their first name]",
    "job.company": clean(interview.company),
    "job.role": clean(interview.role),
    ...aboutTalk(person, story, today),
    ...aboutQuestion(action, story, zone, today),
    ...aboutPromise(action, story),
    ...aboutWord(action, story, zone, today),
  };
}

type Part<Prefix extends string> = Pick<Facts, Extract<keyof Facts, `${Prefix}.${string}`>>;

function aboutMe({ name, email, phone, pitch = {}, strengths }: Me, news: readonly string[]): Part<"me"> {
  const { years, industry } = pitch;
  const work = pitch.function;
  const span = years ? `${years} ${years === 1 ? "year" : "years"}` : undefined;
  const what = [span, work && uncapitalised(clean(work))].filter((part) => part !== undefined).join(" of ");
  const background = [what, industry && clean(industry)].filter(Boolean).join(" in ");
  const [fact] = news;
  return {
    "me.name": clean(name),
    "me.signature": [name, email, phone]
      .filter((line) => line !== undefined)
      .map(clean)
      .join("\n"),
    "me.phone": phone === undefined ? null : clean(phone),
    "me.pitch":
      [work, span, industry]
        .filter((part) => part !== undefined)
        .map(clean)
        .join(", ") || null,
    "me.background": background || null,
    "me.strengths":
      strengths.length === 0 ? null : told(strengths.slice(0, STRENGTHS), "I would bring this to the team: "),
    "me.news": fact === undefined ? null : told([fact], "there is something new to tell: "),
  };
}

/** `Dr. Gómez` is not called by the first word of the name. */
function addressed(person: Person): string {
  const name = clean(person.name);
  const first = firstName({ name });
  return TITLE.test(first) ? name : first;
}

function aboutTalk(person: Person | undefined, { past, calendar }: Story, today: Day): Part<"talk"> {
  const met = past.findLast(({ round }) => person !== undefined && round.with.includes(person.id));
  const talk = met ?? past.at(-1);
  const day = talk && dayIn(talk.start, calendar.zone);
  const topics = (person && met?.round.topics[person.id]) ?? [];
  return {
    "talk.day": day === undefined ? null : longDay(day, today),
    "talk.when": day === undefined ? null : whenWords(day, today),
    "talk.met": met !== undefined,
    "talk.topics": listed(topics.slice(0, TOPICS).map(phrase)) || null,
    "talk.slip": (person && met && slipSeen(person, met)) ?? null,
  };
}

function whenWords(day: Day, today: Day): string {
  if (day === today) return "today";
  return day === today - 1 ? "yesterday" : `on ${longDay(day, today)}`;
}

/** The serious ones alone: a small slip is never mentioned. */
function slipSeen({ id }: Person, { round }: DatedRound): string | undefined {
  const isOnly = round.with.length === 1;
  const slip = round.slips.find(
    ({ weight, to }) => weight === "major" && (to === id || (to === undefined && isOnly)),
  );
  return slip && told([slip.what], "");
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

function aboutWord(
  action: Action,
  { got, ahead, calendar }: Story,
  zone: Zone,
  today: Day,
): Part<"word" | "next"> {
  const words = got.filter(({ entry }) => ANSWERED.includes(entry.got));
  const word = action.kind === "answer" ? words[numberOf(action) - 1] : undefined;
  const [next] = ahead;
  const begins = next && localOf(next.start, calendar.zone);
  return {
    "word.day": word ? longDay(dayIn(word.at, zone), today) : null,
    "word.invites": word?.entry.got === "next-round",
    "next.day": begins ? longDay(begins.day, today) : null,
    "next.time": begins && next.round.at.time !== undefined ? clockText(begins.time) : null,
  };
}

/** Whether the plan warns of something that the words of the message should mend. */
function warns({ warnings }: Action, rule: string): boolean {
  return warnings.some((warning) => warning.rule === rule);
}
