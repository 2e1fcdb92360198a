/** The interviews of a page: the most urgent first, each with its marks. */
import type { Dossier } from "../../engine/dossier.js";
import type { Action } from "../../engine/types.js";
import type { Interview } from "../../model/types.js";
import { isChore } from "../chores.js";
import type { CompanyNames } from "../companies.js";
import { type Mark, marksOf, type Standpoint } from "./marks.js";

/** An interview, and what the engine makes of it. */
export interface Seen {
  readonly interview: Interview;
  readonly dossier: Dossier;
}

export interface Shown extends Seen {
  /** Of its lane; nothing of the file is in it. */
  readonly id: string;
  /** The company, told apart from others of that name. */
  readonly name: string;
  /** Oldest first. */
  readonly marks: readonly Mark[];
}

/** @param actions of the plan, in its order */
export function shownOf(
  seen: readonly Seen[],
  actions: readonly Action[],
  names: CompanyNames,
  standpoint: Standpoint,
): Shown[] {
  return byUrgency(seen, actions).map(({ interview, dossier }, index) => ({
    id: `i${index + 1}`,
    name: names.get(interview.id) ?? interview.company,
    interview,
    dossier,
    marks: marksOf(dossier, standpoint),
  }));
}

/** In the order of what is to be done: chores count less than all the rest, and nothing to do less than these. */
function byUrgency(seen: readonly Seen[], actions: readonly Action[]): Seen[] {
  const ranks = new Map<string, number>();
  for (const { interview } of [...actions.filter((action) => !isChore(action)), ...actions])
    if (!ranks.has(interview)) ranks.set(interview, ranks.size);
  const rankOf = ({ interview }: Seen) => ranks.get(interview.id) ?? ranks.size;
  return seen.toSorted((one, other) => rankOf(one) - rankOf(other));
}
