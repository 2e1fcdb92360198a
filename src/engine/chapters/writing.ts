/** E-mail and letters. */
import type { Support } from "./support.js";

export const writing: readonly Support[] = [
  {
    id: "email-short",
    sentence: "Keep an e-mail short.",
    why: "It is read between other things, or not at all.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "subject-sell",
    sentence: "Give every e-mail a subject line that speaks for you.",
    why: "It decides whether the rest is opened.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "email-dialogue",
    sentence: "To start or keep up a conversation, write by e-mail.",
    why: "It reads like talk, and is answered with a click.",
    sources: ["004"],
    strength: "may",
  },
  {
    id: "email-easy-no",
    sentence: "Remember that a no is easier by e-mail than on the phone.",
    why: "That helps where you ask for frankness, and hurts where you hope for a yes.",
    sources: ["004"],
    strength: "may",
  },
  {
    id: "email-ascii-inline",
    sentence: "Send plain text in the message itself, never as an attachment.",
    why: "Everything can read it, and nothing blocks it.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "email-width",
    sentence: "Keep the lines to three quarters of the screen.",
    why: "Short lines are read more easily, and still fit when they are quoted.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "business-language",
    sentence: "Write as you would speak in their office.",
    why: "The message may be passed on to people who have never met you.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "own-contact",
    sentence: "Put your contact details under every message.",
    why: "They should not have to search for you when they want you.",
    sources: ["004"],
    strength: "should",
  },
];
