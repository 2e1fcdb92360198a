import type { Check } from "./check.js";
import { placesOf } from "./phrases.js";

/** `[a hint]` as the templates have it, and what others put there; `[1]` is the number of a note. */
const BLANK =
  /\[(?=[^[\]]*\p{L})[^[\]]+\]|<(?=\p{L})[^<>@:/\n]+>|\{\{?[^{}\n]+\}\}?|_{3,}|(?<!\p{L})X{3,}(?!\p{L})/gu;

export const noBlanks: Check = {
  rule: "no-blanks",
  severity: "error",
  passing: [
    {
      title: "Every blank is filled in",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nThank you for telling me about the pricing relaunch [1].",
    },
  ],
  failing: [
    {
      title: "A line to write on",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nThank you for telling me about ____.",
    },
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

  find(message) {
    return placesOf(message, BLANK).map(({ words, ...place }) => {
      const hint = words
        .replace(/[[\]<>{}_]/g, "")
        .replace(/\s+/g, " ")
        .trim();
      return { ...place, words, says: hint === "" ? "Still to fill in." : `Still to fill in: ${hint}.` };
    });
  },
};
