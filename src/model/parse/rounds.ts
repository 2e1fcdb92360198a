/** The conversations of an interview and the promises made in them. */
import { deadlineOf, instantOf, type Moment, type Zone } from "../dates/index.js";
import type {
  Decision as DecisionInFile,
  Promised as PromisedInFile,
  Round as RoundInFile,
  Slip as SlipInFile,
} from "../file.gen.js";
import { quote, shortened } from "../problems.js";
import type { Decision, Promised, Round, Slip } from "../types.js";
import { type Circle, personId } from "./circle.js";
import { isDateLike } from "./date-words.js";
import { defined, Fields, type Placed } from "./fields.js";
import { written } from "./inline.js";
import { isPlainMap } from "./tree.js";

export function readRound(fields: Fields<RoundInFile>, circle: Circle, zone: Zone): Round {
  const at = fields.moment("at", zone);
  const ends = fields.moment("ends", zone);
  const home = fields.moment("home", zone);
  checkOrder(fields, { at, ends, home }, zone);
  return defined({
    at: at ?? NEVER,
    ends,
    home,
    where: fields.choice("where"),
    with: attendees(fields, circle),
    final: fields.flag("final"),
    decision: readDecision(fields, circle, zone),
    topics: topics(fields, circle),
    slips: fields.records("slips").map((slip) => readSlip(slip, circle)),
  });
}

export function readPromise(fields: Fields<PromisedInFile>, circle: Circle, zone: Zone): Promised {
  return defined({
    what: fields.text("what") ?? "",
    to: personId(fields.placed("to"), circle),
    by: fields.moment("by", zone),
    asked: fields.flag("asked"),
    kept: fields.moment("kept", zone),
  });
}

/** A date alone stands for its `by`. */
export function readDecision(
  fields: Fields<{ decision?: string | DecisionInFile }>,
  circle: Circle,
  zone: Zone,
): Decision | undefined {
  const details = fields.record("decision");
  if (!details) {
    const by = decisionDay("decision", fields, zone, (words) => `decision: { said: ${words} }`);
    return by && { by };
  }
  if (!details.has("by") && !details.has("said")) {
    fields.error(
      "decision",
      "This decision has neither a date nor their words.",
      "Add by: and the date, or said: and what they said.",
    );
  }
  return defined({
    by: decisionDay("by", details, zone, (words) => `said: ${words}`),
    said: details.text("said"),
    from: personId(details.placed("from"), circle),
  });
}

/** A moment; for words in place of one, the remedy is to write them as words. */
function decisionDay<Key extends string>(
  key: Key,
  fields: Fields<Partial<Record<Key, unknown>>>,
  zone: Zone,
  asWords: (words: string) => string,
): Moment | undefined {
  const text = fields.text(key);
  if (text === undefined || isDateLike(text)) return fields.moment(key, zone);
  fields.error(
    key,
    `${quote(text)} is not a date.`,
    `Write their words so: ${asWords(written(shortened(text)))}`,
  );
  return undefined;
}

/** Stands in where a required moment was refused; the file is then refused too. */
export const NEVER: Moment = { day: 0 as Moment["day"] };

/** Who was there; the interview's only person where the file does not say. */
function attendees(fields: Fields<RoundInFile>, circle: Circle): string[] {
  if (!fields.has("with")) return circle.people.length === 1 ? circle.people.map(({ id }) => id) : [];
  return unique(fields.texts("with").map((named) => personId(named, circle)));
}

export function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function topics(fields: Fields<RoundInFile>, circle: Circle): Record<string, readonly string[]> {
  const map = fields.map.topics;
  if (!isPlainMap(map)) return {};
  const byPerson = new Fields<Record<string, string[]>>(map, fields.reading);
  const found = new Map<string, readonly string[]>();
  for (const key of Object.keys(map)) {
    const named: Placed = { text: key, place: { within: map, key, on: "key" } };
    const id = personId(named, circle);
    const texts = byPerson.texts(key).map(({ text }) => text);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), ...texts]);
  }
  return Object.fromEntries(found);
}

function readSlip(fields: Fields<SlipInFile>, circle: Circle): Slip {
  return defined({
    what: fields.text("what") ?? "",
    weight: fields.choice("weight") ?? "minor",
    to: personId(fields.placed("to"), circle),
  });
}

interface Session {
  readonly at: Moment | undefined;
  readonly ends: Moment | undefined;
  readonly home: Moment | undefined;
}

function checkOrder(fields: Fields<RoundInFile>, { at, ends, home }: Session, zone: Zone): void {
  if (at && ends && !isAfter(ends, at, zone)) {
    fields.error("ends", "This round ends before it begins.", "Check both times and their dates.");
  }
  const over = ends ?? at;
  if (over && home && deadlineOf(home, zone) < instantOf(over, zone)) {
    fields.error("home", "You cannot be home before the round is over.", "Check the time and its date.");
  }
}

/** A date alone is after any moment of the same day or before. */
function isAfter(later: Moment, earlier: Moment, zone: Zone): boolean {
  if (later.time === undefined || earlier.time === undefined) return later.day >= earlier.day;
  return instantOf(later, zone) > instantOf(earlier, zone);
}
