import { proseOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { showsFit } from "./offering.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, NORTHWIND, THANKS } from "./samples.js";

const GRATITUDE = phrases([
  "thank(?:s|ful|ed|ing)?",
  "grateful",
  "gratitude",
  "appreciat(?:e|ed|ion|ive)",
  "(?:so|very|most|really) kind of you",
]);

const AHEAD = phrases([
  "look(?:ing)? (?:very much |really |so much |much )?(?:forward|ahead)",
  "await(?:ing)?",
  "(?:next|further|second|follow-up|future) (?:steps?|rounds?|stages?|conversations?|meetings?|interviews?|talks?|visits?|calls?)",
  "(?:what(?:'s| is| comes| happens)?|comes?|happens?|follows?) next",
  "(?:hope|hoping|would love|'d love|should like|would like|'d like|would welcome|'d welcome|glad|happy|eager|keen|excited|can't wait|cannot wait|pleased|delighted|welcome) [^.?!]{0,60}?(?:next|again|soon|hear|back|continu(?:e|ing)|go on|further|meet(?:ing)?|see(?:ing)?|talk(?:ing)?|speak(?:ing)?|conversation|visit)",
  "(?:hear(?:ing)?|news) from you",
  "(?:see|meet|talk to|speak to|talk with|speak with) you (?:again|on|next|soon|then|in)",
  "until (?:then|we (?:meet|speak|talk)|our next)",
]);

const THANKING = {
  says: "It never says thank you. Begin with that.",
  is: (prose: string) => has(prose, GRATITUDE),
};

const PARTS = [
  THANKING,
  {
    says: "It does not say why you fit. Add a sentence on what speaks for you.",
    is: showsFit,
  },
  {
    says: "It does not look ahead. Close with a word on looking forward to the next step.",
    is: (prose: string) => has(prose, AHEAD),
  },
];

export const thank3Parts: Check = {
  rule: "thank-3-parts",
  severity: "error",
  passing: [
    { ...THANKS, title: "Thanks, why you fit, and the next step" },
    {
      title: "In other words",
      kind: "thank-you",
      via: "post",
      subject: null,
      body: "Dear Mr. Ray,\n\nI am grateful for the hour you gave me. My years in the wards have taught me to stay calm, and I hope to see you again soon.\n\nSincerely,\nIda Holm",
    },
    {
      ...changed(
        THANKS,
        "Thanks alone, after a no",
        / The pricing relaunch[\s\S]*next step/,
        " All the best",
      ),
      known: { ...NORTHWIND, saidNo: true },
    },
  ],
  failing: [
    changed(THANKS, "No thanks", "Thank you for your time on Wednesday. ", ""),
    changed(THANKS, "Nothing on why you fit", /I cut[\s\S]*?note\.\n\n/, ""),
    changed(THANKS, "It stops short", "I look forward to the next step.\n\n", ""),
  ],

  find({ body }, { kind, known }) {
    if (kind !== "thank-you") return [];
    const { text } = proseOf(body);
    // After a no there is nothing left to apply for.
    const parts = known?.saidNo ? [THANKING] : PARTS;
    return parts.filter(({ is }) => !is(text)).map(({ says }) => lacking(says));
  },
};
