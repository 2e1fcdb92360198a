import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { isFirstInquiry } from "./groups.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, QUESTION } from "./samples.js";

const WARMTH = phrases([
  "(?:enjoy(?:ed|able|ing)?|pleasure|pleasant|delight(?:ed|ful)|appreciat(?:e|ed|ing)|loved|liked|grateful|thank(?:s|ful)?|glad|happy|pleased)",
  "(?:stayed|stuck|stays|sticks) (?:with me|in my mind)",
  "(?:struck|impressed|inspir(?:ed|ing)|fascinat(?:ed|ing)|interesting|memorable|remember|lively|warm|kind)",
  "(?:best|good|grand|great|nice|splendid|terrific|lovely|wonderful|fun)",
  "(?:think|thinking|thought|look|looking) back",
]);
const TALK = phrases([
  "(?:met|meet(?:ing)?|spoke|speaking|spoken|talk(?:ed|ing|s)?|interview|conversation|discuss(?:ed|ing|ion)|visit(?:ed|ing)?|chat(?:ted)?|session|round|exchange|questions?|time|day|morning|afternoon|hour|hear(?:ing)?|heard|learn(?:ing|ed|t)?|see(?:ing)?|tour|you (?:said|told|showed|described|mentioned))",
]);

/** Said of nothing else than the talk. */
const ENJOYED = phrases(["enjoyed", "smiled?"]);

export const inquiryWarm: Check = {
  rule: "inquiry-warm",
  severity: "warning",
  passing: [{ ...QUESTION, title: "It recalls the conversation" }],
  failing: [changed(QUESTION, "A reminder, and nothing else", " I enjoyed our talk about the relaunch.", "")],

  find({ body }, { kind, via }) {
    if (!isFirstInquiry(kind) || via === "phone") return [];
    const isWarm = sentencesOf(proseOf(body)).some(
      ({ text }) => has(text, ENJOYED) || (has(text, WARMTH) && has(text, TALK)),
    );
    return isWarm ? [] : [lacking("It does not recall your conversation. Say what you enjoyed about it.")];
  },
};
