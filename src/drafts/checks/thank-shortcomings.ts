import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, NORTHWIND, THANKS } from "./samples.js";
import { slipToldIn } from "./slips.js";
import { contentOf, shareOf } from "./words.js";

const MENDING = phrases([
  "make (?:\\p{L}+ )?good",
  "(?:I|my answer) (?:could|should|might) (?:not )?have",
  "on reflection",
  "thinking (?:it )?over",
  "(?:better|fuller|clearer|proper|second|complete) (?:answer|example|reply)",
  "my answer (?:on|about|to|was|fell)",
  "(?:did not|didn't|could not|couldn't) (?:\\p{L}+ )?(?:do justice|answer|explain|say|show|give)",
  "(?:the|your|that|one) question (?:\\p{L}+ ){0,6}(?:I|that)",
  "fell short",
  "do(?:es)? (?:\\p{L}+ )?justice",
  "put (?:\\p{L}+ )?right",
]);

export const thankShortcomings: Check = {
  rule: "thank-shortcomings",
  severity: "warning",
  passing: [
    { ...THANKS, title: "The weak answer is mended" },
    {
      ...changed(
        THANKS,
        "It is touched upon in an apology",
        /My answer[\s\S]*?note\./,
        "I am sorry that I came so late.",
      ),
      known: { ...NORTHWIND, majorSlips: ["came twenty minutes late to the final interview"] },
    },
    {
      ...THANKS,
      title: "There is nothing to mend",
      known: { ...NORTHWIND, majorSlips: [] },
      body: "Dear Maria,\n\nThank you for today.",
    },
  ],
  failing: [changed(THANKS, "It is passed over in silence", /My answer[\s\S]*?note\./, "")],

  find({ body }, { kind, known }) {
    const [slip] = known?.majorSlips ?? [];
    if (kind !== "thank-you" || known?.saidNo || slip === undefined) return [];
    const prose = proseOf(body);
    const words = contentOf(prose.text);
    const isTold =
      known?.majorSlips.some((one) => shareOf(one, words) >= 0.5) ||
      sentencesOf(prose).some(({ text }) => slipToldIn(text, known)?.weight === "major");
    if (isTold || has(prose.text, MENDING)) return [];
    return [lacking(`It leaves out what went wrong: ${slip}. Say in a sentence how you make it good.`)];
  },
};
