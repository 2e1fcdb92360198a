/** The offer stage. */
import type { Support } from "./support.js";

export const offer: readonly Support[] = [
  {
    id: "offer-one-question",
    sentence: "After several interviews ask one thing: whether they need anything more from you to decide.",
    why: "It helps them, and shows that you are still there.",
    sources: ["003"],
    strength: "must",
  },
  {
    id: "offer-preface",
    sentence: "You may say first that you know they are busy.",
    why: "It shows that you respect their time.",
    sources: ["003"],
    strength: "may",
  },
  {
    id: "offer-tone",
    sentence: "At the offer stage be confident and helpful, neither pushy nor desperate.",
    why: "They are about to decide whether they want to work with you.",
    sources: ["003"],
    strength: "must",
  },
  {
    id: "offer-delay-normal",
    sentence: "A delay between the last round and an offer is common.",
    why: "Another candidate may be asked first, and may decline.",
    sources: ["003"],
    strength: "opinion",
  },
];
