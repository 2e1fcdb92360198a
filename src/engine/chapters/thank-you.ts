/** The thank-you note. */
import type { Support } from "./support.js";

export const thankYou: readonly Support[] = [
  {
    id: "thank-always",
    sentence: "Always send thanks, even when it is late or the offer seems certain.",
    why: "It is quickly done, and its absence is noticed.",
    sources: ["000", "001", "002", "003", "004"],
    strength: "must",
  },
  {
    id: "thank-on-return",
    sentence: "Write the thank-you as soon as you are home.",
    why: "What was said is still in your ear.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "no-note-no-job",
    sentence: "Some managers drop a candidate who sends no thanks.",
    why: "That makes a late note far better than none.",
    sources: ["000"],
    strength: "opinion",
  },
  {
    id: "handwritten-slow",
    sentence: "A handwritten note is welcome, but slow.",
    why: "It may arrive after the decision.",
    sources: ["002", "004"],
    strength: "may",
  },
  {
    id: "thank-each",
    sentence: "Send each person you spoke with a note of their own.",
    why: "They compare notes, and two that are alike thank nobody.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "thank-any-medium",
    sentence: "By e-mail or by hand, what counts is that the note is sent.",
    why: "A note that waits for better paper is a note that does not come.",
    sources: ["001"],
    strength: "should",
  },
  {
    id: "thank-3-parts",
    sentence: "A thank-you has three parts: thanks, why you fit, and that you look forward to the next step.",
    why: "Each answers one question they have about you.",
    sources: ["001"],
    strength: "must",
  },
  {
    id: "thank-recap",
    sentence: "Recall in the note what you and that person talked about.",
    why: "It shows that you listened, and reminds them which candidate you are.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "thank-interest",
    sentence: "Say that the position interests you.",
    why: "Nobody wants to make an offer that may be turned down.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "thank-value",
    sentence: "Say what you would bring to the team.",
    why: "They are filling a gap, not handing out a prize.",
    sources: ["000"],
    strength: "should",
  },
  {
    id: "thank-shortcomings",
    sentence: "Address a concern that came up about you.",
    why: "Left alone it is what they remember; answered, it may be a point for you.",
    sources: ["000"],
    strength: "should",
  },
];
