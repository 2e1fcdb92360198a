/** Calls. */
import type { Support } from "./support.js";

export const calls: readonly Support[] = [
  {
    id: "fill-slack",
    sentence: "Between calls, an e-mail or a letter may go.",
    why: "It keeps you in mind and takes none of their working hours.",
    sources: ["004"],
    strength: "may",
  },
  {
    id: "good-time",
    sentence: "On the phone, ask first whether it is a good time.",
    why: "Somebody who has no time hears nothing you say.",
    sources: ["004", "practice"],
    strength: "may",
  },
  {
    id: "openers",
    sentence: "Have a first sentence ready that gives them something.",
    why: "It buys you the next minute.",
    sources: ["004"],
    strength: "may",
  },
  {
    id: "sustainers",
    sentence: "Have something to say that keeps the talk going.",
    why: "What you share with them is remembered longer than what you ask.",
    sources: ["004"],
    strength: "may",
  },
  {
    id: "vm-30s",
    sentence: "A message on voicemail takes thirty seconds at most.",
    why: "A longer one is deleted before it ends.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "vm-parts",
    sentence:
      "On voicemail give your name, the position, one intriguing thought on something they raised, and your number.",
    why: "It is all they need to call back, and a reason to.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "vm-unreturned",
    sentence: "Not every message is returned.",
    why: "That no call comes back says little about how they think of you.",
    sources: ["004"],
    strength: "opinion",
  },
];
