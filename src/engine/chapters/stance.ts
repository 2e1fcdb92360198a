/** Why to follow up at all. */
import type { Support } from "./support.js";

export const stance: readonly Support[] = [
  {
    id: "first-or-tenth",
    sentence: "Follow up after every round, not just after the first.",
    why: "Each round decides who comes into the next.",
    sources: ["003"],
    strength: "must",
  },
  {
    id: "follow-even-if-sure",
    sentence: "Write the note even when the offer seems certain.",
    why: "Some people expect it, whatever they have decided.",
    sources: ["001", "004"],
    strength: "must",
  },
  {
    id: "vigorous",
    sentence: "Follow up with care: it can break a tie.",
    why: "Between two who could do the work, the one who cares more is easier to choose.",
    sources: ["004"],
    strength: "opinion",
  },
];
