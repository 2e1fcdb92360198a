/** What the file says has happened, dated after now: a slip of the pen, or a clock that was fast. */
import {
  happenedAt,
  type Instant,
  type Moment,
  Present,
  shortDay,
  shortMoment,
  type Zone,
} from "../dates/index.js";
import type { Hunt } from "../types.js";
import type { Remark } from "./remarks.js";

interface Claim {
  readonly path: Remark["path"];
  readonly at: Moment | undefined;
  /** Where the time is local. */
  readonly zone: Zone;
  /** What the plan makes of it. */
  readonly so: string;
}

/** A warning for each, with what the plan makes of it. @param mine the user's zone */
export function ahead(hunt: Hunt, now: Instant | Present, mine: Zone): Remark[] {
  const present = Present.of(now);
  return claimsOf(hunt, mine).flatMap(({ path, at, zone, so }): Remark[] => {
    if (!at || present.hasReached(happenedAt(at, zone))) return [];
    const today = present.dayIn(zone);
    const when =
      at.time === undefined ? shortDay(at.day, today) : shortMoment(happenedAt(at, zone), zone, today);
    return [{ path, severity: "warning", says: `${when} is still to come${so}.`, hint: "Check the date." }];
  });
}

function claimsOf({ references, interviews }: Hunt, mine: Zone): Claim[] {
  const vouched = references.flatMap(({ agreed, warned }, index): Claim[] => [
    {
      path: ["references", index, "agreed"],
      at: agreed,
      zone: mine,
      so: ", but they count as having agreed",
    },
    {
      path: ["references", index, "warned"],
      at: warned,
      zone: mine,
      so: ", but they count as having been warned",
    },
  ]);
  const done = interviews.flatMap(({ timezone: zone = mine, promises, log }, index): Claim[] => [
    ...promises.map(({ kept: at }, nth) => ({
      path: ["interviews", index, "promises", nth, "kept"],
      at,
      zone,
      so: ": until then this promise counts as open",
    })),
    ...log.map(({ at }, nth) => ({
      path: ["interviews", index, "log", nth, "at"],
      at,
      zone,
      so: ": until then this entry does not count",
    })),
  ]);
  return [...vouched, ...done];
}
