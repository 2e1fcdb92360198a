/** The events of an interview as marks on its lane. */
import type { Dossier } from "../../engine/dossier.js";
import type { Happening } from "../../engine/timeline.js";
import type { Action, State, Wait } from "../../engine/types.js";
import { instantOfIso, isoInstant, type Zone } from "../../model/dates/index.js";
import { isChore } from "../chores.js";
import { stepText, stepTexts, stepWhen } from "../forecast-words.js";
import type { Toned } from "../paint.js";
import { isToReference } from "../sentence.js";
import { eventTexts } from "../show-words.js";
import { type Clock, cityOf, untilWords, whenItIs } from "../when.js";
import { type Place, placeOf, placeOfDate } from "./scale.js";
import type { Sign } from "./signs.js";

/** Above the line what comes from them, below it what goes out from you, on it what both share. */
export type Rail = "they" | "line" | "you";

/** A stretch of time: in which to act, at an hour that suits them or up to a deadline, past that, or in which to wait. */
interface Band {
  readonly is: "window" | "deadline" | "late" | "pause";
  readonly from: Place;
  readonly to: Place;
}

export interface Mark {
  readonly sign: Sign;
  readonly rail: Rail;
  readonly place: Place;
  readonly ahead: boolean;
  /** Of what can be done, or is stuck, at present. */
  readonly state: State | null;
  readonly bands: readonly Band[];
  readonly when: string;
  /** What happened or is to happen; then what there is to add. */
  readonly texts: readonly Toned[];
}

/** The present on the axis. */
export interface Standpoint {
  readonly clock: Clock;
  readonly now: Place;
}

type Stepping = Extract<Happening, { readonly is: "step" }>;
type Told = Exclude<Happening, Stepping>;

/** Oldest first, the end of a wait among them. */
export function marksOf({ timeline, waiting, company, timezone }: Dossier, standpoint: Standpoint): Mark[] {
  const marks = timeline.map((event) =>
    event.is === "step" ? stepMark(event, standpoint) : markOf(event, company, timezone, standpoint),
  );
  if (waiting === null) return marks;
  const since = marks[timeline.findLastIndex(isExchange)]?.place ?? standpoint.now;
  const told = new Set(marks.flatMap(({ texts }) => texts.map(({ text }) => text)));
  const wait = waitMark(waiting, since, told, standpoint);
  const next = marks.findIndex(({ ahead, place }) => ahead && place > wait.place);
  return marks.toSpliced(next < 0 ? marks.length : next, 0, wait);
}

function markOf(event: Told, company: string, zone: Zone, { clock, now }: Standpoint): Mark {
  const { at, hour, ahead } = event;
  const midday = placeOfDate(at);
  return {
    ...signOf(event),
    place: hour ? placeOf(at, clock) : ahead ? Math.max(now, midday) : Math.min(now, midday),
    ahead,
    state: null,
    bands: [],
    when: whenItIs(isoInstant(instantOfIso(at), zone), hour, clock, cityOf(zone)),
    texts: eventTexts(event, company, clock),
  };
}

/** What can be done stands at the present moment, whatever the hour from which it could be. */
function stepMark({ step, at, hour }: Stepping, { clock, now }: Standpoint): Mark {
  const isOpen = clock.now.hasReached(instantOfIso(at));
  return {
    ...signOfStep(step),
    place: isOpen ? now : Math.max(now, hour ? placeOf(at, clock) : placeOfDate(at)),
    ahead: true,
    state: isOpen ? (isChore(step) ? "due" : step.state) : null,
    bands: bandsOf(step, clock, now),
    when: stepWhen(step, clock),
    texts: [{ text: stepText(step), tone: "plain" }, ...stepTexts(step, false)],
  };
}

/** @param told what is said elsewhere on the lane, such as why a question is asked only then */
function waitMark(
  { until, because }: Wait,
  since: Place,
  told: ReadonlySet<string>,
  { clock }: Standpoint,
): Mark {
  const place = placeOf(until, clock);
  return {
    sign: "wait",
    rail: "line",
    place,
    ahead: true,
    state: null,
    bands: [{ is: "pause", from: since, to: place }],
    when: `until ${untilWords(until, clock)}`,
    texts: [
      { text: "Waiting", tone: "plain" },
      ...because
        .slice(0, 1)
        .filter(({ says }) => !told.has(says))
        .map(({ says }): Toned => ({ text: says, tone: "quiet" })),
    ],
  };
}

/** From when to when it can be done, and for how long somebody has waited in vain. */
function bandsOf(action: Action, clock: Clock, now: Place): Band[] {
  const { opens, due, closes, state } = action;
  const end = due ?? closes;
  if (end === null) return [];
  const [from, to] = [placeOf(opens, clock), placeOf(end, clock)];
  const window: Band[] = from < to ? [{ is: due === null ? "window" : "deadline", from, to }] : [];
  return state === "overdue" && !isChore(action) && to < now
    ? [...window, { is: "late", from: to, to: now }]
    : window;
}

function signOf(event: Told): Pick<Mark, "sign" | "rail"> {
  switch (event.is) {
    case "round":
      return { sign: "round", rail: "line" };
    case "sent":
      if (!event.company) return { sign: "reference", rail: "you" };
      return { sign: event.outcome === "no-answer" ? "vain" : "sent", rail: "you" };
    case "got":
      return event.company ? { sign: "got", rail: "they" } : { sign: "reference", rail: "you" };
    case "date":
      return { sign: "date", rail: "they" };
    case "kept":
      return { sign: "sent", rail: "you" };
    case "closed":
      return { sign: "closed", rail: "line" };
    case "done":
      return { sign: "self", rail: "you" };
    case "snoozed":
      return { sign: "paused", rail: "you" };
  }
}

function signOfStep({ kind, via }: Action): Pick<Mark, "sign" | "rail"> {
  if (kind === "let-go") return { sign: "closed", rail: "line" };
  if (isToReference(kind)) return { sign: "reference", rail: "you" };
  return { sign: via === null ? "self" : "sent", rail: "you" };
}

/** Whether it is a word from one side to the other. */
function isExchange(event: Happening): boolean {
  if (event.ahead) return false;
  return event.is === "round" || ((event.is === "sent" || event.is === "got") && event.company);
}
