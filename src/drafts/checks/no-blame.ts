import type { Check } from "./check.js";
import { overlap, phrases, placesOf } from "./phrases.js";
import { changed, QUESTION } from "./samples.js";

/** Natural in an answer to a rejection, and a reproach in a question. */
const DISAPPOINTMENT = phrases(["disappoint(?:ed|ing|ment)"]);

const HARD =
  "(?:dismay(?:ed|ing)|annoy(?:ed|ing)|upset|angry|offended|insulted|insulting|indignant|appalled|appalling|outrag(?:ed|eous)|frustrat(?:ed|ing)|irritat(?:ed|ing)|disrespectful|unprofessional|unacceptable|inconsiderate|inexcusable|discourteous|impolite|unreasonable|rude|shameful|disgraceful|strange|odd|poor|careless|sloppy)";

const THEIRS = "(?:team|company|office|department|colleagues?|people|staff|recruiters?|assistant|HR)";

const ANSWERED =
  "(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|writ(?:e|ten)|wrote|call(?:ed)?|g[oe]t(?:ten)? back|bother(?:ed)?)";

const STRONGLY =
  "(?:very|extremely|deeply|terribly|bitterly|hugely|really|truly|utterly|seriously|beyond) (?:very )?disappointed";

const BLAME = phrases([
  `(?<!(?:while|whilst|although|though|naturally,?|of course,?) )I(?: am|'m| feel)(?: \\p{L}+)? ${STRONGLY}(?!,? (?:of course|naturally|but|and yet))`,
  `your (?:\\p{L}+ )?${THEIRS} (?:(?:has|have|had|did|does|do)(?: still| yet| also)?(?: not|n't| never)|hasn't|haven't|hadn't|didn't|never)(?: even| yet| ever| once)? ${ANSWERED}`,
  `(?:nobody|no one|no-one|none of you)(?: \\p{L}+){0,3}? (?:has |have |had )?(?:ever |even |yet )?${ANSWERED} (?:to )?(?:me|my)`,
  "(?:late|delayed|held up|lost|stuck|confused|nervous|distracted|flustered|unprepared|thrown off) (?:because|because of|due to|owing to|thanks to|on account of|since|as) your",
  `(?:I am|I'm|I feel|I have been|I've been|I find (?:it|this|that|your \\p{L}+)|(?:it|this|that|which|your \\p{L}+) (?:is|has been|seems|feels)|you (?:are|have been|were))(?: \\p{L}+)? ${HARD}`,
  "disappoint(?:ed|ing|ment) (?:in|with|by|about|at|that|not|how|to have) (?:you|your|the way|how|to|hear|heard|no|nobody|had|heard|I|this)",
  "(?<!as )you (?:have |had )?(?:promised(?! me (?:your|an? (?:article|copy|link)))|assured (?:me|us)|swore|guaranteed)",
  "you (?:said|told me|agreed|mentioned|indicated) [^.?!]{0,80}(?:but|yet|and|however)[, ](?:[^.?!]{0,30}(?:nothing|silence|never|ignored|no (?:word|answer|reply|response|call)|not (?:done|kept|happened|heard)|haven't|didn't|did not|have not|has not))",
  "you (?:(?:guys|folks|people|all) )?(?:have |had |must have )?(?:clearly |obviously |simply |apparently |just |probably )?(?:failed|neglected|ignored|forgot(?:ten)?(?! (?:nothing|to (?:ask|give me)))|not (?:kept|honou?red|bothered)|broke(?:n)? your)",
  "(?:ignor(?:e|ed|ing)) (?:me|my|both|all|by)",
  "(?:been|being|feel|feeling) ignored",
  "why (?:have|has|had|did|do|is|are|was|were|can|could) (?:you|nobody|no one|no-one|your (?:team|company|office)|it|I) (?:\\p{L}+ ){0,2}?(?:not|never|still|still not|taking|taken|take|so)",
  "why (?:haven't|hasn't|didn't|don't|isn't|can't|couldn't) (?:you|nobody|anyone|anybody|no one|your|I)",
  "why (?:nobody|no one|no-one|you|I) (?:have|has|had|did|could|can)(?: not|n't)?",
  "(?:kept|keep|keeping|left|leave|leaving) (?:me |us )?(?:waiting|hanging|in the dark|in limbo|guessing|wondering)",
  "(?:too|so) (?:very )?busy to (?:answer|reply|respond|write|call|e-?mail|let|tell)",
  "come and gone",
  "(?:nobody|no one|no-one)(?: at \\p{L}+| there)? (?:has |had )?(?:even )?(?:bothered|cared|troubled|thought)",
  "why (?:has|have|did|had) (?:nobody|no one|no-one)",
  "(?:does|do|did)(?: not|n't) (?:even |seem to |really )?(?:matter|care)(?: (?:to|about) (?:you|me|your \\p{L}+))?",
  "(?:fail|failed|hard|difficult|unable|cannot|can't|do not|don't) (?:to )?(?:understand|see) (?:why|what takes|how you)",
  `you(?: have|'ve)?(?: never|(?: still| yet)? (?:not|did not|didn't|haven't)|haven't|didn't| did not)(?: even| yet)? ${ANSWERED}`,
  "would have been (?:polite|courteous|professional|decent|fair|proper|right|(?:nice|kind|good) (?:to (?:let me|hear|be told|have heard|tell)|if you|of you))",
  "(?:second|third|fourth|fifth|\\d(?:nd|rd|th)) time (?:that )?I(?: am| have|'m|'ve| had)?(?: had to)? (?:writ|wrote|ask|call|e-?mail|contact|chas)\\p{L}*",
  "without (?:a|one|any|another) (?:single )?word(?! of)",
  "still waiting(?! (?:list|room|time))",
  "the least you (?:can|could|might)",
  "(?:common|basic|simple|ordinary) (?:courtesy|decency)",
  "the courtesy of (?:an?|any|one) (?:\\p{L}+ )?(?:answer|reply|response|call|word|line)",
  "(?:had|have|has|show|shown|showed) the (?:courtesy|decency)",
  "(?:I|we)(?: would|'d)?(?: have| had|'d)? expected (?:better|more (?:from|of))",
  "wast(?:e|ed|es|ing) (?:of )?my time",
  "(?:not|n't|respect for|should) (?:respect|respecting|respected|value|valuing|valued)?(?: )?my time",
  "(?:how|so) (?:much longer|long) (?:do|must|does|am|will|would|should|is|it|this|can|are)(?: (?:I|it|this|you))? (?:\\p{L}+ ){0,3}?(?:wait|take|takes|expected|to)",
  "(?:without|not|with not) (?:so much as|even) (?:an? |one )?(?:word|answer|reply|response|call|line|acknowledg\\p{L}+)",
  "(?:long |well |very )?overdue (?:answer|reply|response|decision|word)",
  "your (?:complete |total |continued |long |prolonged )?(?:silence|lack of (?:response|communication|an answer|a reply)|failure|neglect)",
  "(?:despite|in spite of|after) (?:all )?(?:my|your) (?:two|three|four|five|several|many|repeated|earlier|previous|promises?|assurances?|word)(?: \\p{L}+){0,3}",
  "(?:it is|it's) (?:not fair|unfair|only fair|high time|about time)",
  "(?:surprised|astonished|amazed|puzzled|concerned|troubled|bothered) (?:that |by the fact that )?(?:you|nobody|no one|I (?:have|had) (?:not|heard nothing|still))",
  "(?:surprised|astonished|puzzled) not to (?:have )?hear(?:d)?",
  "(?:should|ought to) have (?:heard|been told|had (?:an? )?(?:answer|reply|word)|answered|replied|written|called|let me know)(?! (?:you|sooner from me))",
  "you (?:should|ought to|could) (?:at least )?have (?:\\p{L}+ed|told|let|written|called|sent|known|kept|given|said|been|had the)",
  "(?:your|this) (?:delay|tardiness) (?:is|has been|was|in)",
  "at least (?:have )?(?:answer|reply|respond|tell|let)(?:ed)? (?:me)?",
]);

