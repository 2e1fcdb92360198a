/** The title by which a message greets somebody, against the one on their card. */
import type { Known } from "../known.js";
import { greetingOf } from "./anatomy.js";
import type { Fault } from "./check.js";

const TITLE = /(?<![\p{L}])(mr|mrs|ms|miss|mx|dr|prof|sir|dame|doctor|professor|mister)(?![\p{L}])\.?/giu;
const LONG: Readonly<Record<string, string>> = { doctor: "dr", professor: "prof", mister: "mr" };
/** Earned, so that nobody has it by guess. */
const EARNED = ["dr", "prof"];

/** Any title of the card will do, and one that a card without titles cannot tell. */
export function wrongTitle(body: string, { them }: Known): Fault[] {
  const greeting = greetingOf(body).text;
  const [found] = greeting.matchAll(TITLE);
  if (them === undefined || !found) return [];
  const onCard = titlesIn(them);
  const [title = ""] = titlesIn(found[0]);
  if (onCard.includes(title) || (onCard.length === 0 && !EARNED.includes(title))) return [];
  const place = { part: "body" as const, index: found.index, words: found[0] };
  if (onCard.length > 0) return [{ ...place, says: `Their card says "${them}". Greet them by that title.` }];
  const says = `Their card says "${them}", without a title. Make sure that this one is right.`;
  return [{ ...place, says, severity: "warning" }];
}

export function isTitle(word: string): boolean {
  return titlesIn(word).length > 0;
}

/** In small letters and without a full stop. */
function titlesIn(text: string): string[] {
  return [...text.matchAll(TITLE)].map(([, title = ""]) => LONG[title.toLowerCase()] ?? title.toLowerCase());
}
