/** The actions of a plan, the most urgent first. */
import type { Instant } from "../model/dates/index.js";
import { ACTION_KINDS, type ActionKind } from "../model/types.js";
import type { Action, State } from "./types.js";

const STATES: Readonly<Record<State, number>> = { overdue: 0, due: 1, blocked: 2, upcoming: 3 };
const KINDS = Object.fromEntries(ACTION_KINDS.map((kind, place) => [kind, place])) as Record<
  ActionKind,
  number
>;

/** In the year 2248. */
const END_OF_TIME = 2 ** 43;

/** By state, then by time, then by kind. Many share a rank, so that ranks are sorted instead of actions. */
export class Agenda {
  readonly #byRank = new Map<number, Action[]>();

  /** @param time when it is due, else when it opens */
  add(action: Action, time: Instant): void {
    const rank = (STATES[action.state] * END_OF_TIME + time) * ACTION_KINDS.length + KINDS[action.kind];
    const sharing = this.#byRank.get(rank);
    if (sharing) sharing.push(action);
    else this.#byRank.set(rank, [action]);
  }

  /** Those of one rank as they came. */
  inOrder(): Action[] {
    const all: Action[] = [];
    for (const rank of Float64Array.from(this.#byRank.keys()).sort())
      for (const action of this.#byRank.get(rank) ?? []) all.push(action);
    return all;
  }
}
