/** Dates that cannot be meant, since others in the file speak against them: mostly a slip in a year or a month. */
import { dayIn, instantOf, type Moment, type Zone } from "../dates/index.js";
import type { Hunt, LogEntry, Round } from "../types.js";
import type { Remark } from "./remarks.js";

/** @param mine the user's zone */
export function contradictions({ interviews }: Hunt, mine: Zone): Remark[] {
  return interviews.flatMap(({ timezone: zone = mine, rounds, log }, index) => [
    ...rounds.flatMap((round, nth) => inRound(round, zone).map(under("interviews", index, "rounds", nth))),
    ...log.flatMap((entry, nth) => inEntry(entry, zone).map(under("interviews", index, "log", nth))),
  ]);
}

function inRound({ at, ends, decision }: Round, zone: Zone): Remark[] {
  return [
    ...(ends && dayIn(instantOf(ends, zone), zone) > dayIn(instantOf(at, zone), zone)
      ? [warning("ends", "This round ends on a later day than it begins.", "Check both dates.")]
      : []),
    ...(decision?.by && isBefore(decision.by, at, zone)
      ? [
          warning(
            "decision",
            "They are said to decide before this round takes place; the plan takes no notice of it.",
            "Check the date of the decision.",
          ),
        ]
      : []),
  ];
}

function inEntry(entry: LogEntry, zone: Zone): Remark[] {
  const decision = "decision" in entry ? entry.decision : undefined;
  return [
    ...(decision?.by && isBefore(decision.by, entry.at, zone)
      ? [
          warning(
            "decision",
            "They are said to decide before this happened; the plan takes no notice of it.",
            "Check the date of the decision.",
          ),
        ]
      : []),
    ...("got" in entry && entry.for && isBefore(entry.for, entry.at, zone)
      ? [warning("for", "The moment that they named was over when they named it.", "Check both dates.")]
      : []),
  ];
}

function warning(key: string, says: string, hint: string): Remark {
  return { path: [key], severity: "warning", says, hint };
}

function under(...place: Remark["path"]): (remark: Remark) => Remark {
  return (remark) => ({ ...remark, path: [...place, ...remark.path] });
}

/** With a date alone on either side, the days decide. */
export function isBefore(earlier: Moment, later: Moment, zone: Zone): boolean {
  if (earlier.time === undefined || later.time === undefined) return earlier.day < later.day;
  return instantOf(earlier, zone) < instantOf(later, zone);
}
