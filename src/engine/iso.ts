/** The moments of a plan, read again. */
import { type Instant, instantOf, readMoment } from "../model/dates/index.js";

/** @throws RangeError for a text that is no ISO moment */
export function instantOfIso(iso: string): Instant {
  const read = readMoment(iso);
  if (typeof read === "string") throw new RangeError(`no moment: ${iso}`);
  return instantOf(read, "UTC");
}
