import { TZDate } from "@date-fns/tz/date";
import type { Instant, Zone } from "./instant.js";

/** For libraries that ask a `Date` what a clock shows: one that answers for `zone`, wherever the process is. */
export function zonedDate(instant: Instant, zone: Zone): Date {
  return new TZDate(instant, zone);
}
