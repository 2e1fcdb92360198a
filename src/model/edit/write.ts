/** Plain values as YAML, as a person who wrote the rest of the file would write them. */
import { isList, type Plain } from "./change.js";
import type { Habits, Style } from "./habits.js";
import { scalar } from "./scalar.js";
import { WIDEST } from "./survey.js";

/** On the line of its key; or on lines of its own, each with its indentation. */
export type Written = string | readonly string[];

type Compound = Exclude<Plain, string | number | boolean>;

/** A list whose items grow, so that they begin on lines of their own. */
const GROWING = "interviews";

export class Writer {
  readonly #habits: Habits;

  constructor(habits: Habits) {
    this.#habits = habits;
  }

  /** On one line, between brackets where it is a list or a map. */
  inFlow(value: Plain): string {
    if (typeof value !== "object") return this.#scalar(String(value), true);
    if (isList(value))
      return this.#bracketed(
        "[",
        value.map((item) => this.inFlow(item)),
        "]",
      );
    const pairs = Object.entries(value).map(([key, inner]) => this.pairInFlow(key, inner));
    return this.#bracketed("{", pairs, "}");
  }

  pairInFlow(key: string, value: Plain): string {
    return `${this.#scalar(key, true)}: ${this.inFlow(value)}`;
  }

  /** The value of a key that stands at `column`. */
  value(key: string, value: Plain, column: number): Written {
    if (typeof value !== "object") return this.#scalar(String(value), false);
    const line = this.inFlow(value);
    const fits = column + key.length + 2 + line.length <= WIDEST;
    const style = this.#habits.styleOf(key) ?? usualStyle(value);
    if (isEmpty(value) || (fits && style === "flow")) return line;
    if (!isList(value)) return this.#pairs(value, column + this.#habits.mapIndent);
    const dashes = column + this.#habits.listIndent;
    return value.flatMap((item) => this.item(key, item, dashes));
  }

  /** A key at `column` and its value. */
  pair(key: string, value: Plain, column: number): string[] {
    const written = this.value(key, value, column);
    const begin = `${" ".repeat(column)}${this.#scalar(key, false)}:`;
    return typeof written === "string" ? [`${begin} ${written}`] : [begin, ...written];
  }

  /** An item of the list under `key`, its dash at `column`. */
  item(key: string, value: Plain, column: number): string[] {
    const width = this.#habits.dashWidth;
    const begin = `${" ".repeat(column)}-${" ".repeat(width - 1)}`;
    if (typeof value !== "object") return [begin + this.#scalar(String(value), false)];
    const line = begin + this.inFlow(value);
    const style = this.#habits.itemStyleOf(key) ?? (key === GROWING ? "block" : usualStyle(value));
    const fits = style === "flow" && line.length <= this.#habits.roomFor(key);
    if (isList(value) || isEmpty(value) || fits) return [line];
    const [first = "", ...others] = this.#pairs(value, column + width);
    return [begin + first.trimStart(), ...others];
  }

  #pairs(map: { readonly [key: string]: Plain }, column: number): string[] {
    return Object.entries(map).flatMap(([key, value]) => this.pair(key, value, column));
  }

  #bracketed(open: "[" | "{", items: readonly string[], close: string): string {
    const padding = items.length > 0 ? this.#habits.padding(open) : "";
    return `${open}${padding}${items.join(`,${this.#habits.comma}`)}${padding}${close}`;
  }

  #scalar(text: string, isInFlow: boolean): string {
    return scalar(text, isInFlow, this.#habits.quote);
  }
}

/** Short things in brackets: lists of words, and maps of words and such lists. */
function usualStyle(value: Compound): Style {
  const isShort = isList(value)
    ? value.every((item) => typeof item !== "object")
    : Object.values(value).every((inner) => typeof inner !== "object" || isWords(inner));
  return isShort ? "flow" : "block";
}

function isWords(value: Plain): boolean {
  return typeof value === "object" && isList(value) && value.every((item) => typeof item !== "object");
}

function isEmpty(value: Compound): boolean {
  return Object.keys(value).length === 0;
}
