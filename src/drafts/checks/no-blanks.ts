import { HINT } from "../blanks.js";
import type { Check } from "./check.js";
import { placesOf } from "./phrases.js";

/** `[a hint]` as the templates have it, and what others put there. */
const BLANK = new RegExp(
  `${HINT}|<(?=\\p{L})[^<>@:/\\n]+>|\\{\\{?[^{}\\n]+\\}\\}?|_{3,}|(?<!\\p{L})X{3,}(?!\\p{L})`,
  "gu",
);

/** Marks of a text that is not finished; what is yet to be decided between them is none. */
const UNFINISHED =
  /(?<![\p{L}\p{N}-])(?:(?:TODO|FIXME)(?!\s+(?:list|app|item|comment)s?\b)|(?=TB)(?<!\b(?:is|are|was|be|still|yet|remains)\s+)TB[DCA]|[Ll]orem\s+[Ii]psum(?:\s+dolor(?:\s+sit)?(?:\s+amet)?)?|(?=[Tt]o)(?<=^[ \t]*)[Tt]o-?[Dd]o(?=:))(?![\p{L}\p{N}-])/gmu;

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
    {
      title: "Brackets of the writer's own",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: 'Dear Maria,\n\nYou called it "a definately [sic] good idea" to read queue[0] and queue[next].',
    },
    {
      title: "Something to do, and to decide",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nThe date is still TBD, as you said. Our TODO list app had one, too.",
    },
  ],
  failing: [
    {
      title: "A note to oneself",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nThank you for today. TODO pricing story",
    },
    {
      title: "The printer's dummy text",
      kind: "thank-you",
      via: "email",
      subject: "Thank you for today",
      body: "Dear Maria,\n\nLorem ipsum dolor sit amet.",
    },
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
    const unfinished = placesOf(message, UNFINISHED).map((place) => ({
      ...place,
      says: "A mark of something unfinished. Write what belongs here, or take it out.",
    }));
    const blanks = placesOf(message, BLANK).map(({ words, ...place }) => {
      const hint = words
        .replace(/[[\]<>{}_]/g, "")
        .replace(/\s+/g, " ")
        .trim();
      return {
        ...place,
        words,
        says: hint === "" ? "Still to fill in." : `Still to fill in: ${hint.replace(/(?<![.?!])$/, ".")}`,
      };
    });
    return [...blanks, ...unfinished];
  },
};
