import type { Check } from "./check.js";
import { VOICEMAIL } from "./samples.js";
import { tooLong } from "./too-long.js";

export const vm30s: Check = {
  rule: "vm-30s",
  severity: "warning",
  passing: [{ ...VOICEMAIL, title: "Said in twenty seconds" }],
  failing: [{ ...VOICEMAIL, title: "Said twice", body: `${VOICEMAIL.body} ${VOICEMAIL.body}` }],

  find(message, purpose) {
    return purpose.via === "phone" ? tooLong(message, purpose) : [];
  },
};
