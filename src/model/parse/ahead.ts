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

/** A warning for each, with what the plan makes of it. @param mine the user's zone */
export function ahead({ references, interviews }: Hunt, now: Instant | Present, mine: Zone): Remark[] {
  const present = Present.of(now);
  const remarks: Remark[] = [];
  const claimed = (at: Moment | undefined, zone: Zone, so: string, ...path: Remark["path"]): void => {
    if (!at || present.hasReached(happenedAt(at, zone))) return;
    const today = present.dayIn(zone);
    const when =
      at.time === undefined ? shortDay(at.day, today) : shortMoment(happenedAt(at, zone), zone, today);
    const says = `${when} is still to come${so}.`;
    remarks.push({ path, severity: "warning", says, hint: "Check the date." });
  };
  references.forEach(({ agreed, warned }, index) => {
    claimed(agreed, mine, ", but they count as having agreed", "references", index, "agreed");
    claimed(warned, mine, ", but they count as having been warned", "references", index, "warned");
  });
  interviews.forEach(({ timezone: zone = mine, promises, log }, index) => {
    const where = ["interviews", index] as const;
    promises.forEach(({ kept }, nth) => {
      const so = ": until then this promise counts as open";
      claimed(kept, zone, so, ...where, "promises", nth, "kept");
    });
    log.forEach(({ at }, nth) => {
      claimed(at, zone, ": until then this entry does not count", ...where, "log", nth, "at");
    });
  });
  return remarks;
}
