import { greetingOf, proseOf, sentencesOf } from "./anatomy.js";
import type { Check, Fault } from "./check.js";
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
  "(?:bump(?:ing)?|float(?:ing)?|push(?:ing)?|bring(?:ing)?|pop(?:ping)?) (?:this|my (?:\\p{L}+ )?(?:e-?mail|message|note)|it)(?: e-?mail| message| note)? (?:back )?(?:up )?(?:to|at) the top",
  "bumping (?:this|my)",
  "(?:as|per) (?:per )?my (?:last|previous|earlier) (?:e-?mail|message|note|letter|mail)",
  "(?:just )?(?:a )?(?:quick|gentle|friendly|kind|little|polite) (?:reminder|nudge|ping|follow-?up|check-?in|bump)",
  "wanted to follow up(?= (?:with you|on|regarding|about|again|to|and)|[.,])",
]);

type Place = Omit<Fault, "says">;

const EMPTY = "These words say nothing. Take them out, and begin with what you have to tell or ask.";
const WORN =
  "Every message begins like this. Begin with what you have to tell or ask, and wish them well at the end.";

/** Politeness without a person in it. */
const STIFF = phrases([
  "please (?:kindly )?find (?:attached|enclosed|below|herewith)",
  "(?:attached|enclosed)(?:,)? please find",
  "I(?: am|'m) writing(?: to you)?(?: today)? (?:to (?:\\p{L}+ )?(?:ask|check|confirm|enquire|express|find out|follow|inform|inquire|introduce|know|let|offer|reach|request|say|see|share|tell|thank|touch|update)|in (?:regards?|reference|response|connection) (?:to|of|with)|with (?:regard|reference) to|regarding)",
]);

const NOBODY = phrases([
  "to whom (?:it|this) may concern",
  "dear sirs?(?: or madam|\\/madam| \\/ madam)?(?=[,:\\n])",
]);

const WISH = phrases([
  "(?:I (?:\\p{L}+ )?)?(?:hope|trust) (?:that )?(?:this|my|the) (?:(?:\\p{L}+ )?(?:e-?mail|message|note|letter|mail) )?(?:finds|reaches|catches|find) you(?: (?:and \\p{L}+ \\p{L}+ )?(?:well|in good \\p{L}+))?",
  "(?:I (?:\\p{L}+ )?)?(?:trust|hope|hoping|hopefully) (?:that )?(?:all|everything)(?: is|'s) (?:going )?well(?: with you)?",
  "(?:I (?:\\p{L}+ )?)?hope (?:that )?you(?: and your \\p{L}+)?(?: are|'re) (?:doing |keeping |having )?(?:well|okay|ok|great|good|fine)(?! (?:placed|able|aware|on (?:your|the) way|known))",
  "(?:I (?:\\p{L}+ )?)?hope you(?: are|'re) having a (?:\\p{L}+ )?(?:day|week|month|start)",
]);
/** In so many sentences a message opens. */
const OPENING = 2;

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
    changed(THANKS, "A wish at the end", "I look", "I hope that you and your team are well. I look"),
    {
      ...changed(
        THANKS,
        "A wish months later",
        /Thank you[\s\S]*?note\./,
        "I hope that you and your team are well.",
      ),
      kind: "keep-in-touch",
    },
    changed(THANKS, "An airport's counter", "in my last job", "at check-in, and once just checked in bags"),
  ],
  failing: [
    changed(QUESTION, "A greeting to nobody", "Dear Maria", "To Whom It May Concern"),
    changed(QUESTION, "The language of offices", "We spoke", "I am writing to ask for news. We spoke"),
    changed(QUESTION, "Nothing but a reason to write", "We spoke", "I just wanted to check in. We spoke"),
    changed(QUESTION, "Everybody's first line", "We spoke", "I hope this finds you well. We spoke"),
    changed(QUESTION, "Office talk", "Could you", "Circling back on this: could you"),
  ],

  find(message, { kind }) {
    const { body } = message;
    const [start, next] = [greetingOf(body).text.length, sentencesOf(proseOf(body))[OPENING]?.index];
    const isOpening = ({ part, index }: Place): boolean =>
      part === "body" && index >= start && index < (next ?? body.length);
    const wishes = kind === "keep-in-touch" ? [] : placesOf(message, WISH).filter(isOpening);
    return [
      ...placesOf(message, FILLER).map((place) => ({ ...place, says: EMPTY })),
      ...placesOf(message, NOBODY).map((place) => ({
        ...place,
        says: "This greets nobody. Greet a person by name.",
      })),
      ...placesOf(message, STIFF).map((place) => ({ ...place, says: EMPTY, severity: "warning" as const })),
      ...wishes.map((place) => ({ ...place, says: WORN, severity: "warning" as const })),
    ];
  },
};
