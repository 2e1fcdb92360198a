import type { Message } from "../types.js";
import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check, Fault } from "./check.js";
import { lacking } from "./phrases.js";
import { changed, THANKS } from "./samples.js";
import { contentOf, wordsOf } from "./words.js";

const MOST_ALIKE = 0.8;
/** In words: shorter ones, such as thanks for somebody's time, are anybody's. */
const LONG_SENTENCE = 8;

const toRaj: Message = { subject: THANKS.subject, body: THANKS.body.replace("Maria", "Raj") };

const OTHER_WORDS = `Dear Raj,

Thank you for showing me how the data team works with product.

Best regards,
Dana Okafor`;

const COPIED = "I cut onboarding time by half in my last job, and could bring the same care to your team.";

export const thankEach: Check = {
  rule: "thank-each",
  severity: "error",
  passing: [
    { ...THANKS, title: "Each has words of their own", others: [{ subject: null, body: OTHER_WORDS }] },
  ],
  failing: [
    {
      ...THANKS,
      title: "One sentence is copied",
      written: [{ subject: null, body: OTHER_WORDS.replace("Best", `${COPIED}\n\nBest`) }],
    },
    { ...THANKS, title: "The same note under another name", others: [toRaj] },
    { ...changed(THANKS, "One word is different", "Wednesday", "Thursday"), others: [toRaj] },
  ],

  find({ body }, { kind, known, others = [], written = [] }) {
    if (kind !== "thank-you") return [];
    const names = contentOf((known?.names ?? []).join(" "));
    const own = trigramsOf(body, names);
    const alike = Math.max(0, ...others.map((other) => dice(own, trigramsOf(other.body, names))));
    if (alike <= MOST_ALIKE) return copied(body, written, names);
    const percent = Math.floor(alike * 100);
    return [
      lacking(
        `It is ${percent}% the same as your note to somebody else there. Write about what you two talked about.`,
      ),
    ];
  },
};

/** Whole sentences that stand in another note as well, whatever names are in them. */
function copied(body: string, others: readonly Message[], names: ReadonlySet<string>): Fault[] {
  const theirs = new Set(
    others.flatMap((other) =>
      sentencesOf(proseOf(other.body)).map(({ text }) => plainWords(text, names).join(" ")),
    ),
  );
  return sentencesOf(proseOf(body))
    .filter(({ text }) => {
      const words = plainWords(text, names);
      return words.length >= LONG_SENTENCE && theirs.has(words.join(" "));
    })
    .map(({ text, index }) => ({
      part: "body",
      index,
      words: text,
      says: "This sentence is in your note to somebody else there, too. They may compare: say it in other words.",
      severity: "warning",
    }));
}

/** In small letters, without the words of names. */
function plainWords(text: string, names: ReadonlySet<string>): string[] {
  return wordsOf(text)
    .map((word) => word.text.toLowerCase())
    .filter((word) => ![...contentOf(word)].some((stem) => names.has(stem)));
}

/** How often each three words follow one another between greeting and closing, names aside. */
function trigramsOf(body: string, names: ReadonlySet<string>): Map<string, number> {
  const words = plainWords(proseOf(body).text, names);
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= words.length; i += 1) {
    const trigram = words.slice(i, i + 3).join(" ");
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** The coefficient of Sorensen and Dice: 0 for nothing in common, 1 for the same. */
function dice(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...one].reduce(
    (sum, [trigram, count]) => sum + Math.min(count, other.get(trigram) ?? 0),
    0,
  );
  const total = size(one) + size(other);
  return total === 0 ? 0 : (2 * shared) / total;
}
