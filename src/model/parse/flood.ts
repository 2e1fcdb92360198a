/** A file so full of faults that a list of them all helps nobody, and takes long to make. */
import type { Problem } from "../problems.js";

/** How many errors of a file are told; after one more, looking for others may stop. */
export const MOST_TOLD = 1_000;

/** Thrown to stop looking. */
export class Enough extends Error {
  override readonly name = "Enough";
}

/**
 * The problems of a refused file, in its order; of a flood the first errors, and that there are more.
 * @param stopped whether looking for others stopped, however few these are
 */
export function told(problems: readonly Problem[], stopped = false): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const isFlood = errors.length > MOST_TOLD;
  const last = errors[isFlood ? MOST_TOLD : errors.length - 1];
  if (!last || !(isFlood || stopped)) return problems;
  return [...(isFlood ? errors.slice(0, MOST_TOLD) : problems), { ...last, ...MORE }];
}

const MORE = {
  path: "",
  says: "More is wrong with this file than is told here.",
  hint: "Mend this first, then look again.",
  excerpt: "",
};
