import type { Check } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, SCRIPT } from "./samples.js";

const KEEPS_GOING = phrases([
  "keep (?:\\p{L}+ ){0,4}(?:going|talking)",
  "(?:if|when|should) (?:the (?:talk|conversation)|it|there is|we|things) (?:\\p{L}+ ){0,3}(?:stall|stalls|flags?|pause|silence|slows?|time|dries|longer)",
  "(?:I|we)(?: have|'ve| had)? (?:also |since )?(?:been thinking|thought|wondered|an idea|one idea|read|seen)",
  "(?:what|which|how) (?:would|will|did|does|do|is|are|was|has|have) (?!(?:the|your|that|things?|it) (?:\\p{L}+ ){0,3}(?:decision|stand|process|position|status))[^?]{3,}\\?",
  "(?:what|which|how many) \\p{L}+ (?:would|will|did|does|do|is|are|was|has|have|\\p{L}+s) [^?]{3,}\\?",
  "(?:would|could|might|may|does|do) [^.?]{0,40}(?:help|be of use|be useful|interest)[^.?]*\\?",
]);

export const sustainers: Check = {
  rule: "sustainers",
  severity: "warning",
  passing: [{ ...SCRIPT, title: "Something to go on with" }],
  failing: [
    changed(
      SCRIPT,
      "One question, and then silence",
      "\n\n(To keep the talk going: which customers will see it first?)",
      "",
    ),
  ],

  find({ body }, { kind }) {
    if (kind !== "phone-script" || has(body, KEEPS_GOING)) return [];
    return [lacking("It ends with your question. Have something ready that keeps the talk going.")];
  },
};
