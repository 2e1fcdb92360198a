/** Putting things in order of time. */

/** The same items by time, in their own order where they share one. Files are mostly written so: to look is quicker than to sort. */
export function byTime<Item>(items: readonly Item[], timeOf: (item: Item) => number): readonly Item[] {
  let before = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const time = timeOf(item);
    if (time < before) return items.toSorted((a, b) => timeOf(a) - timeOf(b));
    before = time;
  }
  return items;
}
