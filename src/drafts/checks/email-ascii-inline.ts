import type { DraftKind } from "../kinds.js";
import type { Known } from "../known.js";
import type { Check, Fault } from "./check.js";
import { phrases, placesOf } from "./phrases.js";
import { changed, THANKS } from "./samples.js";
import { wordsOf } from "./words.js";

const STRAIGHT = `straight quotation marks (")`;
const APOSTROPHE = "a straight apostrophe (')";
const HYPHEN = "a hyphen (-)";
const SPACE = "an ordinary space";

/** What to type instead. */
const PLAIN: Readonly<Record<string, string>> = {
  "‘": APOSTROPHE,
  "’": APOSTROPHE,
  "‚": APOSTROPHE,
  "′": APOSTROPHE,
  "“": STRAIGHT,
  "”": STRAIGHT,
  "„": STRAIGHT,
  "«": STRAIGHT,
  "»": STRAIGHT,
  "–": HYPHEN,
  "—": HYPHEN,
  "‐": HYPHEN,
  "‑": HYPHEN,
  "−": HYPHEN,
  "•": HYPHEN,
  "·": HYPHEN,
  "…": "three full stops (...)",
  "→": "->",
  "×": "x",
  "½": "1/2",
  "°": "degrees",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "\u00a0": SPACE,
  "\u202f": SPACE,
  "\u2009": SPACE,
};

/** A word with a letter that is not ASCII, or any other character that is not. */
const STRANGE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\P{ASCII}\p{M}*/gu;

const INLINE =
  "An attachment may be blocked, or never opened. Put what you have to say into the message itself.";

const LETTER = "(?:letter|note|message|reply|answer|response|thanks|thank-you|e-?mail)";

/** Which may hand over a file that was asked for. */
const WITH_FILES: readonly DraftKind[] = ["promise-fulfilment", "reference-list", "impression-recovery"];

/** A file of which nothing is said but its form. */
const SOME_FILE = phrases([
  "(?:see|read|open|find) (?:\\p{L}+ ){0,2}?(?:attached|enclosed) (?:word|pdf|docx?|text|rtf) ?(?:file|document|attachment)?(?! (?:of|with|for|about|on|that|which))",
]);

/** The message itself, and no sample of work. */
const ATTACHED = phrases([
  `(?:find|see|read) (?:\\p{L}+ ){0,2}?(?:my|the|this|a) (?:[\\p{L}-]+ ){0,3}?${LETTER} (?:\\p{L}+ ){0,4}?(?:attached|in the attachment|as an? (?:attachment|pdf))`,
  `(?:attached|in the attachment|see the attached|I attach|I have attached|attaching)(?: is| are| you will find| please find| find)? (?:my|the|a) (?:[\\p{L}-]+ ){0,3}?${LETTER}(?! of (?:reference|recommendation))`,
  `my (?:\\p{L}+ ){0,2}?${LETTER} (?:of thanks )?(?:is|are) (?:attached|in the attachment|enclosed)`,
]);

export const emailAsciiInline: Check = {
  rule: "email-ascii-inline",
  severity: "warning",
  passing: [
    { ...THANKS, title: "Names keep their letters", body: THANKS.body.replace("Maria", "Ms. Gómez") },
    { ...THANKS, title: "A letter is written by hand", via: "post", subject: null, body: "It’s a pleasure." },
    changed(THANKS, "A file beside the message", "I look", "My resume is attached as a Word file. I look"),
    {
      ...changed(THANKS, "A file that was promised", "I look", "See the attached PDF file. I look"),
      kind: "promise-fulfilment",
    },
  ],
  failing: [
    changed(THANKS, "What there is to say is in a file", "I look", "See the attached Word file. I look"),
    changed(THANKS, "The letter comes as an attachment", "I look", "My letter of thanks is attached. I look"),
    { ...THANKS, title: "A curly apostrophe", body: THANKS.body.replace("there is", "there’s") },
    { ...THANKS, title: "A dash", subject: "Thank you – product management, 6 years, fintech" },
    {
      ...THANKS,
      title: "An accent that is no name's",
      body: THANKS.body.replace("this note", "my résumé"),
    },
  ],

  find(message, { kind, via, known }) {
    if (via !== "email") return [];
    const names = namesOf(known);
    const strange = placesOf(message, STRANGE).filter(
      ({ words }) => /\P{ASCII}/u.test(words) && !names.has(words.normalize("NFC")) && !isName(words),
    );
    const unnamed = WITH_FILES.includes(kind) ? [] : placesOf(message, SOME_FILE);
    const first = new Map(strange.toReversed().map((place) => [place.words, place]));
    return [
      ...[...placesOf(message, ATTACHED), ...unnamed].map((place) => ({ ...place, says: INLINE })),
      ...strange.filter((place) => first.get(place.words) === place).map(worded),
    ];
  },
};

function worded(place: Omit<Fault, "says">): Fault {
  const plain = PLAIN[place.words] ?? unaccented(place.words);
  const instead = plain === undefined ? "Say it in plain letters" : `Type ${plain} instead`;
  return { ...place, says: `${instead}: not every mail program shows "${place.words}" as you typed it.` };
}

function unaccented(word: string): string | undefined {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "");
  return /^\p{ASCII}+$/u.test(plain) ? plain : undefined;
}

function namesOf(known: Known | undefined): Set<string> {
  if (!known) return new Set();
  const { me, company, role, department = "", names, topics, unused } = known;
  const texts = [me.name, company, role, department, ...names, ...topics, ...unused];
  return new Set(texts.flatMap(wordsOf).flatMap(({ text }) => text.normalize("NFC").split(/['’-]/)));
}

/** A word with a capital may well be the name of somebody or of a place. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word);
}
