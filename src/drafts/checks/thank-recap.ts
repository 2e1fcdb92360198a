import { proseOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { lacking } from "./phrases.js";
import { recallsTalk } from "./recall.js";
import { changed, THANKS } from "./samples.js";

export const thankRecap: Check = {
  rule: "thank-recap",
  severity: "warning",
  passing: [
    { ...THANKS, title: "A topic of the talk" },
    changed(
      THANKS,
      "Something else they said",
      "The pricing relaunch",
      "What you said about the night shifts",
    ),
  ],
  failing: [
    changed(
      THANKS,
      "It could go to anybody",
      "The pricing relaunch\nhas stayed with me",
      "It was good to learn\nmore about the role",
    ),
  ],

  find({ body }, { kind, known }) {
    if (kind !== "thank-you" || recallsTalk(proseOf(body).text, known)) return [];
    const example = known?.topics[0];
    const such = example === undefined ? "" : `, such as ${example}`;
    return [lacking(`It does not recall your conversation. Name one thing you talked about${such}.`)];
  },
};
