/** Where an interview stands, in one line. */
import type { Summary } from "../engine/dossier.js";
import { clause } from "./sentence.js";
import { ENDED } from "./show-words.js";
import { type Clock, dayWordOf, untilWords } from "./when.js";

/** `Late: thank Raj Patel for the talk, by e-mail`. */
export function standingText({ standing, next, waiting, ended }: Summary, clock: Clock): string {
  const step = next ? clause(next) : "";
  switch (standing) {
    case "overdue":
      return `Late: ${step}`;
    case "due":
      return `Your turn: ${step}`;
    case "blocked":
      return `Stuck: ${step}`;
    case "waiting":
      return waiting ? `Waiting until ${untilWords(waiting.until, clock)}` : "Waiting";
    case "upcoming":
      return next ? `Nothing until ${dayWordOf(next.opens, clock)}: ${step}` : "";
    case "over":
      return ended ? `Over: ${ENDED[ended.how]}` : "Nothing left to do";
  }
}

/** The same beside a picture that shows the steps: `Something is late`. */
export function nowText(dossier: Summary, clock: Clock): string {
  switch (dossier.standing) {
    case "overdue":
      return "Something is late";
    case "due":
      return "Your turn";
    case "blocked":
      return "Stuck: something is missing";
    case "upcoming":
      return "Nothing to do today";
    default:
      return standingText(dossier, clock);
  }
}
