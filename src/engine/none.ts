/** Nothing: one list for all that have none, into which nobody can put anything. */
export const NONE: readonly never[] = Object.freeze([]);

/** The list, or the shared one where it is empty: most lists of a plan are. */
export function orNone<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NONE : list;
}
