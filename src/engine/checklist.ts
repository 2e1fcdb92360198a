/** What to do before a round and on leaving it, as items of the `prepare` action. */
import type { Round } from "../model/types.js";
import type { Said } from "./rule.js";

/** The items for a round; what differs at a distance is said differently. */
export function checklist({ where }: Round): Said[] {
  const remote = where === "video" || where === "phone";
  return [
    {
      rule: "prepare-hard",
      says: "Prepare, and then prepare once more: the role, the company, your own examples.",
    },
    {
      rule: "closing-line",
      says: "On leaving, thank them for their time, and say which experience of yours will help them.",
    },
    { rule: "ask-timeframe", says: "Ask when they expect to decide, and remember how they put it." },
    { rule: "ask-channel", says: "Ask how they prefer to be contacted." },
    {
      rule: "collect-cards",
      says: remote ? "Ask everyone for their contact details." : "Ask everyone you speak with for a card.",
    },
    { rule: "verify-they-have-yours", says: "Make sure they have your résumé and your contact details." },
    {
      rule: "game-face",
      says: remote
        ? "Stay professional until you are disconnected."
        : "Stay professional until you are out of the building and on your way.",
    },
  ];
}
