/** A step of the forecast in words, where its company stands beside it. */
import type { Step } from "../engine/forecast.js";
import type { Action } from "../engine/types.js";
import { instantOfIso } from "../model/dates/index.js";
import { reasonText } from "./action.js";
import type { Toned } from "./paint.js";
import { channelWords, clause, isGrave } from "./sentence.js";
import { type Clock, dayWordOf, whenToAct } from "./when.js";

/** `Ask Maria Gómez how the decision stands, by phone`; after a call that nobody answered, another or a message. */
export function stepText(step: Step): string {
  if (step.attempt === 1) return capital(clause(step));
  if (isInstead(step)) {
    return `If nobody answers, write instead${step.via === null ? "" : `, ${channelWords(step.via)}`}`;
  }
  return step.template === "voicemail" ? "Call again, and leave a message" : "Call again";
}

/** The day, and the hours or the deadline: `Mon 22 Jun, 09:00-17:00`, `by tomorrow 11:00`; a late one too has its day. */
export function stepWhen(step: Step, clock: Clock): string {
  const isOpen = clock.now.hasReached(instantOfIso(step.opens));
  if (step.state === "overdue" && !isOpen) return whenToAct({ ...step, state: "upcoming", due: null }, clock);
  if (step.state === "overdue" || (isOpen && step.due !== null)) return whenToAct(step, clock);
  if (step.state === "blocked" || (step.due === null && step.closes === null))
    return dayWordOf(step.at, clock);
  return whenToAct({ ...step, state: "upcoming" }, clock);
}

/** The step with what is grave alone to be heeded, and that where it comes up first. */
export function briefly(step: Step): Step {
  return { ...step, warnings: step.warnings.filter((one) => step.attempt === 1 && isGrave(one)) };
}

/** What stands below the step: why, what it lacks, and what to heed. @param why whether to give every reason, with its rule */
export function stepTexts(step: Step, why: boolean): Toned[] {
  const brief = isInstead(step) ? [] : step.because.slice(0, 1);
  const reasons = why ? step.because.map(reasonText) : brief.map(({ says }) => says);
  return [
    ...reasons.map((text): Toned => ({ text, tone: "quiet" })),
    ...missingTexts(step),
    ...warningTexts(step),
  ];
}

export function missingTexts({ missing }: Pick<Action, "missing">): Toned[] {
  return missing.map((what) => ({ text: `missing: ${what}`, tone: "attention" }));
}

export function warningTexts({ warnings }: Pick<Action, "warnings">): Toned[] {
  return warnings.map((one) => ({ text: one.says, tone: isGrave(one) ? "alarm" : "quiet" }));
}

/** Whether it takes the place of a call; its words say why. */
function isInstead({ attempt, via }: Step): boolean {
  return attempt > 1 && via !== "phone";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
