import { proseOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, THANKS } from "./samples.js";

const INTEREST = phrases([
  "interested",
  "interests me",
  "(?:my|of|great|real|strong|keen) interest",
  "excit(?:ed|es|ing|ement)",
  "enthusias(?:m|tic)",
  "(?:keen|eager)",
  "(?:would|'d|will) (?:\\p{L}+ )?(?:love|like|enjoy|be (?:\\p{L}+ )?(?:glad|happy|proud|delighted|thrilled|pleased|honou?red))(?: to)? (?:be|join|joining|work|working|help|take|do|start|contribute|have|put|build|become|play|come|part|that|this|the|it)",
  "want (?:to (?:be|join|work|do|help)|this|the|it)",
  "wanting",
  "(?:would|'d|will|should|shall) (?:\\p{L}+ ){0,2}?(?:gladly|like to|love to|be (?:\\p{L}+ )?(?:delighted|proud|honou?red|thrilled))",
  "forward to (?!hearing|the next|your|our next)[\\p{L}]+",
  "(?:very much hope|hope very much|do hope|I hope (?:it|that|to|we|for))",
  "my (?:kind|sort) of",
  "work (?:that |which )?I (?:love|enjoy|like|know)",
  "appeal(?:s|ed|ing)?",
  "attract(?:s|ed|ive)?",
  "dr(?:aw|aws|ew|awn) (?:me )?to",
  "(?:work|place|team|role|job|problem|challenge) (?:[\\p{L}']+ ){0,3}I (?:want|am looking|have been looking|would|'d|hope|enjoy|like|love|care)",
  "(?:right|good) (?:place|role|job|next step|team|move) for me",
  "made me want",
  "more than (?:ever|before)",
  "(?:even|all the) more",
  "motivat(?:es|ed|ing)",
]);

export const thankInterest: Check = {
  rule: "thank-interest",
  severity: "warning",
  passing: [
    { ...THANKS, title: "They can tell that you want to be there" },
    changed(
      THANKS,
      "Said outright",
      /I would be glad to work on it\s+with you/,
      "the position interests me even more",
    ),
  ],
  failing: [changed(THANKS, "Polite, and no more", /, and I would be glad to work on it\s+with you/, "")],

  find({ body }, { kind, known }) {
    if (kind !== "thank-you" || known?.saidNo || has(proseOf(body).text, INTEREST)) return [];
    return [lacking("It does not say that you want the job. Add a word on what draws you to it.")];
  },
};
