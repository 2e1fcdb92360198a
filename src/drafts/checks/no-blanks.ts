import { blanksIn } from "../blanks.js";
import type { Check, Fault } from "./check.js";

export const noBlanks: Check = {
  rule: "no-blanks",
  severity: "error",
  passing: [
    {
      title: "Every blank is filled in",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nThank you for telling me about the pricing relaunch.",
    },
  ],
  failing: [
    {
      title: "A hint is left, broken over two lines",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nThank you for telling me about [one thing that\nstayed with you].",
    },
    {
      title: "A hint is left in the subject",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for [the occasion]",
      body: "Dear Maria,\n\nThank you.",
    },
  ],

  find({ subject, body }) {
    const within = (part: Fault["part"], text: string): Fault[] =>
      blanksIn(text).map(({ hint, index }) => ({ part, index, says: `Still to fill in: ${hint}.` }));
    return [...within("subject", subject ?? ""), ...within("body", body)];
  },
};
