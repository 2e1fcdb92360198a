/** The round that a message looks back on. */
import type { DatedRound } from "../../engine/chronicle.js";
import { gravePoints } from "../../engine/rules/recover.js";
import type { Story } from "../../engine/story.js";
import type { Action } from "../../engine/types.js";
import { listed } from "../../engine/words.js";
import { type Day, dayIn, longDay } from "../../model/dates/index.js";
import type { Contactable } from "../../model/types.js";
import { numberOf } from "../choice.js";
import { clean } from "../clean.js";
import type { Part } from "../fields.js";
import { phrase, told } from "../phrases.js";
import { whenWords } from "./days.js";

/** A draft is short: more than these are left for the next conversation. */
const TOPICS = 3;
const NAMES = 3;
const SLIPS = 2;

/** @param today in the zone of whoever reads it */
export function aboutTalk(
  action: Action,
  them: Contactable | undefined,
  story: Story,
  today: Day,
): Part<"talk"> {
  const talk = talkFor(action, them, story);
  if (!talk) {
    return {
      "talk.day": null,
      "talk.when": null,
      "talk.met": false,
      "talk.with": null,
      "talk.topics": null,
      "talk.slip": null,
    };
  }
  const day = dayIn(talk.start, story.calendar.zone);
  const names = talk.round.with.map((id) => story.person(id)?.name).filter((name) => name !== undefined);
  return {
    "talk.day": longDay(day, today),
    "talk.when": whenWords(day, today),
    "talk.met": isWith(them, talk),
    "talk.with": listed(names.slice(0, NAMES).map(clean)) || null,
    "talk.topics": listed(topicsFor(action, them, talk).slice(0, TOPICS).map(phrase)) || null,
    "talk.slip": them ? slipsSeen(them, talk) : null,
  };
}

/** What is put right is a slip of one certain round; anything else is about the latest. */
function talkFor(action: Action, them: Contactable | undefined, { past }: Story): DatedRound | undefined {
  if (action.kind === "recover") return past.find(({ number }) => number === numberOf(action));
  return past.findLast((talk) => isWith(them, talk)) ?? past.at(-1);
}

function isWith(them: Contactable | undefined, { round }: DatedRound): boolean {
  return them !== undefined && round.with.includes(them.id);
}

/** To a reference one tells what was talked about with anybody. */
function topicsFor(
  { kind }: Action,
  them: Contactable | undefined,
  { round: { topics } }: DatedRound,
): readonly string[] {
  if (kind === "brief-reference") return [...new Set(Object.values(topics).flat())];
  return (them && topics[them.id]) ?? [];
}

/** The serious ones alone: a small slip is never mentioned. */
function slipsSeen(them: Contactable, talk: DatedRound): string | null {
  const seen = gravePoints(talk, them).filter(({ to }) => to === them.id || isWith(them, talk));
  const points = seen.slice(0, SLIPS).map(({ what }) => what);
  return points.length === 0 ? null : told(points, "");
}
