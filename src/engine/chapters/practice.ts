/** Ours: no guide has these. */
import type { Support } from "./support.js";

export const practice: readonly Support[] = [
  {
    id: "no-blanks",
    sentence: "A draft with an unfilled blank is not ready.",
    why: "Nothing says form letter like a pair of brackets.",
    sources: ["practice"],
    strength: "must",
  },
  {
    id: "no-filler",
    sentence: "Have something to say: no message only to check in.",
    why: "A message that says nothing costs them time, and you a chance.",
    sources: ["practice"],
    strength: "must",
  },
];
