/** When nothing is heard. */
import type { Support } from "./support.js";

export const silence: readonly Support[] = [
  {
    id: "call-or-email",
    sentence: "To ask, a call or an e-mail will do.",
    why: "What counts is that it is polite and brief.",
    sources: ["001"],
    strength: "may",
  },
  {
    id: "silence-ambiguous",
    sentence: "Silence is never read as a rejection.",
    why: "They may be busy, or waiting for somebody else to decide.",
    sources: ["001", "003"],
    strength: "must",
  },
  {
    id: "last-week",
    sentence: "A question about your status suits an interview of the week before.",
    why: "By then there may be an answer, and you are still remembered.",
    sources: ["000"],
    strength: "should",
  },
  {
    id: "inquiry-dated",
    sentence:
      "When you ask, say who you are, when you met, for which position, which date they named, and what you would like to know.",
    why: "They have met others since, and can answer without searching.",
    sources: ["003"],
    strength: "must",
  },
  {
    id: "inquiry-warm",
    sentence: "When you ask, recall the conversation and say that you enjoyed it.",
    why: "It is a person who writes, not a reminder.",
    sources: ["001"],
    strength: "must",
  },
  {
    id: "polite-brief",
    sentence: "When you ask, be polite and brief.",
    why: "A busy person answers what is read in half a minute.",
    sources: ["001"],
    strength: "must",
  },
  {
    id: "no-blame",
    sentence: "Never sound as if they had let you down.",
    why: "Nobody hires the person who makes them feel guilty.",
    sources: ["001"],
    strength: "must",
  },
  {
    id: "contribution",
    sentence: "Let it show what you can do for them.",
    why: "That is what they are deciding about.",
    sources: ["001"],
    strength: "should",
  },
  {
    id: "script-first",
    sentence: "Before a call, write down what you will say.",
    why: "On the phone there is no second draft.",
    sources: ["001"],
    strength: "may",
  },
  {
    id: "reply-lags",
    sentence: "An answer often comes, but not always at once: leave it time.",
    why: "You are one of many things on their table.",
    sources: ["000"],
    strength: "should",
  },
  {
    id: "slight-annoyance-ok",
    sentence: "A polite and brief message may annoy a little, and still does more good than harm.",
    why: "Interest is a quality that they are looking for.",
    sources: ["001"],
    strength: "opinion",
  },
];
