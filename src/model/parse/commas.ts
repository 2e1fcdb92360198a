/** Words in braces that a comma has cut in two, so that the second half reads as a key. */
import { isScalar, type YAMLMap } from "yaml";
import { keyOf } from "./repeats.js";

interface CutWords {
  /** The key whose value they were meant to be. */
  readonly key: string;
  readonly pieces: readonly string[];
}

/** Each map is asked about all of its unknown keys. */
const cutWords = new WeakMap<YAMLMap, ReadonlyMap<string, CutWords>>();

/** What was cut where `key` stands without a value; undefined where it is no piece of words. */
export function wordsCutAt(key: string, map: YAMLMap): CutWords | undefined {
  let known = cutWords.get(map);
  if (!known) {
    known = cutIn(map);
    cutWords.set(map, known);
  }
  return known.get(key);
}

function cutIn({ items, flow }: YAMLMap): ReadonlyMap<string, CutWords> {
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
