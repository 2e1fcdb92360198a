import type { Check } from "./check.js";
import { phrases, placesOf } from "./phrases.js";
import { changed, QUESTION, THANKS } from "./samples.js";

const FILLER = phrases([
  "(?:just|simply|quickly|only) (?:wanted to |want to |thought I'd |thought I would |popping in to |writing to |reaching out to |dropping in to )?(?:check(?:ing)? (?:in|up|back)|follow(?:ing)? up|touch(?:ing)? base|circl(?:e|ing) back|reach(?:ing)? out|ping(?:ing)?|say hi|see(?:ing)? (?:if|whether) (?:there (?:is|was|were|are)|you(?: have| had|'ve)?) any)",
  "(?:wanted|want|writing|thought I'd|thought I would|would like|'d like|calling|mailing|emailing|e-mailing|time|like) to (?:quickly |briefly |just )?(?:check in|touch base|circle back|reach out)",
  "(?:I am|I'm|I was) (?:just )?(?:checking in|circling back|touching base|reaching out)(?= (?:with you|on|about|to|again|regarding|and|in)|[.,])",
  "(?:^|(?<=[.!?\\n,:]|[.!?,:]\\s))(?:checking in|circling back|touching base|reaching out)(?= (?:on|about|with|to|again|regarding))",
  "thought (?:I'd|I would|I should|I might) (?:just |quickly )?(?:check in|check back|reach out|follow up|circle back)",
  "touch(?:ing)? base",
  "circl(?:e|ing) back (?:with|on|to (?:you|this|my|our|see|ask)|about|regarding)",
  "(?:check|checking) (?:in|back) (?:with you|on (?:the|my|this|your|where|how))",
  "I (?:\\p{L}+ )?hope (?:that )?(?:this|my|the) (?:e-?mail|message|note|letter|mail)?(?: )?(?:finds|reaches|catches|find) you",
  "(?:trust|hope|hoping|hopefully|may) (?:that )?(?:this|all|everything)(?: (?:\\p{L}+|e-mail))? (?:finds you|is well with you|is well\\b|is going well with you)",
  "hope (?:that )?you(?: are|'re) (?:doing |keeping |having )?(?:well|okay|ok|great|good|fine)(?=[.!,]| (?:and )?(?:having|enjoying|this|today|since))(?! and your)",
  "hope you(?: are|'re) having a (?:\\p{L}+ )?(?:day|week|month|start)",
  "(?:bump(?:ing)?|float(?:ing)?|push(?:ing)?|bring(?:ing)?|pop(?:ping)?) (?:this|my (?:\\p{L}+ )?(?:e-?mail|message|note)|it)(?: e-?mail| message| note)? (?:back )?(?:up )?(?:to|at) the top",
  "bumping (?:this|my)",
  "(?:as|per) (?:per )?my (?:last|previous|earlier) (?:e-?mail|message|note|letter|mail)",
  "(?:just )?(?:a )?(?:quick|gentle|friendly|kind|little|polite) (?:reminder|nudge|ping|follow-?up|check-?in|bump)",
  "wanted to follow up(?= (?:with you|on|regarding|about|again|to|and)|[.,])",
]);

export const noFiller: Check = {
  rule: "no-filler",
  severity: "error",
  passing: [
    { ...QUESTION, title: "Every sentence has a purpose" },
    changed(
      THANKS,
      "The same words in earnest",
      "I cut onboarding time",
      "I automated the check in your process",
    ),
    changed(THANKS, "An airport's counter", "in my last job", "at check-in, and once just checked in bags"),
  ],
  failing: [
    changed(QUESTION, "Nothing but a reason to write", "We spoke", "I just wanted to check in. We spoke"),
    changed(QUESTION, "Everybody's first line", "We spoke", "I hope this finds you well. We spoke"),
    changed(QUESTION, "Office talk", "Could you", "Circling back on this: could you"),
  ],

  find(message) {
    return placesOf(message, FILLER).map((place) => ({
      ...place,
      says: "These words say nothing. Take them out, and begin with what you have to tell or ask.",
    }));
  },
};
