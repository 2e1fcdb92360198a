/** Which slip of the file a sentence is about. */
import type { Known } from "../known.js";
import { phrases } from "./phrases.js";
import { contentOf, shareOf } from "./words.js";

/** The writer excuses something. */
export const APOLOGY = phrases([
  "(?:sorry|apologi[sz]e[ds]?|apologi[sz]ing|apolog(?:y|ies)|forgive|excuse|pardon|embarrass(?:ed|ing)|ashamed|regret(?:ted)?|hope you (?:did not|didn't|don't|do not|were not|weren't|will not|won't) mind|my fault)",
]);

/** So much of the note on a slip tells which it is. */
const TOLD = 0.6;
/** In an apology less will do. */
const HINTED = 0.3;

interface Told {
  readonly slip: string;
  readonly weight: "minor" | "major";
}

/** The one of which the sentence says most; of two alike, the serious one. */
export function slipToldIn(sentence: string, known: Known | undefined): Told | undefined {
  const words = contentOf(sentence);
  const isApology = sentence.search(APOLOGY) >= 0;
  const slips: Told[] = [
    ...(known?.majorSlips ?? []).map((slip) => ({ slip, weight: "major" as const })),
    ...(known?.minorSlips ?? []).map((slip) => ({ slip, weight: "minor" as const })),
  ];
  let best: (Told & { share: number }) | undefined;
  for (const told of slips) {
    const share = shareOf(told.slip, words);
    const isTold = (share >= TOLD && contentOf(told.slip).size > 1) || (isApology && share > HINTED);
    if (isTold && share > (best?.share ?? 0)) best = { ...told, share };
  }
  return best && { slip: best.slip, weight: best.weight };
}
