/** The words of texts, and what texts have in common. */
import { folded } from "../../model/names.js";

interface Word {
  readonly text: string;
  readonly index: number;
}

/** Letters and digits, with the marks, hyphens and apostrophes within. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

const STOP = new Set(
  `a about after again all also an and any are as at be because been before but by can could did do does during each
  for from had has have he her here his how i if in into is it its like made me more most much my no not of off on
  one or our out over own she so some such than that the their them then there these they this those through to too
  under until up us was we were what when where which while who why will with would you your`.split(/\s+/),
);

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, index }));
}

/** The stems of the words that carry the meaning, each once. */
export function contentOf(text: string): Set<string> {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word) && word.length > 1).map(stem));
}

/** How much of what `part` says is also in `whole`: 0 for nothing of it, 1 for every word. */
export function shareOf(part: string, whole: ReadonlySet<string>): number {
  const words = [...contentOf(part)];
  return words.length === 0 ? 0 : words.filter((word) => whole.has(word)).length / words.length;
}

function stem(word: string): string {
  const bare = word.replace(/(?:ies|y)$/, "i").replace(/(?:ing|ed|es|s|e)$/, "");
  return bare.length < 3 ? word : bare.replace(/(.)\1$/, "$1");
}
