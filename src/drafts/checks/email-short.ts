import { wordLimit } from "../kinds.js";
import type { Check } from "./check.js";

const FULL = "word ".repeat(150).trim();

export const emailShort: Check = {
  rule: "email-short",
  severity: "warning",
  passing: [
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
    { title: "More than 30 seconds", kind: "voicemail", via: "phone", subject: null, body: FULL },
  ],

  find({ body }, { kind, via }) {
    const limit = wordLimit(kind, via);
    const words = [...body.matchAll(/\S+/g)];
    const over = limit === null ? undefined : words[limit];
    if (!over) return [];
    return [{ part: "body", index: over.index, says: `It has ${words.length} words: keep it to ${limit}.` }];
  },
};
