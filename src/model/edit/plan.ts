/** Which splices make a change. */
import { keysAt } from "../schema/lookup.js";
import { addToBlock, fillInBlock } from "./block.js";
import { type Change, NOTHING, type Path, type Plain, pathOf } from "./change.js";
import { addToFlow, fillInFlow } from "./flow.js";
import { Habits } from "./habits.js";
import { columnOf } from "./lines.js";
import { type Place, placeOf } from "./place.js";
import type { Reading } from "./read.js";
import { quoted } from "./scalar.js";
import type { Splice } from "./splice.js";
import {
  type Collection,
  closingOf,
  type Entry,
  entriesOf,
  isCollection,
  isFlow,
  isSequence,
  type Token,
} from "./tokens.js";
import { Writer } from "./write.js";

/** In the order of the text; undefined where the change has no place in the file. */
export function splicesFor({ text, root }: Reading, change: Change): Splice[] | undefined {
  const place = placeOf(root, change);
  if (!place) return undefined;
  if ("set" in change) return set(text, place, change.value, pathOf(change));
  const list = place.entry?.value;
  if (isBlank(text, list)) return set(text, place, [change.item], pathOf(change));
  return isCollection(list) && isSequence(list) ? append(text, place, list, change.item) : undefined;
}

/** Nothing at all, or what stands for it: `null`, `~`, or empty brackets that the list may leave. */
function isBlank(text: string, value: Token | undefined): boolean {
  if (!value) return true;
  if (value.type === "scalar") return NOTHING.test(value.source);
  if (!isCollection(value) || !isFlow(value) || !isSequence(value)) return false;
  return text.slice(value.offset + 1, closingOf(value)).trim() === "";
}

function append(text: string, { around, key }: Place, list: Collection, item: Plain): Splice[] {
  const habits = new Habits(text, [list, ...around]);
  const writer = new Writer(habits);
  if (isFlow(list)) return addToFlow(text, list, writer.inFlow(item), habits);
  const last = entriesOf(list).at(-1) as Entry;
  const lines = writer.item(String(key), item, columnOf(text, last.start));
  return [addToBlock(text, list, around[0], last, lines)];
}

function set(text: string, place: Place, value: Plain, path: Path): Splice[] | undefined {
  const { around, key, entry, isInFlow } = place;
  if (typeof key === "number") return undefined;
  const [map, parent] = around;
  const habits = new Habits(text, around);
  const writer = new Writer(habits);
  if (entry) {
    const requoted = inOldQuotes(entry.value, value);
    if (isInFlow) return [fillInFlow(entry, requoted ?? writer.inFlow(value))];
    const written = requoted ?? writer.value(key, value, columnOf(text, entry.start));
    return fillInBlock(text, entry, written);
  }
  if (isFlow(map)) return addToFlow(text, map, writer.pairInFlow(key, value), habits);
  const previous = previousTo(key, map, path);
  const lines = writer.pair(key, value, columnOf(text, previous.start));
  return [addToBlock(text, map, parent, previous, lines)];
}

/** A text in quotes keeps them when it changes. */
function inOldQuotes(old: Token | undefined, value: Plain): string | undefined {
  if (typeof value === "object") return undefined;
  if (old?.type === "single-quoted-scalar") return quoted(String(value), "'");
  return old?.type === "double-quoted-scalar" ? quoted(String(value), '"') : undefined;
}

/** The pair behind which a new key comes: the last of those that the schema names before it, or the last of all. */
function previousTo(key: string, map: Collection, path: Path): Entry {
  const order = Object.keys(keysAt(path.slice(0, -1)));
  const rank = order.indexOf(key);
  const entries = entriesOf(map);
  const earlier = new Set<string | undefined>(order.slice(0, Math.max(0, rank)));
  const before = entries.filter((entry) => earlier.has(entry.key));
  return (before.at(-1) ?? entries.at(-1)) as Entry;
}
