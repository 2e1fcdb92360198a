/** What there is to be done now, in so few words that the prompt of a shell has room for them. */
import type { Outlook } from "../engine/types.js";

/** How many actions are in either state. */
export interface Pressing {
  readonly overdue: number;
  readonly due: number;
}

export function pressingIn({ actions }: Pick<Outlook, "actions">): Pressing {
  const count = (state: keyof Pressing) => actions.filter((action) => action.state === state).length;
  return { overdue: count("overdue"), due: count("due") };
}

export function sumOf(parts: readonly Pressing[]): Pressing {
  return parts.reduce((sum, { overdue, due }) => ({ overdue: sum.overdue + overdue, due: sum.due + due }), {
    overdue: 0,
    due: 0,
  });
}

export function isAny({ overdue, due }: Pressing): boolean {
  return overdue + due > 0;
}

/** `2 overdue, 1 due` as a line; empty where there is nothing. */
export function pressingLine({ overdue, due }: Pressing): string {
  const counts = [...(overdue > 0 ? [`${overdue} overdue`] : []), ...(due > 0 ? [`${due} due`] : [])];
  return counts.length === 0 ? "" : `${counts.join(", ")}\n`;
}
