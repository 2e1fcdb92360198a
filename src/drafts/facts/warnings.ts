import type { Action } from "../../engine/types.js";

/** Whether the plan warns of something that the words of the message should mend. */
export function warns({ warnings }: Action, rule: string): boolean {
  return warnings.some((warning) => warning.rule === rule);
}
