/** One step of the plan alone, with its reasons. */
import type { Action } from "../engine/types.js";
import type { Zone } from "../model/dates/index.js";
import { safeValue } from "../safe/terminal.js";
import { furtherLines, headLines, itemOf } from "./action.js";
import { measure } from "./layout.js";
import type { Page } from "./paint.js";
import { clockAt } from "./when.js";

export interface StepView {
  /** The user's. */
  readonly zone: Zone;
  /** The present moment, ISO 8601. */
  readonly now: string;
  readonly theirZone: Zone;
}

export function stepPage(step: Action, { zone, now, theirZone }: StepView, { paint, columns }: Page): string {
  const style = {
    width: measure(columns),
    paint,
    why: true,
    options: "",
    notes: false,
    zoneOf: () => theirZone,
  };
  const item = itemOf(safeValue({ ...step, template: null }), clockAt(now, zone));
  return ["", ...headLines(item, style), ...furtherLines(item, style), ""].join("\n");
}
