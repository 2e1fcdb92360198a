/** What they wrote, and the day or the hour that they named in it. */
import type { Dated } from "../../engine/chronicle.js";
import { answerable } from "../../engine/replies.js";
import type { Story } from "../../engine/story.js";
import {
  clockText,
  type Day,
  dayIn,
  instantOf,
  localOf,
  longDay,
  type Moment,
  type Zone,
} from "../../model/dates/index.js";
import type { Got, GotKind } from "../../model/types.js";
import { numberOf } from "../choice.js";
import type { Part } from "../fields.js";
import type { DraftKind } from "../kinds.js";
import type { Occasion } from "../occasion.js";
import { whenWords } from "./days.js";

const ANSWERED: Readonly<Partial<Record<DraftKind, readonly GotKind[]>>> = {
  "reply-to-update": ["reply", "update", "next-round"],
  "missed-appointment": ["appointment"],
  "offer-answer": ["offer"],
};

/** @param zone of whoever reads it, and `today` there */
export function aboutWord(
  occasion: Occasion,
  story: Story,
  zone: Zone,
  today: Day,
): Part<"word" | "call" | "next"> {
  const word = wordOf(occasion, story);
  const [next] = story.ahead;
  const begins = next && localOf(next.start, story.calendar.zone);
  const named = word?.entry.got === "appointment" ? word.entry.for : undefined;
  return {
    "word.day": word ? longDay(dayIn(word.at, zone), today) : null,
    "word.informs": word?.entry.got === "update",
    "word.invites": word?.entry.got === "next-round",
    "call.when": named ? callWords(named, story, zone, today) : null,
    "next.day": begins ? longDay(begins.day, today) : null,
    "next.time": begins && next.round.at.time !== undefined ? clockText(begins.time) : null,
  };
}

/** The action's; without one the latest that such a message answers. */
function wordOf({ action, kind }: Occasion, story: Story): Dated<Got> | undefined {
  const words = answerable(story);
  if (action) {
    return action.kind === "answer"
      ? words.find(({ number }) => number === numberOf(action))?.word
      : undefined;
  }
  return words.findLast(({ word }) => ANSWERED[kind]?.includes(word.entry.got))?.word;
}

function callWords(named: Moment, { calendar }: Story, zone: Zone, today: Day): string {
  if (named.time === undefined) return whenWords(named.day, today);
  const { day, time } = localOf(instantOf(named, calendar.zone), zone);
  return `${whenWords(day, today)} at ${clockText(time)}`;
}
