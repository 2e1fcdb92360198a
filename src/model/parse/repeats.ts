/** Keys that stand twice in one list item, most often because the dash of the next item is missing. */
import { isScalar, type Pair, type YAMLMap } from "yaml";

/**
 * Whether the first repeated key of a list item seems to begin another item: it is the key that the item itself
 * begins with, or others are repeated after it. `whole` when others are: then all that follows is the other item.
 */
export function missingDash({ items, flow }: YAMLMap): { readonly whole: boolean } | undefined {
  if (flow) return undefined;
  const seen = new Set<string | undefined>();
  const repeated: (string | undefined)[] = [];
  for (const key of items.map(keyOf)) {
    if (seen.has(key)) repeated.push(key);
    seen.add(key);
  }
  const [first] = seen;
  return repeated.length > 1 || repeated[0] === first ? { whole: repeated.length > 1 } : undefined;
}

export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
