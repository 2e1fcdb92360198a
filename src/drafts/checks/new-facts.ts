import { opensHint } from "../blanks.js";
import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { isLaterInquiry } from "./groups.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, SECOND } from "./samples.js";
import { contentOf, shareOf } from "./words.js";

const NEWS = phrases([
  "since (?:then|I|we|our|my|that)",
  "in the meantime",
  "meanwhile",
  "recently",
  "newly",
  "news",
  "(?:this|last) (?:week|month)",
  "have (?:now|just|since)",
  "I (?:just|now)",
]);

/** So much of a fact tells which it is. */
const TOLD = 0.5;

export const newFacts: Check = {
  rule: "new-facts",
  severity: "warning",
  passing: [
    { ...SECOND, title: "A fact that they have not heard" },
    {
      ...SECOND,
      title: "The first question needs none",
      kind: "status-no-date",
      body: "Dear Maria,\n\nHow do things stand?",
    },
  ],
  failing: [
    changed(SECOND, "The same question again", "Since then I have shipped the churn dashboard.", ""),
    changed(
      SECOND,
      "A fact that they have heard",
      "Since then",
      "As you know, I passed the analytics certificate. Since then",
    ),
  ],

  find({ body }, { kind, known }) {
    if (!isLaterInquiry(kind)) return [];
    const sentences = sentencesOf(proseOf(body));
    const telling = (fact: string) => sentences.find(({ text }) => shareOf(fact, contentOf(text)) > TOLD);
    const isNew = (known?.unused ?? []).some(
      (fact) => telling(fact) || shareOf(fact, contentOf(body)) > TOLD,
    );
    const stale = (known?.used ?? []).map((fact) => telling(fact)).find((sentence) => sentence !== undefined);
    if (stale) {
      const says = `They have heard this from you. ${adviceFrom(known?.unused)}`;
      return [{ part: "body", index: stale.index, words: stale.text, says }];
    }
    const isFree = (known?.unused ?? []).length === 0;
    if (isNew || (isFree && (opensHint(body) || sentences.some(({ text }) => has(text, NEWS))))) return [];
    return [lacking(`It brings nothing that they do not know yet. ${adviceFrom(known?.unused)}`)];
  },
};

function adviceFrom(unused: readonly string[] = []): string {
  const [fact] = unused;
  return fact === undefined ? "Add what is new about you since." : `Your file has something new: ${fact}.`;
}
