/** Before and at the interview. */
import type { Support } from "./support.js";

export const interview: readonly Support[] = [
  {
    id: "closing-line",
    sentence: "On leaving, thank them for their time, and name an experience of yours that will help them.",
    why: "The last impression is the one they talk about when you have left.",
    sources: ["000"],
    strength: "should",
  },
  {
    id: "game-face",
    sentence: "Stay professional until you are out of the building, or disconnected.",
    why: "You may meet them again in the lift.",
    sources: ["000"],
    strength: "should",
  },
  {
    id: "collect-cards",
    sentence: "Ask everyone you spoke with for a card, or for their contact details.",
    why: "A card has the address, and the name as it is spelt.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "verify-they-have-yours",
    sentence: "Make sure that they have your résumé and your contact details.",
    why: "They can only write to an address they have.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "ask-channel",
    sentence: "Ask how they prefer to be contacted.",
    why: "What they prefer is what they answer.",
    sources: ["003"],
    strength: "should",
  },
  {
    id: "timeframe-tells",
    sentence: "How exact their answer is tells you something: keep it word for word.",
    why: "A date is a plan, a shrug may be none.",
    sources: ["002"],
    strength: "opinion",
  },
  {
    id: "timeframe-is-basis",
    sentence: "Time your follow-up by what they answered.",
    why: "It is the one date that both of you know.",
    sources: ["002"],
    strength: "must",
  },
];
