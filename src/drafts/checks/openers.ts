import type { Check } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { recallsTalk } from "./recall.js";
import { changed, SCRIPT } from "./samples.js";

const GIVING = phrases([
  "(?:thank(?:s| you)|enjoy(?:ed)?|congratulat\\p{L}+|appreciat\\p{L}+|glad|delighted|pleasure)",
  "(?:I|we)(?: have|'ve)? (?:saw|seen|read|noticed|found|came across|heard|brought|sent|send|finished|shipped|thought|been thinking)",
  "(?:article|idea|thought|news|result|report)",
  "(?:as|what) I promised",
  "since (?:we|our|then)",
]);

export const openers: Check = {
  rule: "openers",
  severity: "warning",
  passing: [
    { ...SCRIPT, title: "It begins with something for them" },
    changed(
      SCRIPT,
      "An article of use to them",
      "I enjoyed hearing about the pricing relaunch",
      "I read an article that may help you, and called",
    ),
  ],
  failing: [
    changed(
      SCRIPT,
      "It begins with a demand",
      "I enjoyed hearing about the pricing relaunch on June 3.\n\n",
      "",
    ),
  ],

  find({ body }, { kind, known }) {
    if (kind !== "phone-script") return [];
    const opening = body.split(/\n[ \t]*\((?:to keep|to end|if somebody|voicemail)/i, 1)[0] ?? "";
    if (has(opening, GIVING) || recallsTalk(opening, known)) return [];
    return [lacking("It asks before it gives. Open with thanks, news, or something they told you.")];
  },
};
