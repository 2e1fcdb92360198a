/** The countries that a file names, found without loading their holidays. */
import type { Hunt } from "../types.js";

/** The code of every country in the hunt, as written there, each once and in the order of the file. */
export function countriesOf({ me, references, interviews }: Hunt): string[] {
  const named = [
    me,
    ...references,
    ...interviews.flatMap((interview) => [interview, ...interview.people]),
  ].flatMap(({ country }) => (country === undefined ? [] : [country]));
  return [...new Set(named)];
}
