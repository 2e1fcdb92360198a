/** When the clocks of a zone are changed. */
import type { Instant, Zone } from "./instant.js";
import { stretchAt } from "./offsets.js";

export interface ClockChange {
  /** The first minute with the new offset. */
  readonly at: Instant;
  /** Minutes east of UTC until then, and from then on. */
  readonly before: number;
  readonly after: number;
}

/** The changes after `from` and before `to`, in their order. */
export function clockChanges(zone: Zone, from: Instant, to: Instant): ClockChange[] {
  const changes: ClockChange[] = [];
  let stretch = stretchAt(zone, from);
  while (stretch.until < to) {
    const next = stretchAt(zone, stretch.until);
    if (next.offset !== stretch.offset)
      changes.push({ at: stretch.until as Instant, before: stretch.offset, after: next.offset });
    stretch = next;
  }
  return changes;
}
