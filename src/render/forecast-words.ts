/** A step of the forecast in words, where its company stands beside it. */
import type { Step } from "../engine/forecast.js";
import { clause } from "./sentence.js";

/** `Ask Maria Gómez how the decision stands, by phone`; a call that nobody answered is made again. */
export function stepText(step: Step): string {
  if (step.attempt === 1) return capital(clause(step));
  return step.template === "voicemail" ? "Call again, and leave a message" : "Call again";
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
