import type { Action } from "../../engine/types.js";

/** Whether the plan warns of something that the words of the message should mend. */
export function warns(action: Action | null, rule: string): boolean {
  return action?.warnings.some((warning) => warning.rule === rule) ?? false;
}
