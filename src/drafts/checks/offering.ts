/** Whether the writer says what speaks for them, and what the others would gain. */
import { has, phrases } from "./phrases.js";

const ADVERBS =
  "(?:(?:also|already|always|certainly|even|first|gladly|happily|just|never|now|often|once|only|personally|rather|really|recently|since|soon|still|then|therefore|too|very much) )*";

const PAST =
  "(?:\\p{L}{2,}ed|been|beat|began|begun|bought|brought|built|caught|chose|chosen|cut|done|did|drawn|drew|driven|drove|fed|found|fought|gave|given|grew|grown|had|held|kept|knew|laid|led|lent|lost|made|meant|overseen|oversaw|paid|put|ran|run|rebuilt|rewritten|rewrote|risen|rose|sat up|seen|sent|set|shown|sold|spent|stood|taken|taught|took|turned|won|worked out|written|wrote)";

/** Past tenses that tell of the talk, of feelings and of the way home, and of no deed. */
const NO_DEEDS =
  "(?:admired|appreciated|arrived|asked|been|called|cried|discussed|enjoyed|expected|explored|feared|finished reading|found|gathered|had|heard|hoped|interviewed|intrigued|laughed|learned|liked|listened|looked|loved|mentioned|needed|noticed|offered|promised|realised|realized|received|remembered|returned|said|seemed|smiled|stayed|talked|thanked|touched|travelled|visited|waited|walked|wanted|welcomed|wished|wondered|worried)";

/** Verbs of politeness, of meeting and of wanting: to do these for somebody gains them nothing. */
const NO_GIFTS =
  "(?:appreciate|ask|await|be|believe|choose|come|confirm|consider|continue|enjoy|feel|find|follow|forget|gladly|happily|have|hear|hope|imagine|join|keep in touch|know|learn|like|look|love|meet|mention|need|not|only|prefer|rather|remain|remember|return|say|see|speak|stay|talk|tell|thank|think|to|understand|very|visit|wait|want|welcome|wish|wonder|work)";

const WISHES =
  "(?: also| certainly| gladly| happily| first| then| simply| soon| like to| love to| want to| be (?:\\p{L}+ )?(?:able|delighted|glad|happy|honou?red|pleased|proud|ready) to| be the one (?:to|who))*";

const GIFT =
  "(?:experience|background|skills?|work|years|strengths?|practice|training|habits?|knowledge|results?|method|combination|that|which|it|this|these|those|they|you|your team|your \\p{L}+)";

const VALUE = phrases([
  `I(?: would| could| can| will| should| shall|'d|'ll)${WISHES} (?!${NO_GIFTS}(?![\\p{L}]))\\p{L}{2,}`,
  "I (?:am|'m) (?:sure|confident|certain|convinced) (?:that )?I (?:can|could|would|will)",
  `${GIFT}(?: [\\p{L}'’-]+){0,8}? (?:would|could|can|will|should|may|might) (?:\\p{L}+ )?(?:help|serve|be (?:\\p{L}+ )?(?:useful|of use|helpful|an asset|valuable|relevant|of value)|fit|carry over|travel|transfer|benefit|support|save|let|make|apply|translate|go the same way|gain|have (?:\\p{L}+ )?(?:room|time|more|less|fewer))`,
  "(?:useful|helpful|valuable|of use|of help|an asset|an advantage) (?:to|for|in|at|there|here|with|when|as)",
  "put (?:\\p{L}+ ){0,8}to (?:good )?(?:work|use)",
  "what I (?:would|could|can|'d) (?:bring|offer|add|do)",
  "contribut(?:e|es|ing|ions?)",
  "add(?:ing)? value",
  "bring(?:ing)? (?:\\p{L}+ ){0,6}(?:to|with me)",
  "(?:experience|background|skills|work|strengths|results|approach) (?:[\\p{L}-]+ ){0,6}(?:fits?|match(?:es)?|maps?|suits?|lines? up|answers?|carries|carry)",
  "what (?:an?|the|your|you|it|this) [^.?!]{0,40}needs?",
  "(?:in|from|during|within) my first (?:day|week|month|year|days|weeks|months)",
  "from (?:the first day|day one)",
]);

const CLAIM = phrases([
  `(?:I|we)(?: have| had|'ve|'d)? ${ADVERBS}(?!${NO_DEEDS}(?![\\p{L}]))${PAST}`,
  "(?:I|we) (?:can|know how|run|runs|lead|manage|teach|speak|write|build|care|handle|bring|learn fast|work(?:ed)? (?:on|with|as|in|for|at|through))",
  `(?:that|it|which|this|order|method|change) ${PAST} (?:us|me) `,
  `having ${ADVERBS}${PAST}`,
  "(?:would|'d) be at home",
  "my (?:own |\\p{L}+ )?(?:[\\p{L}\\d-]+ ){0,3}?(?:experience|background|years|skills?|training|strengths?|expertise|track record|knowledge|results?|work|time (?:at|as|with|in|on)|job|projects?|degree|practice|team|ward|wards|staff|class|crew|department|clients|customers|students|patients|company)",
  "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|few) years",
  "(?:suit(?:s|ed)?|fits?|match(?:es)?|qualif(?:y|ied|ies)|asset)",
]);

/** What the team would get from the writer. */
export function offersValue(text: string): boolean {
  return has(text, VALUE);
}

/** Anything that speaks for the writer: what they did, know, or would do. */
export function showsFit(text: string): boolean {
  return has(text, CLAIM) || has(text, VALUE);
}
