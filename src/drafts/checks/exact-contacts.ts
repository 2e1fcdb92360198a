import { folded } from "../../model/names.js";
import { distance } from "../../model/suggest.js";
import type { Known } from "../known.js";
import { greetingOf } from "./anatomy.js";
import type { Check, Fault } from "./check.js";
import { wrongGreeting } from "./greeted.js";
import { otherCompanies } from "./other-company.js";
import { changed, NORTHWIND, THANKS } from "./samples.js";
import { wrongTitle } from "./titles.js";
import { wordsOf } from "./words.js";

/** From this length on a word that is one letter away from a name is meant to be it, wherever it stands. */
const LONG = 5;

const ADDRESS = /(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+/g;

const CALENDAR =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;

/** Words so common that they are themselves, however near to a name they are. */
const COMMON = new Set(
  `about after all also and any are as ask at best both but call can could dear did do done each even ever every few
  find first for from glad had has have he hear hello help her here his how if in is it its just kind know last late
  let like line long look made make many may me meet met mine more most much my near need new next no nor not now of
  on one only or our out over part past per quite read real sad same say see seen she since so some soon such sure
  talk tell than thank that the their them then there these they think this those time to told too true two until us
  very was we well were what when where which while who why will with work would yes yet you your`.split(
    /\s+/,
  ),
);

/** How letters are written where a keyboard lacks them. */
const SPELT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

const TITLE = /^(?:mrs|prof|sir|miss|herr|frau)$/i;

/** What stands before the first word of a sentence or a line. */
const SENTENCE_START = /(?:[.!?:]["”')]?\s+|\n)[("“'‘]*$/;

interface Met {
  readonly text: string;
  readonly index: number;
  readonly isFirst: boolean;
  readonly greets: boolean;
}

export const exactContacts: Check = {
  rule: "exact-contacts",
  severity: "error",
  passing: [
    { ...THANKS, title: "As on the card" },
    changed(THANKS, "By the last name", "Dear Maria", "Dear Ms. Gómez"),
    changed(
      THANKS,
      "A word that is near to a name",
      "I look",
      "Then I spoke to Ann? And may I add: Many thanks. I look",
    ),
    changed(THANKS, "By both names, in capitals", "Dear Maria", "DEAR MARIA GÓMEZ"),
    changed(THANKS, "Two of them together", "Dear Maria", "Dear Maria and Raj"),
    changed(THANKS, "A greeting without anybody", "Dear Maria", "Good morning"),
    changed(THANKS, "A company of the past", "in my last job", "in my years at Globex"),
    changed(THANKS, "A park is no person", "I look", "I could even do it in the park. I look"),
  ],
  failing: [
    changed(THANKS, "Two letters changed places", "Dear Maria", "Dear Maira"),
    changed(THANKS, "Another name that is nearly the same", "Dear Maria", "Dear Marla"),
    changed(THANKS, "An accent is missing", "Dear Maria", "Dear Ms. Gomez"),
    {
      ...changed(THANKS, "An umlaut spelt out", "Dear Maria", "Dear Ms. Oeztuerk"),
      known: { ...NORTHWIND, them: "Eva Öztürk", names: ["Eva Öztürk"] },
    },
    changed(THANKS, "A title of the writer's making", "Dear Maria", "Dear Dr. Gómez"),
    changed(THANKS, "The company of the note before", "work on it\nwith you", "work on it\nat Globex"),
    changed(THANKS, "Somebody else", "Dear Maria", "Dear Raj"),
    changed(THANKS, "Nobody of theirs", "Dear Maria", "Dear Betty"),
    {
      ...changed(THANKS, "Somebody else, misspelt", "Dear Maria", "Dear Ms. Omer"),
      known: { ...NORTHWIND, names: [...NORTHWIND.names, "Omar Haddad"] },
    },
    changed(THANKS, "Everybody", "Dear Maria", "Hi guys"),
    changed(THANKS, "Nobody by name", "Dear Maria", "Hi there"),
    changed(THANKS, "A part instead of a name", "Dear Maria", "Dear Hiring Manager"),
    changed(THANKS, "A colleague's name", "I look", "I told Raj Patell so too. I look"),
  ],

  find(message, purpose) {
    const { known } = purpose;
    if (!known) return [];
    const cards = [...known.names, known.me.name].map(partsOf);
    const { me, company, role, department = "", topics } = known;
    const right = new Set([
      ...cards.flat(),
      ...[me.name, company, role, department, ...topics].flatMap(partsOf),
    ]);
    const within = (part: Fault["part"], text: string): Fault[] => {
      const words = metIn(text, part === "body" ? greetingOf(text).text.length : 0);
      return words.flatMap((word, at) => {
        if (right.has(exact(word.text))) return [];
        const meant = meantBy(words, at, cards, known);
        const says = `Their card says "${meant}". Write the name as it stands there.`;
        return meant === undefined ? [] : [{ part, index: word.index, words: word.text, says }];
      });
    };
    const misspelt = within("body", message.body);
    const greetingEnd = greetingOf(message.body).text.length;
    return [
      ...within("subject", message.subject ?? ""),
      ...misspelt,
      ...(misspelt.some(({ index }) => index < greetingEnd) ? [] : wrongGreeting(message, purpose)),
      ...wrongTitle(message.body, known),
      ...otherCompanies(message, purpose),
    ];
  },
};

/** The part of a name that a word is meant to be, though it is spelt otherwise. */
function meantBy(
  words: readonly Met[],
  at: number,
  cards: readonly string[][],
  known: Known,
): string | undefined {
  const { text, isFirst, greets } = words[at] as Met;
  const isCapital = /^\p{Lu}/u.test(text);
  const letters = folded(text);
  if (CALENDAR.test(text)) return undefined;
  for (const card of cards) {
    for (const name of card) {
      const rest = card.filter((part) => part !== name).map(folded);
      const beside = [words[at - 1], words[at + 1]].some(
        (other) => other && /^\p{Lu}/u.test(other.text) && rest.includes(folded(other.text)),
      );
      if (text === name.toUpperCase()) return undefined;
      const isSame = letters === folded(name) || letters === spelt(name);
      if (isSame && (isCapital || greets || beside)) return name;
      if (!isCapital || isSame || COMMON.has(letters) || !isNear(letters, folded(name))) continue;
      const isAddressee = known.them === undefined || partsOf(known.them).includes(name);
      if (beside || (greets && isAddressee) || (!isFirst && name.length >= LONG)) return name;
    }
  }
  return undefined;
}

/** `mueller` for `Müller`. */
function spelt(name: string): string {
  return folded(
    name.normalize("NFC").replace(/([äöüåø])/giu, (letter) => SPELT[letter.toLowerCase()] ?? letter),
  );
}

function isNear(word: string, name: string): boolean {
  return Math.abs(word.length - name.length) <= 2 && distance(word, name) <= (name.length >= 8 ? 2 : 1);
}

function metIn(text: string, greetingEnd: number): Met[] {
  const masked = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  return wordsOf(masked).map(({ text: word, index }) => ({
    text: word.replace(/['’]s?$/, ""),
    index,
    isFirst: SENTENCE_START.test(masked.slice(Math.max(0, index - 5), index)) || index === 0,
    greets: index < greetingEnd,
  }));
}

/** The words of a name that are spelt with a capital, without titles. */
function partsOf(name: string): string[] {
  return wordsOf(name)
    .map(({ text }) => exact(text))
    .filter((part) => part.length > 2 && !/^\p{Ll}/u.test(part) && !TITLE.test(part));
}

function exact(word: string): string {
  return word.normalize("NFC").replaceAll("’", "'");
}
