import type { Check } from "./check.js";
import { isInquiry } from "./groups.js";
import { THANKS } from "./samples.js";
import { tooLong } from "./too-long.js";

const FULL = "word ".repeat(150).trim();

export const emailShort: Check = {
  rule: "email-short",
  severity: "warning",
  passing: [
    { ...THANKS, title: "Half a minute to read" },
    { title: "As long as it may be", kind: "thank-you", via: "email", subject: "Thank you", body: FULL },
    {
      title: "A call takes its time",
      kind: "phone-script",
      via: "phone",
      subject: null,
      body: `${FULL} more`,
    },
  ],
  failing: [
    { title: "A word too many", kind: "thank-you", via: "email", subject: "Thank you", body: `${FULL} more` },
    { title: "Too long for a handwritten note", kind: "thank-you", via: "post", subject: null, body: FULL },
    {
      title: "Too long to go with an article",
      kind: "clipping",
      via: "email",
      subject: "An article",
      body: FULL,
    },
  ],

  find(message, purpose) {
    return purpose.via === "phone" || isInquiry(purpose.kind) ? [] : tooLong(message, purpose);
  },
};
