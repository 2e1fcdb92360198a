/** What is doubtful about the dates of a file that can be read. */
import type { Instant, Zone } from "../dates/index.js";
import type { Problem } from "../problems.js";
import type { Hunt } from "../types.js";
import { ahead } from "./ahead.js";
import { contradictions } from "./contradictions.js";
import { placed } from "./remarks.js";

/** Warnings, in the order of the file. @param text what the hunt was parsed from @param mine the user's zone */
export function warnOfDates(hunt: Hunt, text: string, now: Instant, mine: Zone): Problem[] {
  return placed([...ahead(hunt, now, mine), ...contradictions(hunt, mine)], text);
}
