import type { Check } from "./check.js";

const MOST = 60;

export const subjectSell: Check = {
  rule: "subject-sell",
  severity: "error",
  passing: [
    {
      title: "Sixty characters at most",
      kind: "thank-you",
      via: "email",
      subject: "Thank you: Product management, 6 years, fintech",
      body: "Dear Maria,",
    },
    { title: "A letter has none", kind: "thank-you", via: "post", subject: null, body: "Dear Maria," },
    { title: "Nor has a call", kind: "voicemail", via: "phone", subject: null, body: "This is Dana." },
  ],
  failing: [
    { title: "An e-mail without one", kind: "thank-you", via: "email", subject: null, body: "Dear Maria," },
    { title: "An empty one", kind: "thank-you", via: "email", subject: "", body: "Dear Maria," },
    {
      title: "One that a phone cuts off",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for the long and very interesting conversation we had",
      body: "Dear Maria,",
    },
  ],

  find({ subject }, { via }) {
    if (via !== "email") return [];
    if (subject === null || subject.trim() === "") {
      return [{ part: "body", index: 0, says: "It has no subject: add one that says what it is about." }];
    }
    const length = [...subject].length;
    if (length <= MOST) return [];
    const says = `The subject has ${length} characters: keep it to ${MOST}, so that it is read whole.`;
    return [{ part: "subject", index: MOST, says }];
  },
};
