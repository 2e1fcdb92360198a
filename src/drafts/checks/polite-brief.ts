import type { Check } from "./check.js";
import { isInquiry } from "./groups.js";
import { QUESTION, SECOND } from "./samples.js";
import { tooLong } from "./too-long.js";

const LONG = "A little more about all that I have done so far. ".repeat(11).trim();

export const politeBrief: Check = {
  rule: "polite-brief",
  severity: "warning",
  passing: [{ ...QUESTION, title: "A short question" }],
  failing: [
    { ...QUESTION, title: "A question that is hard to find", body: `${QUESTION.body}\n\n${LONG}` },
    {
      ...SECOND,
      title: "A third one may be shorter still",
      kind: "third-follow-up",
      body: `${SECOND.body}\n\n${LONG}`,
    },
  ],

  find(message, purpose) {
    return isInquiry(purpose.kind) ? tooLong(message, purpose) : [];
  },
};
