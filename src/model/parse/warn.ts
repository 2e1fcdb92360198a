/** What is doubtful about the dates and clocks of a file that can be read. */
import type { Instant, Present, Zone } from "../dates/index.js";
import type { Hunt } from "../types.js";
import { abbreviations } from "./abbreviations.js";
import { ahead } from "./ahead.js";
import { contradictions } from "./contradictions.js";
import { tooEarly } from "./far-off.js";
import type { Remark } from "./remarks.js";

/** Warnings, still to be placed. @param mine the user's zone */
export function doubtsOfDates(hunt: Hunt, now: Instant | Present, mine: Zone): Remark[] {
  return [
    ...abbreviations(hunt),
    ...ahead(hunt, now, mine),
    ...contradictions(hunt, mine),
    ...tooEarly(hunt),
  ];
}
