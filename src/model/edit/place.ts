/** Where in a file a change belongs. */
import type { Change, Path } from "./change.js";
import { pathOf } from "./change.js";
import { type Collection, type Entry, entriesOf, isCollection, isFlow, isSequence } from "./tokens.js";

export interface Place {
  /** The map or list in which the changed value stands, and all that is around it, the innermost first. */
  readonly around: readonly [Collection, ...Collection[]];
  /** The key or index of the changed value. */
  readonly key: string | number;
  /** Its pair or item; undefined where the key is absent. */
  readonly entry: Entry | undefined;
  readonly isInFlow: boolean;
}

/** Undefined where the path leads nowhere: only its last key may be absent. */
export function placeOf(root: Collection, change: Change): Place | undefined {
  const path = pathOf(change);
  const key = path.at(-1);
  const around = collectionsAlong(root, path.slice(0, -1));
  if (key === undefined || !around) return undefined;
  const [holder] = around;
  if (isSequence(holder) !== (typeof key === "number")) return undefined;
  return { around, key, entry: entryAt(holder, key), isInFlow: around.some(isFlow) };
}

function collectionsAlong(root: Collection, path: Path): [Collection, ...Collection[]] | undefined {
  let around: [Collection, ...Collection[]] = [root];
  for (const key of path) {
    const value = entryAt(around[0], key)?.value;
    if (!isCollection(value)) return undefined;
    around = [value, ...around];
  }
  return around;
}

/** A pair in a list in brackets (`[ a: b ]`) is a map of its own, which cannot be changed. */
function entryAt(collection: Collection, key: string | number): Entry | undefined {
  const entries = entriesOf(collection);
  if (!isSequence(collection)) return entries.find((entry) => entry.key === key);
  const entry = typeof key === "number" ? entries[key] : undefined;
  return entry?.key === undefined ? entry : undefined;
}
