/** Promises. */
import type { Support } from "./support.js";

export const promises: readonly Support[] = [
  {
    id: "promise-deliverable",
    sentence: "What they asked you to send ranks highest.",
    why: "It shows whether you can follow instructions.",
    sources: ["003"],
    strength: "must",
  },
];
