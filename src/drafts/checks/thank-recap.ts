import type { Message } from "../types.js";
import { proseOf } from "./anatomy.js";
import type { Check, Fault, Purpose } from "./check.js";
import { lacking } from "./phrases.js";
import { recallsTalk } from "./recall.js";
import { changed, THANKS } from "./samples.js";
import { wrongExpectations, wrongTalks } from "./stated-days.js";

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
    changed(
      THANKS,
      "Another day than that of the talk",
      "for your time on Wednesday",
      "for our talk on Monday, June 1",
    ),
    changed(THANKS, "Another day than they named", "to the next step", "to your decision by Friday, June 12"),
  ],

  find(message, purpose) {
    if (purpose.kind !== "thank-you") return [];
    const wrong = [...wrongTalks(message, purpose), ...wrongExpectations(message, purpose)];
    return [...recall(message, purpose), ...wrong.map((fault): Fault => ({ ...fault, severity: "error" }))];
  },
};

function recall({ body }: Message, { known }: Purpose): Fault[] {
  if (recallsTalk(proseOf(body).text, known)) return [];
  const example = known?.topics[0];
  const such = example === undefined ? "" : `, such as ${example}`;
  return [lacking(`It does not recall your conversation. Name one thing you talked about${such}.`)];
}
