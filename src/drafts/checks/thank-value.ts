import { proseOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { offersValue } from "./offering.js";
import { lacking } from "./phrases.js";
import { changed, THANKS } from "./samples.js";

export const thankValue: Check = {
  rule: "thank-value",
  severity: "warning",
  passing: [{ ...THANKS, title: "What the team would get" }],
  failing: [
    changed(
      THANKS,
      "What you did, and not what it is to them",
      ", and could\nbring the same care to your team",
      "",
    ),
  ],

  find({ body }, { kind, known }) {
    if (kind !== "thank-you" || known?.saidNo || offersValue(proseOf(body).text)) return [];
    return [lacking("It does not say what the team would gain. Add what you could do for them.")];
  },
};
