/** What they wrote, and the day or the hour that they named in it. */
import { answerable } from "../../engine/replies.js";
import type { Story } from "../../engine/story.js";
import type { Action } from "../../engine/types.js";
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
import { numberOf } from "../choice.js";
import type { Part } from "../fields.js";
import { whenWords } from "./days.js";

/** @param zone of whoever reads it, and `today` there */
export function aboutWord(
  action: Action,
  story: Story,
  zone: Zone,
  today: Day,
): Part<"word" | "call" | "next"> {
  const answered =
    action.kind === "answer"
      ? answerable(story).find(({ number }) => number === numberOf(action))
      : undefined;
  const word = answered?.word;
  const [next] = story.ahead;
  const begins = next && localOf(next.start, story.calendar.zone);
  const named = word?.entry.got === "appointment" ? word.entry.for : undefined;
  return {
    "word.day": word ? longDay(dayIn(word.at, zone), today) : null,
    "word.invites": word?.entry.got === "next-round",
    "call.when": named ? callWords(named, story, zone, today) : null,
    "next.day": begins ? longDay(begins.day, today) : null,
    "next.time": begins && next.round.at.time !== undefined ? clockText(begins.time) : null,
  };
}

function callWords(named: Moment, { calendar }: Story, zone: Zone, today: Day): string {
  if (named.time === undefined) return whenWords(named.day, today);
  const { day, time } = localOf(instantOf(named, calendar.zone), zone);
  return `${whenWords(day, today)} at ${clockText(time)}`;
}
