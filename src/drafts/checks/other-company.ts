/** Another company of the user's file, where the name of the one that is written to belongs. */

import { isToReference } from "../kinds.js";
import type { Known } from "../known.js";
import type { Message } from "../types.js";
import { sentenceAt } from "./anatomy.js";
import type { Fault, Purpose } from "./check.js";
import { has, phrases } from "./phrases.js";
import { contentOf, wordsOf } from "./words.js";

/** What the law adds to a name, and nobody says. */
const LEGAL =
  /[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|group|gmbh|ag|kg|se|sa|sas|sarl|bv|nv|oy|ab|as|spa|srl|pty)\.?$/iu;

/** The user's own past, another offer, or the others named as such. */
const ELSEWHERE = phrases([
  "my (?:\\p{L}+ ){0,3}?(?:time|years|months|days|job|work|role|position|team|employer|offer|colleagues?|clients?|customers?)",
  "(?:I|we) (?:\\p{L}+ )?(?:worked|led|ran|built|left|interned|spent|managed|used to|(?:was|were) (?:at|with))",
  "(?:former|previous|current|competitors?|rivals?|elsewhere|offers?|offered|unlike|such as|acquired|merger)",
  "(?:another|other) (?:company|companies|employers?|firms?|interviews?|process(?:es)?)",
]);

const PLACING = ["at", "with", "join", "joining", "for", "to", "of", "in", "about", "from", "visiting", "why"]
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join("|");

/** A message about references may well tell of both. */
export function otherCompanies(message: Message, { kind, known }: Purpose): Fault[] {
  if (!known || kind === "offer-answer" || isToReference(kind)) return [];
  const names = known.elsewhere.map((name) => ({ name, said: saidOf(name) }));
  return names
    .filter(({ said }) => said.length > 2 && !isOfThisOne(said, known))
    .flatMap(({ name, said }) =>
      placesOfName(message, said, `${name} is another company of your file.`, known),
    );
}

function saidOf(name: string): string {
  const short = name.replace(LEGAL, "").trim();
  return short === "" ? name : short;
}

/** It is also a word of the company, the position, a person or a topic. */
function isOfThisOne(said: string, known: Known): boolean {
  const { me, company, role, department = "", names, topics, unused, used } = known;
  const own = contentOf(
    [me.name, company, role, department, ...names, ...topics, ...unused, ...used].join(" "),
  );
  return [...contentOf(said)].every((word) => own.has(word));
}

function placesOfName({ subject, body }: Message, said: string, says: string, known: Known): Fault[] {
  const name = wordsOf(said)
    .map(({ text }) => text)
    .join("[^\\p{L}\\p{N}]+");
  const any = `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`;
  const placed = `(?=${name})(?<=(?<!\\p{L})(?:${PLACING})\\s+(?:the\\s+)?)${any}`;
  const within = (part: Fault["part"], text: string, standing: string): Fault[] =>
    [...text.matchAll(new RegExp(standing, "gu"))].flatMap(({ 0: found, index }) => {
      if (has(sentenceAt(text, index), ELSEWHERE)) return [];
      return [{ part, index, words: found, says: `${says} This goes to ${known.company}.` }];
    });
  return [...within("subject", subject ?? "", any), ...within("body", body, placed)];
}
