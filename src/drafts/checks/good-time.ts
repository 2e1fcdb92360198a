import type { DraftKind } from "../kinds.js";
import type { Check } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, SCRIPT } from "./samples.js";

/** Calls on which one talks at some length. */
const CALLS: readonly DraftKind[] = ["phone-script", "reference-request", "reference-briefing"];

const ASKS = phrases([
  "(?:good|bad|convenient|right|suitable|okay|ok|fine|better) (?:time|moment)",
  "(?:convenient|disturbing|interrupting)",
  "(?:have|got|spare|free for|give me) (?:\\p{L}+ ){0,3}(?:minutes?|moments?)",
  "(?:catch|caught|catching|reach(?:ed)?) you (?:at|in|between)",
  "(?:does|is) (?:this|now|it) (?:\\p{L}+ )?(?:suit|work|possible|all right|alright)",
  "(?:can|could|may) (?:you|we) (?:talk|speak) (?:now|for|right)",
]);

export const goodTime: Check = {
  rule: "good-time",
  severity: "warning",
  passing: [{ ...SCRIPT, title: "Asked before anything else" }],
  failing: [changed(SCRIPT, "Straight to the point", " Is this a good time?", "")],

  find({ body }, { kind, via }) {
    if (via !== "phone" || !CALLS.includes(kind) || has(body, ASKS)) return [];
    return [lacking('It does not ask whether they have time. Begin with "Is this a good time?"')];
  },
};
