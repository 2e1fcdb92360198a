/** Notes from the file, worded so that they fit into a sentence. */
import { listed } from "../engine/words.js";
import { clean } from "./clean.js";

/** Past tenses that do not end in -ed, with which people begin to tell what they did. */
const PAST = new Set(
  `beat became began bought brought broke built came caught chose cut did drew drove fell forgot found froze gave
  got grew had held hit kept knew laid led left let lost made meant met misread oversaw put ran read rebuilt rose
  said saw sent set shot shut sold spent spoke spread stood taught thought threw told took understood was went won
  wrote couldn't didn't wasn't`.split(/\s+/),
);

/** They end as past tenses do, and begin what people are rather than what they did. */
const NO_DEEDS = new Set(
  `accredited advanced applied certified chartered committed dedicated detailed experienced focused licensed
  motivated organised organized qualified seasoned skilled talented trained trusted versed`.split(/\s+/),
);

/** Cleaned, and without a full stop of its own. */
export function phrase(text: string): string {
  return clean(text).replace(/[\s.,;:!]+$/u, "");
}

/**
 * `I cut onboarding time by half and built a team`, where each text begins to tell what somebody did;
 * otherwise the texts behind `lead`.
 */
export function told(texts: readonly string[], lead: string): string {
  const deeds = texts.map(deedIn);
  if (deeds.every((deed) => deed !== undefined)) return `I ${listed(deeds)}`;
  return `${lead}${listed(texts.map(phrase))}`;
}

/** `Product management` in the middle of a sentence; `UX research` stays as it is. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function deedIn(text: string): string | undefined {
  const rest = uncapitalised(phrase(text).replace(/^I\s+(?:have\s+)?/u, ""));
  const [word = ""] = rest.toLowerCase().split(/[\s,]/, 1);
  const isPast = PAST.has(word) || (/[^e]ed$/.test(word) && word.length > 3 && !NO_DEEDS.has(word));
  return isPast ? rest : undefined;
}
