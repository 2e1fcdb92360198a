/** Parts of the page of `next` as one. */
import type { Entry, Part } from "./next-part.js";

/** @param parts in the order of their interviews, which decides between actions that are equally urgent */
export function merged(parts: readonly Part[]): Part {
  return {
    entries: parts.flatMap(({ entries }) => entries).sort(byUrgency),
    waiting: parts.flatMap(({ waiting }) => waiting),
    notes: parts.map(({ notes }) => notes).join(""),
    beyond: parts.reduce((count, { beyond }) => count + beyond, 0),
    isIdle: parts.every(({ isIdle }) => isIdle),
    isWaitOver: parts.some(({ isWaitOver }) => isWaitOver),
  };
}

function byUrgency(a: Entry, b: Entry): number {
  return a.rank - b.rank;
}
