/** The round that a message looks back on. */
import type { DatedRound } from "../../engine/chronicle.js";
import { gravePoints } from "../../engine/rules/recover.js";
import type { Story } from "../../engine/story.js";
import { listed } from "../../engine/words.js";
import { type Day, dayIn, HOUR, type Instant, instantOfIso, longDay } from "../../model/dates/index.js";
import type { Contactable, Slip } from "../../model/types.js";
import { clean } from "../../safe/line.js";
import { numberOf } from "../choice.js";
import type { Part } from "../fields.js";
import { isToReference } from "../kinds.js";
import type { Occasion } from "../occasion.js";
import { phrase, told } from "../phrases.js";
import { whenWords } from "./days.js";
import { fitting } from "./short.js";
import { warns } from "./warnings.js";

/** A message is short: more than these are left for the next conversation. */
const TOPICS = { words: 14, most: 3 };
const SLIPS = { words: 14, most: 2 };
const NAMES = 3;

/** What no sample of work makes good. */
const MANNERS =
  /\b(?:late|lateness|overslept|swore|cursed|rude|interrupt\w*|talked over|(?:phone|mobile) (?:rang|went|buzzed|vibrated)|wrong name|(?:mixed up|forgot|got) (?:\w+ ){0,2}names?|yawned|argued|snapped|lost my temper|did not (?:say|shake)|no-?show)\b/i;

/** @param today in the zone of whoever reads it */
export function aboutTalk(
  occasion: Occasion,
  them: Contactable | undefined,
  story: Story,
  today: Day,
): Part<"talk"> & { readonly "them.place": number } {
  const talk = talkFor(occasion, them, story);
  if (!talk) {
    return {
      "them.place": 1,
      "talk.day": null,
      "talk.when": null,
      "talk.met": false,
      "talk.late": false,
      "talk.with": null,
      "talk.topics": null,
      "talk.slip": null,
      "talk.manners": false,
    };
  }
  const present = talk.round.with;
  const day = dayIn(talk.start, story.calendar.zone);
  const names = present.map((id) => story.person(id)?.name).filter((name) => name !== undefined);
  const topics = fitting(topicsFor(occasion, them, talk), TOPICS.words, TOPICS.most);
  const slips = fitting(slipsFor(occasion, them, talk), SLIPS.words, SLIPS.most);
  return {
    "them.place": Math.max(1, present.indexOf(them?.id ?? "") + 1),
    "talk.day": longDay(day, today),
    "talk.when": isStranger(occasion, them, talk) ? null : whenWords(day, today),
    "talk.met": isWith(them, talk),
    "talk.late": isLate(occasion, story),
    "talk.with": listed(names.slice(0, NAMES).map(clean)) || null,
    "talk.topics": listed(topics.map(phrase)) || null,
    "talk.slip": slips.length === 0 ? null : told(slips, ""),
    "talk.manners": slips.some((slip) => MANNERS.test(slip)),
  };
}

/** Whom the file does not know to have been there: when the user met them is for the user to say. */
function isStranger({ kind }: Occasion, them: Contactable | undefined, talk: DatedRound): boolean {
  return kind === "thank-you" && them !== undefined && !isWith(them, talk);
}

/** So late that they have noticed: nobody counts the hours of a first day. */
function isLate({ action }: Occasion, { now }: Story): boolean {
  if (!action?.due || !warns(action, "no-note-no-job")) return false;
  return now.isAfter((instantOfIso(action.due) + 24 * HOUR) as Instant);
}

/** What is put right is a slip of one certain round; anything else is about the latest with them. */
function talkFor(
  { kind, action }: Occasion,
  them: Contactable | undefined,
  { past }: Story,
): DatedRound | undefined {
  if (action?.kind === "recover") return past.find(({ number }) => number === numberOf(action));
  const isMend = kind === "impression-recovery" || kind === "reference-note-request";
  const mended = isMend ? past.findLast(({ round }) => round.slips.some(isGrave)) : undefined;
  return mended ?? past.findLast((talk) => isWith(them, talk)) ?? past.at(-1);
}

function isWith(them: Contactable | undefined, { round }: DatedRound): boolean {
  return them !== undefined && round.with.includes(them.id);
}

/** To a reference one tells what was talked about with anybody. */
function topicsFor(
  { kind }: Occasion,
  them: Contactable | undefined,
  { round: { topics } }: DatedRound,
): readonly string[] {
  if (isToReference(kind)) return [...new Set(Object.values(topics).flat())].map(ofTheirs);
  return (them && topics[them.id]) ?? [];
}

/** `your plans` of the people at the company are theirs when somebody else reads it. */
function ofTheirs(topic: string): string {
  return topic.replace(/\byour\b/gi, "their");
}

/** The serious ones alone: a small slip is never mentioned. */
function slipsFor({ kind }: Occasion, them: Contactable | undefined, talk: DatedRound): string[] {
  const seen = (): Slip[] =>
    them ? gravePoints(talk, them).filter(({ to }) => to === them.id || isWith(them, talk)) : [];
  const slips = isToReference(kind) ? talk.round.slips.filter(isGrave) : seen();
  return slips.map(({ what }) => what);
}

function isGrave({ weight }: Slip): boolean {
  return weight === "major";
}