/** True, and yet it counts against them. */
const SILENCE = phrases([
  "I(?:'ve| have| had)?(?: still| yet| also)? (?:not|never)(?: yet| still)? (?:heard|received)(?: back| anything| (?:a|any|one) (?:word|reply|response|answer|news)| an answer| news| word| from you)(?: from (?:you|anyone|anybody|your \\p{L}+))?",
  "haven't(?: yet| still)? heard (?:back )?from you",
  "I(?: still)? (?:haven't|hadn't)(?: yet| still)? (?:heard|received)(?: back| anything| a (?:word|reply|response)| from you)(?: from you)?",
  "I(?:'ve| have)(?: still)? heard nothing(?: (?:from you|back|yet|since))?",
  "I(?:'ve| have) yet to (?:hear|receive)(?: (?:back|anything|a reply))?(?: from you)?",
]);

export const noBlame: Check = {
  rule: "no-blame",
  severity: "error",
  passing: [
    { ...QUESTION, title: "It asks as if nothing had happened" },
    changed(
      QUESTION,
      "Their own words, without a reproach",
      "The decision was expected",
      "You said that you hoped to decide",
    ),
    {
      ...changed(QUESTION, "A no may hurt", "The decision", "I am disappointed, of course. The decision"),
      kind: "rejection-reply",
    },
    changed(
      QUESTION,
      "Waiting is no reproach",
      "your team",
      "with the waiting list, as you promised customers,",
    ),
  ],
  failing: [
    changed(
      QUESTION,
      "A broken promise is held up to them",
      "The decision was expected",
      "You promised a decision",
    ),
    changed(QUESTION, "Hurt feelings", "The decision", "I am disappointed. The decision"),
    changed(
      QUESTION,
      "It names what they have forgotten",
      "The decision",
      "You guys forgot me. The decision",
    ),
    {
      ...changed(
        QUESTION,
        "More hurt than a no accounts for",
        "The decision",
        "I am VERY disappointed. The decision",
      ),
      kind: "rejection-reply",
    },
    changed(
      QUESTION,
      "It blames their colleagues",
      "The decision",
      "Your team has not replied to my last 2 emails. The decision",
    ),
    changed(
      QUESTION,
      "It excuses itself with them",
      "The decision",
      "I was late because of your parking garage. The decision",
    ),
    changed(QUESTION, "Without the apostrophe", "Could you", "I havent heard back from you. Could you"),
    changed(QUESTION, "It names their silence", "Could you", "I have not heard back from you. Could you"),
    changed(QUESTION, "It counts their omissions", "Could you", "Why have you not written? Could you"),
  ],

  find(message, { kind }) {
    const places = placesOf(message, BLAME);
    const hurt = kind === "rejection-reply" ? [] : placesOf(message, DISAPPOINTMENT);
    const alone = hurt.filter((one) => !places.some((other) => overlap(other, one)));
    const silence = placesOf(message, SILENCE).filter((one) => !places.some((other) => overlap(other, one)));
    return [
      ...[...places, ...alone].map((place) => ({
        ...place,
        says: "This sounds like a reproach. Say what you would like to know, and leave out whose fault it is.",
      })),
      ...silence.map((place) => ({
        ...place,
        says: "They may take this as a reproach. Ask how things stand, and leave out that they have not written.",
        severity: "warning" as const,
      })),
    ];
  },
};
