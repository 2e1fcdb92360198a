import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, NUDGE } from "./samples.js";

const INDIRECT = phrases([
  "(?:let me know|tell me|wonder(?:ing)?|like to (?:know|ask|hear)|love to know|curious|wanted to (?:know|ask)|ask you|grateful to (?:know|hear)|glad to (?:know|hear)) (?:also )?(?:when|whether|how|what|which|where|why|who|if)",
]);
/** An offer, and no second question. */
const OFFER = phrases([
  "(?:let me know|tell me) if (?:\\p{L}+ ){0,5}(?:need|want|like|can|could|help|anything|questions)",
]);

const TWO_IN_ONE = phrases([
  "(?:and|or|also)(?: also|,)? (?:when|how|where|why|who|whether|could|can|do|does|did|have|has|is|are|will|would|what) (?:you|I|there|it|the|we|is|are|do|does|did|will|else|soon|that|this|your|has|have)",
]);

export const offerOneQuestion: Check = {
  rule: "offer-one-question",
  severity: "error",
  passing: [
    { ...NUDGE, title: "Whether they need anything more to decide" },
    changed(
      NUDGE,
      "Asked without a question mark",
      /Is there[\s\S]*\?/,
      "Please let me know if there is anything more you need from me.",
    ),
  ],
  failing: [
    changed(NUDGE, "A second question", "manager?", "manager? When will that be?"),
    changed(NUDGE, "Two in one sentence", /before you\s+decide/, "and when do you decide"),
    changed(NUDGE, "No question at all", /Is there[\s\S]*\?/, "I am still interested in the position."),
  ],

  find({ body }, { kind, via }) {
    if (kind !== "offer-nudge" || via === "phone") return [];
    const sentences = sentencesOf(proseOf(body));
    const direct = sentences.filter(({ text }) => /\?/.test(text));
    const indirect = sentences.filter(
      ({ text }) =>
        !direct.some((one) => one.text === text) &&
        has(text, INDIRECT) &&
        !(direct.length > 0 && has(text, OFFER)),
    );
    const questions = [...direct, ...indirect].sort((a, b) => a.index - b.index);
    const [first, second] = questions;
    if (!first) return [lacking("It asks nothing. Ask whether they need anything more from you to decide.")];
    const tooMuch = second ?? (has(first.text, TWO_IN_ONE) ? first : undefined);
    if (!tooMuch) return [];
    const says = "It asks more than one thing. Ask only whether they need anything more from you to decide.";
    return [{ part: "body", index: tooMuch.index, words: tooMuch.text, says }];
  },
};
