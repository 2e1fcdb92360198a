/** Notes from the file, worded so that they fit into a sentence. */
import { listed } from "../engine/words.js";
import { clean } from "../safe/line.js";
import { midSentence } from "./capitals.js";
import { clauseIn } from "./clauses.js";

/** Cleaned, without a full stop of its own, and without the capital of a sentence. */
export function phrase(text: string): string {
  return midSentence(bare(text));
}

/**
 * `I cut onboarding time by half and built a team`, where each text goes on after "I"; otherwise the texts behind
 * `lead`. With `further`, those that do not go on follow as a second sentence: `I built a team. Besides: fluent Thai`; without, they come first.
 */
export function told(texts: readonly string[], lead: string, further?: string): string {
  const clauses = texts.map(bare).map(clauseIn);
  const deeds = clauses.filter((clause) => clause !== undefined);
  const things = texts.filter((_, index) => clauses[index] === undefined);
  if (things.length === 0) return `I ${listed(deeds)}`;
  if (deeds.length === 0) return `${lead}${listed(texts.map(phrase))}`;
  if (further === undefined) return `${lead}${listed(things.map(phrase))}, and I ${listed(deeds)}`;
  return `I ${listed(deeds)}. ${further}${listed(things.map(phrase))}`;
}

function bare(text: string): string {
  return clean(text).replace(/[\s.,;:!]+$/u, "");
}
