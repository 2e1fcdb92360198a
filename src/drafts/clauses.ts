/** What somebody did, can or is, told so that it goes on after "I". */
import { lowered } from "./capitals.js";

/** Past tenses that do not end in -ed, with which people begin to tell what they did. */
const PAST = new Set(
  `beat became began bought brought broke built came caught chose could cut did drew drove fell forgot found froze gave
  got grew had held hit kept knew laid led left lost made meant met misread oversaw put ran read rebuilt rose
  said saw sent set shot shut sold spent spoke spread stood taught thought threw told took understood was went won
  wrote ate bent bound cost dealt drank dug fed felt flew fought hid hung hurt lay lent overslept paid quit rang sang
  shrank slept sought split stuck swam swore tore undertook wore couldn't didn't wasn't`.split(/\s+/),
);

/** They end as past tenses do, and begin what people are rather than what they did. */
const STATES = new Set(
  `accredited advanced applied certified chartered committed dedicated detailed experienced focused licensed
  motivated organised organized qualified seasoned skilled talented trained trusted versed`.split(/\s+/),
);

/** What people say they are, with what follows: `fluent in Japanese`. */
const QUALITIES = new Set(
  `able adept comfortable competent confident creative eager familiar fluent good great happy patient proficient quick
  reliable strong used`.split(/\s+/),
);

/** What is done to people, where they tell of it with nothing before it: `promoted to lead`, `awarded the prize`. */
const GIVEN = /^(?:awarded|elected|honou?red|named|nominated|shortlisted)\b/i;
const GIVEN_TO =
  /^(?:accepted|admitted|appointed|certified|chosen|invited|promoted|selected) (?:as|by|for|from|in|into|to)\b/i;

/** `cut costs` of `Cut costs` and of `I have cut costs`, `am fluent in Thai` of `Fluent in Thai`; undefined for a mere thing. */
export function clauseIn(text: string): string | undefined {
  const said = /^I(?:\s+|(?='))(.*)$/su.exec(text)?.[1];
  if (said === undefined && (GIVEN.test(text) || GIVEN_TO.test(text))) return `was ${lowered(text)}`;
  if (said === undefined) return beginsDeed(text) ? lowered(text) : quality(text);
  const have = /^(?:have|'ve)\s+(.*)$/su.exec(said)?.[1];
  if (have !== undefined && beginsDeed(have)) return have;
  return said
    .replace(/^'ve\b/u, "have")
    .replace(/^'m\b/u, "am")
    .replace(/^'d\b/u, "would")
    .replace(/^'ll\b/u, "will");
}

function quality(text: string): string | undefined {
  const [word = "", next = ""] = text.toLowerCase().split(/\s+/, 2);
  const isQuality = QUALITIES.has(word) || STATES.has(word);
  return isQuality && /^(?:at|in|on|to|with)$/.test(next) ? `am ${lowered(text)}` : undefined;
}

function beginsDeed(text: string): boolean {
  const [typed = ""] = text.split(/[\s,]/, 1);
  const word = /^\p{Lu}{2}/u.test(typed) ? "" : typed.toLowerCase();
  return PAST.has(word) || (/[^e]ed$/.test(word) && word.length > 3 && !STATES.has(word));
}
