/** Whom a message greets, against whom it goes to. */
import { folded } from "../../model/names.js";
import type { Known } from "../known.js";
import type { Message } from "../types.js";
import { greetingOf } from "./anatomy.js";
import type { Fault, Purpose } from "./check.js";
import { isTitle } from "./titles.js";
import { wordsOf } from "./words.js";

const SALUTATION = /^(?:dear|hello|hi|hey|hiya|greetings|good|morning|afternoon|evening|day)$/i;

/** With more words than these it is a sentence that begins like a greeting. */
const MOST_WORDS = 6;

/** What people are called by those who do not look up their names. */
const NAMELESS = new Set(
  `again all anyone both candidate colleague colleagues committee department everybody everyone folks friend friends
  gentlemen guys hiring hr interviewer interviewers ladies madam manager managers member members office panel people
  personnel recruiter recruiters recruiting recruitment sir staff talent team there you`.split(/\s+/),
);

/** The check of filler words finds it. */
const SIR_OR_MADAM = /\bsirs?\b/i;

/** It greets somebody else, or nobody by name; nothing is said where nobody knows to whom it goes. */
export function wrongGreeting({ body }: Message, { kind, known }: Purpose): Fault[] {
  const greeting = greetingOf(body).text;
  const words = wordsOf(greeting);
  if (!known?.them || kind === "gatekeeper-message") return [];
  const { them, names, me } = known;
  if (words.some(({ text }) => isOf(text, them)) || SIR_OR_MADAM.test(greeting)) return [];
  const says = `This goes to ${them}. Greet them by their own name.`;
  const fault = ({ text, index }: (typeof words)[number]): Fault => ({
    part: "body",
    index,
    words: text,
    says,
  });

  const others = names.filter((name) => name !== them);
  const other = words.slice(1).find(({ text }) => isCapital(text) && others.some((name) => isOf(text, name)));
  if (other) return [fault(other)];

  const addressed = words.filter(({ text }) => !SALUTATION.test(text) && !isTitle(text));
  const [first] = addressed;
  const isSentence = addressed.length > MOST_WORDS || words.some(({ text }) => isOf(text, me.name));
  if (!first || isSentence || !isComparable(greeting, them)) return [];
  const isNamed = isCapital(first.text) && !addressed.some(({ text }) => isNameless(text, known));
  return [isNamed ? fault(first) : { ...fault(first), severity: "warning" }];
}

/** One of the words of the name, the part of a double one, or what its initial stands for. */
function isOf(word: string, name: string): boolean {
  const parts = partsOf(name);
  return partsOf(word).some((own) =>
    parts.some((part) => own === part || (part.length === 1 && own.startsWith(part))),
  );
}

function partsOf(name: string): string[] {
  return wordsOf(name)
    .filter(({ text }) => !isTitle(text))
    .flatMap(({ text }) => folded(text.replaceAll("’", "'")).split("-"));
}

function isNameless(word: string, { company, role, department = "" }: Known): boolean {
  return NAMELESS.has(word.toLowerCase()) || [company, role, department].some((name) => isOf(word, name));
}

/** In the same letters, and no first name against a mere family name. */
function isComparable(greeting: string, them: string): boolean {
  const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
  const isTitled = (text: string): boolean => wordsOf(text).some((word) => isTitle(word.text));
  return isLatin(them) && (partsOf(them).length > 1 || isTitled(greeting) === isTitled(them));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
