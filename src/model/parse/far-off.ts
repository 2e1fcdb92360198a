/** What lies in another year than all the rest is most likely a slip of the pen: each January has many. */
import { addMonths, type Day, isoDay } from "../dates/index.js";
import type { Hunt, Interview, LogEntry, Round } from "../types.js";
import type { Remark } from "./remarks.js";

/** Days; no interview stands still for nine months. */
const FAR = 270;

type Dated = Round | LogEntry;

/** A warning for whatever lies long before all else at its interview: the plan takes it for over long since. */
export function tooEarly({ interviews }: Hunt): Remark[] {
  return interviews.flatMap((interview, index) => {
    const early = earlyIn(interview);
    if (early === undefined) return [];
    const { rounds, log } = interview;
    const nth = [...rounds, ...log].indexOf(early);
    const isRound = nth < rounds.length;
    const place = isRound ? ["rounds", nth] : ["log", nth - rounds.length];
    return [
      {
        path: ["interviews", index, ...place, "at"],
        severity: "warning",
        says: `This ${isRound ? "round" : "entry"} is more than nine months before everything else here.`,
        hint: hintFor(addMonths(early.at.day, 12), restOf(interview, early)),
      },
    ];
  });
}

/** The round or the entry that lies long before all else; undefined where nothing does. */
export function earlyIn(interview: Interview): Dated | undefined {
  const first = firstOf([...interview.rounds, ...interview.log]);
  const rest = first && firstOf(restOf(interview, first));
  return rest && isFar(first.at.day, rest.at.day) ? first : undefined;
}

/** Advice on the last round where it comes long after all else: it may be that they came back. */
export function tooLate(interview: Interview): Omit<Remark, "severity">[] {
  const last = interview.rounds.toSorted((a, b) => b.at.day - a.at.day)[0];
  const rest = restOf(interview, last);
  // Of two, the earlier one is warned of.
  if (!last || rest.length < 2 || !rest.every(({ at }) => isFar(at.day, last.at.day))) return [];
  return [
    {
      path: [interview.rounds.indexOf(last), "at"],
      says: "This round is more than nine months after everything else here.",
      hint: hintFor(addMonths(last.at.day, -12), rest),
    },
  ];
}

/** All but one of what passed between the two sides; what users note for themselves, such as letting go, may come at any time. */
function restOf({ rounds, log }: Interview, one: Dated | undefined): Dated[] {
  const words = log.filter((entry) => "sent" in entry || "got" in entry);
  return [...rounds, ...words].filter((other) => other !== one);
}

function firstOf(all: readonly Dated[]): Dated | undefined {
  return all.reduce<Dated | undefined>(
    (first, one) => (first && first.at.day <= one.at.day ? first : one),
    undefined,
  );
}

function isFar(earlier: Day, later: Day): boolean {
  return later - earlier > FAR;
}

/** @param meant the same day of the year beside it */
function hintFor(meant: Day, rest: readonly Dated[]): string {
  const isInLine = rest.some(({ at }) => Math.abs(at.day - meant) <= FAR);
  return isInLine ? `Did you mean ${isoDay(meant)}?` : "Check its year.";
}
