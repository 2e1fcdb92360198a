import { proseOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { isFirstInquiry } from "./groups.js";
import { showsFit } from "./offering.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, QUESTION } from "./samples.js";

const OFFER = phrases([
  "(?:an? |the |some )?(?:ideas?|draft|sketch|article|example|sample|note|case study|plan) (?:[\\p{L}']+ ){0,6}(?:for you|of use|may|might|could|attached|enclosed|below)",
  "(?:since|after) (?:we|then|our) [^.?!]{0,60}I(?: have|'ve)",
  "(?:anything|something|whatever)(?: else| more| further)? (?:[\\p{L}']+ ){0,8}(?:help|useful|of use|send|provide|need|would like)",
  "(?:is|are) (?:ready|yours|at your disposal|waiting for you)",
  "(?:send|show|provide|supply) (?:you )?(?:\\p{L}+ ){0,6}",
]);

export const contribution: Check = {
  rule: "contribution",
  severity: "warning",
  passing: [{ ...QUESTION, title: "It shows what they would gain" }],
  failing: [changed(QUESTION, "It only asks", " I would gladly help with the launch.", "")],

  find({ body }, { kind, via }) {
    if (!isFirstInquiry(kind) || via === "phone") return [];
    const prose = proseOf(body).text;
    if (showsFit(prose) || has(prose, OFFER)) return [];
    return [lacking("It asks, and offers nothing. Add a sentence on what you could do for them.")];
  },
};
