/** An action as an event: what to do, why, and the commands for it. */
import type { Action } from "../../engine/types.js";
import type { CalendarEvent } from "../../model/calendar/event.js";
import type { Instant, Zone } from "../../model/dates/index.js";
import { uidOf } from "../../safe/calendar.js";
import { reasonText } from "../action.js";
import { isChecklist } from "../chores.js";
import { closingWords } from "../closing.js";
import { phoneOf, sentence } from "../sentence.js";
import { placeOf } from "./place.js";
import { momentWords, windowWords } from "./words.js";

export interface ActionView {
  readonly now: Instant;
  /** The user's. */
  readonly zone: Zone;
  /** Where the recipient's clock stands. */
  readonly zoneOf: (action: Action) => Zone;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether there is a file to note things in. */
  readonly notes: boolean;
}

/** @param action with its company under the name that tells it from others */
export function actionEvent(action: Action, view: ActionView): CalendarEvent {
  const theirs = action.to === null ? view.zone : view.zoneOf(action);
  return {
    uid: uidOf(action.id),
    summary: `${action.state === "overdue" ? "Overdue: " : ""}${sentence(action)}`,
    description: descriptionOf(action, theirs, view),
    location: phoneOf(action) ?? "",
    ...placeOf(action, { now: view.now, zone: view.zone, theirs }),
    busy: false,
    cancelled: false,
  };
}

function descriptionOf(action: Action, theirs: Zone, view: ActionView): string[] {
  const { opens, due, closes, missing, warnings, because } = action;
  const phone = phoneOf(action);
  return [
    `${action.company}: ${action.role}`,
    ...(closes === null ? [] : [`When: ${windowWords(opens, closes, theirs)}`]),
    ...(due === null ? [] : [`By: ${momentWords(due, theirs)}`]),
    ...(phone === undefined ? [] : [`Phone: ${phone}`]),
    ...missing.map((what) => `Missing: ${what}`),
    ...warnings.map(({ says }) => says),
    ...commandLines(action, view),
    "",
    ...(isChecklist(action) ? because.map(({ says }) => says) : because.map(reasonText)).map(
      (text) => `- ${text}`,
    ),
  ];
}

function commandLines(action: Action, { options, notes }: ActionView): string[] {
  const write = action.template === null ? [] : [`For the words: followup draft ${action.id}${options}`];
  if (!notes) return write;
  const says = closingWords(action);
  if (says === undefined) return write;
  return [...write, `${says.charAt(0).toUpperCase()}${says.slice(1)} followup done ${action.id}${options}`];
}
