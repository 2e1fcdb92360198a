import type { Message } from "../types.js";
import type { Check, Fault, Purpose } from "./check.js";
import { phrases, placesOf } from "./phrases.js";
import { changed, THANKS } from "./samples.js";
import { wordsOf } from "./words.js";

const SLANG = phrases([
  "(?:gonna|wanna|gotta|kinda|sorta|dunno|gimme|lemme|ain't|y'all|cuz|coz|'cause|outta|lotsa|cos I)",
  "(?:yeah|yep|yup|nope|yay|woohoo|whoa|wow|oops|haha|hehe|meh|ugh)",
  "(?:lol|lmao|rofl|omg|btw|imo|imho|tbh|fyi|ttyl|brb|idk|iirc|afaik|thx|thnx|tnx|tx|pls|plz|ur|gr8|l8r|b4|cya|np|fwiw|nvm|rn|irl|tysm|ty|msg|w/o|b/c)",
  "(?:awesome|super(?:-| )(?:cool|excited|stoked|pumped|happy|fun|keen|nice)|epic|stoked|psyched|pumped|amped|badass|freaking|freakin|friggin|hella|dope|legit|lowkey|bestie|slay(?:ed)?|no[- ]brainer|mind[- ]?blowing|rock-?star|ninja|crush(?:ed|ing)? it|kill(?:ed|ing) it|nail(?:ed|ing) it|smash(?:ed|ing) it|rock(?:ed|s)? it|you (?:guys )?rock)",
  "(?:dude|bro|buddy|pal|mate|you guys|you folks|sup|what's up|wassup)",
  "(?:hit me up|shoot me|ping me|hook me up|holler|give me a shout|catch you later|see ya|later!|no worries|no biggie|my bad|for sure|you bet|pretty please)",
  "a (?:\\p{L}+ )?(?:ton|bunch|heck|hell) of",
  "(?:super|totally|insanely|crazy) (?:\\p{L}+ed|good|great|nice|interesting|fun|into|keen|cool)",
  "(?:pretty|so|really|very|was|is|be|how) cool",
  "(?:sucks?|sucked|crap|crappy|damn|shit\\p{L}*|fuck\\p{L}*|hell)",
  "(?:u|r u|c u|4 u|2 u)",
]);
const CASUAL_GREETING = /^\s*(?:hey|hiya|yo|heya|howdy)\b/gi;
/** Pictures; the marks and arrows of text are none. */
const EMOJI =
  /(?![#*\d©®™‼⁉ℹ\p{Sm}↔↕↖↗↘↙↩↪▪▫▶◀])\p{Extended_Pictographic}(?:\p{M}|\p{EMod}|\u200d|\p{Extended_Pictographic})*/gu;
const EMOTICON = /(?<=^|\s)(?:[:;=8][-o']?[)(DPp|/\\*]|<3|xD|XD|\^\^)(?=\s|$|[.,!?])/g;
const EXCLAIMED = /[!?]*(?:!\s?!|\?\s?\?|\?!|!\?)[!?]*/g;

/** Ordinary words, which nobody writes in capitals unless to shout. */
const SHOUTED = new Set(
  `very really so thank thanks please never always not now must love loved loving great all any every everything my
  your you the and this that for with are was were have has had did can will would best perfect amazing excited
  excellent interested important urgent urgently still only more most absolutely definitely extremely totally truly
  huge much too want need know hope today ever just everyone again awesome fantastic wonderful highly dream job
  yes no`.split(/\s+/),
);
/** So many words in capitals one after the other are no abbreviations. */
const RUN = 4;

export const businessLanguage: Check = {
  rule: "business-language",
  severity: "warning",
  passing: [
    { ...THANKS, title: "Warm, and as one writes at work" },
    changed(THANKS, "Abbreviations of the trade", "my last job", "my last job (SQL, SAP HANA and a PhD)"),
  ],
  failing: [
    changed(THANKS, "Slang", "I would be glad", "I am gonna be glad"),
    changed(THANKS, "A smile", "next step.", "next step. \u{1f600}"),
    changed(THANKS, "A smile of two characters", "next step.", "next step :-)"),
    changed(THANKS, "Shouting", "glad to work", "VERY glad to work"),
    changed(THANKS, "More than one exclamation mark", "next step.", "next step!!"),
    changed(THANKS, "A greeting among friends", "Dear Maria", "Hey Maria"),
  ],

  find(message, purpose) {
    const say = (expression: RegExp, says: string): Fault[] =>
      placesOf(message, expression).map((place) => ({ ...place, says }));
    return [
      ...say(SLANG, "This is how one talks among friends. Say it as you would in their office."),
      ...say(CASUAL_GREETING, 'This greeting is for friends. "Dear" or "Hello" suits everybody.').filter(
        ({ part }) => part === "body",
      ),
      ...say(EMOJI, "Leave pictures out of a business message. Say it in words."),
      ...say(EMOTICON, "Leave smileys out of a business message. Say it in words."),
      ...say(EXCLAIMED, "One mark is enough, and a full stop often better."),
      ...shouts(message, purpose),
    ];
  },
};

function shouts({ subject, body }: Message, { known }: Purpose): Fault[] {
  const names = known
    ? [known.company, known.role, known.department ?? "", ...known.topics, ...known.names]
    : [];
  const allowed = new Set(names.flatMap(wordsOf).map(({ text }) => text));
  const within = (part: Fault["part"], text: string): Fault[] =>
    runsOfCapitals(text, allowed)
      .filter((run) => !isHeading(run, text))
      .map(({ index, end }) => ({
        part,
        index,
        words: text.slice(index, end),
        says: "Capitals shout. Write it in small letters: the words are strong enough.",
      }));
  return [...within("subject", subject ?? ""), ...within("body", body)];
}

/** A line of its own, all in capitals. */
function isHeading({ index, end }: Run, text: string): boolean {
  const from = text.lastIndexOf("\n", index) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? text.length : to);
  return !/[\p{Ll}!]/u.test(line);
}

interface Run {
  readonly index: number;
  readonly end: number;
}

/** Words in capitals in a row, where one of them is an ordinary word or there are many. */
function runsOfCapitals(text: string, allowed: ReadonlySet<string>): Run[] {
  const runs: { index: number; end: number; words: string[] }[] = [];
  let isOpen = false;
  for (const word of wordsOf(text)) {
    const isCapital = /^(?:\p{Lu}['’-]?){2,}$/u.test(word.text) && !allowed.has(word.text);
    const last = runs.at(-1);
    const end = word.index + word.text.length;
    if (isCapital && isOpen && last) {
      last.words.push(word.text);
      last.end = end;
    } else if (isCapital) runs.push({ index: word.index, end, words: [word.text] });
    isOpen = isCapital || (isOpen && word.text === "I");
  }
  return runs.filter(
    ({ words }) => words.length >= RUN || words.some((word) => SHOUTED.has(word.toLowerCase())),
  );
}
