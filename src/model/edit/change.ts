/** What can be changed in a file, and what a change means for its data. */
import { isPlainMap, type PlainMap, type Plain as Read } from "../parse/tree.js";

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** Keys and indexes (from 0) from the top of the file: `["interviews", 2, "log"]`. */
export type Path = readonly (string | number)[];

export type Change =
  /** At the end of a list; where its key is absent, or has nothing, `null` or `[]` behind it, the list is made. */
  | { readonly append: Path; readonly item: Plain }
  /** The value of a key of a map: the key is added, or its value replaced. */
  | { readonly set: Path; readonly value: Plain };

export function pathOf(change: Change): Path {
  return "append" in change ? change.append : change.set;
}

/** A plain text that stands for nothing at all. */
export const NOTHING = /^(~|null|Null|NULL|)$/;

/** A value as the reader returns it: every scalar as text. */
function asRead(value: Plain): Read {
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.map(asRead);
  const map: PlainMap = Object.create(null);
  for (const [key, inner] of Object.entries(value)) map[key] = asRead(inner);
  return map;
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether `after` is `before` with the change made, and nothing else: every key still in its order. */
export function isChanged(before: PlainMap, after: PlainMap, change: Change): boolean {
  const path = pathOf(change);
  const old = valueAt(before, path);
  const fresh = valueAt(after, path);
  if ("set" in change) return same(fresh, asRead(change.value)) && isElsewhereSame(before, after, path);
  if (!Array.isArray(fresh) || !same(fresh.at(-1), asRead(change.item))) return false;
  const others = fresh.slice(0, -1);
  const wasEmpty = old === undefined || (typeof old === "string" && NOTHING.test(old));
  return same(others, wasEmpty ? [] : old) && isElsewhereSame(before, after, path);
}

/** Whether nothing differs but the value at the path: in its place the old one is put back, or its key taken out. */
function isElsewhereSame(before: PlainMap, after: PlainMap, path: Path): boolean {
  const restored = structuredClone(after);
  const holder = valueAt(restored, path.slice(0, -1)) as PlainMap;
  const key = path.at(-1) as string;
  const old = valueAt(before, path);
  if (old === undefined) delete holder[key];
  else holder[key] = old;
  return same(before, restored);
}

export function valueAt(root: Read, path: Path): Read | undefined {
  return path.reduce<Read | undefined>(childOf, root);
}

function childOf(value: Read | undefined, key: string | number): Read | undefined {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isPlainMap(value) ? value[key] : undefined;
}

/** The same data, keys in the same order. */
export function same(one: Read | undefined, other: Read | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
