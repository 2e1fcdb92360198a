/** After a bad impression or a no. */
import type { Support } from "./support.js";

export const network: readonly Support[] = [
  {
    id: "ignore-minor",
    sentence: "Never mention a small slip.",
    why: "To bring it up makes it larger, and you less sure of yourself.",
    sources: ["001"],
    strength: "must",
  },
  {
    id: "reject-feedback",
    sentence: "Ask once for feedback, and expect none.",
    why: "It shows that you want to get better.",
    sources: ["001"],
    strength: "should",
  },
  {
    id: "linkedin-group",
    sentence: "Join a group of theirs.",
    why: "It keeps you in sight without a message.",
    sources: ["001"],
    strength: "may",
  },
];
