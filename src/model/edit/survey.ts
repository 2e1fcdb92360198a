/** Asks every line of a list or map how it is written. */
import type { CST } from "yaml";
import { columnOf, lineBefore } from "./lines.js";
import {
  type Collection,
  type Entry,
  entriesOf,
  isCollection,
  isFlow,
  isSequence,
  startOf,
  type Token,
} from "./tokens.js";

/** A line is as long as this, or as the longest of its neighbours. */
export const WIDEST = 120;

/** How often each answer to a question was seen: in a collection itself, and further inside. */
export class Votes {
  readonly #answers = new Map<string, Map<string, number>>();
  readonly inside: Votes;

  /** @param inside where what stands further inside is counted; by default here too */
  constructor(inside?: Votes) {
    this.inside = inside ?? this;
  }

  cast(question: string, answer: string): void {
    const answers = this.#answers.get(question) ?? new Map<string, number>();
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    this.#answers.set(question, answers);
  }

  on(question: string): ReadonlyMap<string, number> | undefined {
    return this.#answers.get(question) ?? (this.inside === this ? undefined : this.inside.on(question));
  }
}

/** @param key under which the collection stands */
export function surveyed(text: string, collection: Collection, key: string): Votes {
  const votes = new Votes(new Votes());
  new Survey(text).visit(collection, key, votes);
  return votes;
}

class Survey {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  visit(collection: Collection, key: string, votes: Votes): void {
    const entries = entriesOf(collection);
    if (isFlow(collection)) this.#visitBrackets(collection, entries, votes);
    for (const entry of entries) this.#visitEntry(entry, collection, key, votes);
    for (const { key: inner, value } of entries) {
      if (isCollection(value)) this.visit(value, inner ?? key, votes.inside);
    }
  }

  #visitBrackets({ start, offset }: CST.FlowCollection, entries: Entry[], votes: Votes): void {
    const inner = this.#text.slice(offset + 1, entries[0]?.start);
    if (entries.length > 0 && /^ *$/.test(inner)) votes.cast(`padding ${start.source}`, inner);
    for (const [index, entry] of entries.slice(1).entries()) {
      const between = this.#text.slice(entries[index]?.end, entry.start);
      if (/^, *$/.test(between)) votes.cast("comma", between.slice(1));
    }
  }

  #visitEntry(entry: Entry, within: Collection, key: string, votes: Votes): void {
    const { value, start } = entry;
    if (value?.type === "single-quoted-scalar") votes.cast("quote", "'");
    if (value?.type === "double-quoted-scalar") votes.cast("quote", '"');
    if (value && within.type === "block-seq") this.#visitDash(start, value, votes);
    const [first, ...others] = isCollection(value) ? entriesOf(value) : [];
    if (!isCollection(value) || !first) return;
    if (isSequence(within)) this.#visitItem(entry, value, [first, ...others], key, votes);
    else votes.cast(`style ${entry.key}`, isFlow(value) ? "flow" : "block");
    if (within.type === "block-map" && !isFlow(value)) {
      const indent = columnOf(this.#text, first.start) - columnOf(this.#text, start);
      votes.cast(isSequence(value) ? "list indent" : "map indent", String(indent));
    }
  }

  #visitDash(dash: number, value: Token, votes: Votes): void {
    const at = startOf(value);
    if (!this.#text.slice(dash, at).includes("\n")) votes.cast("dash width", String(at - dash));
  }

  /** A map that is too long for one line says nothing of how the others are written. */
  #visitItem(entry: Entry, value: Collection, inner: Entry[], key: string, votes: Votes): void {
    const item = this.#text.slice(entry.start, entry.end);
    const isLeaf = inner.every(({ value: leaf }) => !isCollection(leaf));
    const indent = lineBefore(this.#text, entry.start).length;
    if (isFlow(value)) {
      votes.cast(`items ${key}`, "flow");
      if (!item.includes("\n")) votes.cast(`width ${key}`, String(indent + item.length));
    } else if (!isLeaf || indent + item.replace(/\s*\n\s*/g, ", ").length + 4 <= WIDEST) {
      votes.cast(`items ${key}`, "block");
    }
  }
}
