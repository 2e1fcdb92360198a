/** Words in braces that a comma has cut in two, so that the second half reads as a key. */
import { isScalar, type YAMLMap } from "yaml";
import { keyOf } from "./repeats.js";
import type { CutWords } from "./tree.js";

/** What was cut, by each of its pieces that stands as a key without a value. */
export function cutWordsIn({ items, flow }: YAMLMap): ReadonlyMap<string, CutWords> {
  const found = new Map<string, CutWords>();
  if (!flow) return found;
  let last: { readonly key: string; readonly pieces: string[] } | undefined;
  for (const pair of items) {
    const key = keyOf(pair);
    if (key === undefined) last = undefined;
    else if (pair.value !== null) {
      last = isScalar(pair.value) ? { key, pieces: [String(pair.value.value)] } : undefined;
    } else if (last) {
      last.pieces.push(key);
      found.set(key, last);
    }
  }
  return found;
}
