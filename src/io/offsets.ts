/** What is known of the clocks of zones, from one run to the next: to wake what knows it takes longer than most answers. */
import { knownOffsets, recallOffsets } from "../model/dates/index.js";
import type { Cache } from "./cache.js";

const NAME = "offsets";

/** Has runs begin with what those before them have found out. */
export function shareOffsets(cache: Cache): void {
  const kept = cache.kept(NAME)?.toString();
  if (kept !== undefined) recallOffsets(JSON.parse(kept));
  cache.keep(NAME, () => {
    const known = JSON.stringify(knownOffsets());
    return known === (kept ?? "{}") ? undefined : [known];
  });
}
