/** References. */
import type { Support } from "./support.js";

export const references: readonly Support[] = [
  {
    id: "refs-2-3",
    sentence: "Have two or three references.",
    why: "Fewer look like none, more are not called.",
    sources: ["000"],
    strength: "must",
  },
  {
    id: "refs-agree",
    sentence: "Each reference has agreed to be one.",
    why: "Nobody speaks well when taken by surprise.",
    sources: ["000"],
    strength: "must",
  },
  {
    id: "refs-invest",
    sentence: "Take your time to choose and prepare your references.",
    why: "What they say can decide it.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "refs-brief-content",
    sentence:
      "Tell a reference how the interview went, what they may be asked, and which shared work drew interest.",
    why: "Then their answers fit yours.",
    sources: ["003"],
    strength: "should",
  },
  {
    id: "refs-tell-me",
    sentence: "Ask a reference to tell you when they are contacted.",
    why: "It shows that things are moving.",
    sources: ["003"],
    strength: "should",
  },
];
