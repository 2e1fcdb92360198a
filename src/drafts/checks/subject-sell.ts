import type { Known } from "../known.js";
import type { Check, Fault } from "./check.js";
import { lacking } from "./phrases.js";
import { THANKS } from "./samples.js";
import { contentOf, shareOf } from "./words.js";

const MOST = 60;

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export const subjectSell: Check = {
  rule: "subject-sell",
  severity: "error",
  passing: [
    { ...THANKS, title: "What you are, in sixty characters at most" },
    { ...THANKS, title: "A letter has none", via: "post", subject: null },
    { title: "Nor has a call", kind: "voicemail", via: "phone", subject: null, body: "This is Dana." },
  ],
  failing: [
    { title: "An e-mail without one", kind: "thank-you", via: "email", subject: null, body: "Dear Maria," },
    { title: "An empty one", kind: "thank-you", via: "email", subject: "", body: "Dear Maria," },
    {
      title: "One that a phone cuts off",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for the long and very interesting conversation we had",
      body: "Dear Maria,",
    },
    {
      title: "One that stands in the text",
      kind: "thank-you",
      via: "email",
      subject: null,
      body: "Subject: Analyst, 6 years\n\nDear Maria,",
    },
    { ...THANKS, title: "One that could be anybody's", subject: "Thank you for your time" },
  ],

  find({ subject, body }, { kind, via, known }) {
    if (via !== "email") return [];
    if (subject === null || subject.trim() === "") {
      return [unread(body) ?? lacking("It has no subject. Add one that says what it is about.")];
    }
    const letters = [...subject];
    if (letters.length > MOST) {
      const index = letters.slice(0, MOST).join("").length;
      const says = `The subject has ${letters.length} characters. Keep it to ${MOST}, so that it is read whole.`;
      return [{ part: "subject", index, words: subject.slice(index), says }];
    }
    return kind === "thank-you" && !known?.saidNo ? unsold(subject, known) : [];
  },
};

/** A template that begins as a finished message does: its first line is read as text. */
function unread(body: string): Fault | undefined {
  const [words] = /^subject:.*/i.exec(body) ?? [];
  if (words === undefined) return undefined;
  const says =
    'It has no subject: this line is part of the text. In a template of yours, put three lines before the text: "---", "subject: ..." and "---".';
  return { part: "body", index: 0, words, says };
}

/** What the subject leaves out of the pitch, where there would be room for it. */
function unsold(subject: string, known: Known | undefined): Fault[] {
  const { function: work, years, industry } = known?.me.pitch ?? {};
  const span = years ? `${years} ${years === 1 ? "year" : "years"}` : undefined;
  const pitch = [work, span, industry].filter((part) => part !== undefined);
  const offered = `Thank you: ${pitch.join(", ")}`;
  if ([...offered].length > MOST) return [];
  const held = contentOf(subject.replace(/[a-z]+/gi, (word) => numeral(word)));
  const isSaid = (part: string): boolean => shareOf(part, held) > 0;
  const isShort = pitch.some(
    (part) => !(part === span ? held.has(`${years}`) || subject.includes(`${years}`) : isSaid(part)),
  );
  if (!isShort) return [];
  const says = `The subject could say what you bring: "${offered}".`;
  return [{ part: "subject", index: 0, words: subject, says, severity: "warning" }];
}

function numeral(word: string): string {
  const number = NUMBERS.indexOf(word.toLowerCase());
  return number < 1 ? word : String(number);
}
