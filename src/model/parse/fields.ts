/** The values of one map of the file, by key. A value of the wrong shape reads as absent: structure has reported it. */
import type { Moment, Zone } from "../dates/index.js";
import { quote } from "../problems.js";
import { ACTION_KINDS, CLOSINGS, GOT_KINDS, OUTCOMES, PARTS, VIAS } from "../types.js";
import { momentAt, type Reading } from "./moments.js";
import { emptyValue } from "./shapes.js";
import { type Container, isPlainMap, type Place, type Plain, type PlainMap } from "./tree.js";

/** A text and where it stands. */
export interface Placed {
  readonly text: string;
  readonly place: Place;
}

/** The fixed words that come up again and again: a hunt of thousands has each of them once, and compares them at a glance. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [...ACTION_KINDS, ...CLOSINGS, ...GOT_KINDS, ...OUTCOMES, ...PARTS, ...VIAS].map((word) => [word, word]),
);

type KeyOf<T> = keyof T & string;
type ItemOf<V> = NonNullable<V> extends readonly (infer Item)[] ? Extract<Item, object> : never;
type RecordOf<V> = Exclude<Extract<NonNullable<V>, object>, readonly unknown[]>;

/** `T` is the map as the schema describes it. */
export class Fields<T> {
  constructor(
    readonly map: PlainMap,
    readonly reading: Reading,
  ) {}

  has(key: KeyOf<T>): boolean {
    return key in this.map;
  }

  place(key: KeyOf<T>): Place {
    return { within: this.map, key };
  }

  error(key: KeyOf<T>, says: string, hint?: string): void {
    this.reading.tree.error(this.place(key), says, hint);
  }

  /** A problem of the key rather than of its value. */
  keyError(key: KeyOf<T>, says: string, hint?: string): void {
    this.reading.tree.error({ within: this.map, key, on: "key" }, says, hint);
  }

  /** Text with something in it. */
  text(key: KeyOf<T>): string | undefined {
    return this.#filled(this.map[key], this.map, key);
  }

  placed(key: KeyOf<T>): Placed | undefined {
    const text = this.text(key);
    return text === undefined ? undefined : { text, place: this.place(key) };
  }

  /** One of the schema's fixed words; whether it is one, structure has checked. */
  choice<K extends KeyOf<T>>(key: K): T[K] | undefined {
    const value = this.map[key];
    return typeof value === "string" ? ((WORDS.get(value) ?? value) as T[K]) : undefined;
  }

  flag(key: KeyOf<T>): boolean {
    const text = this.text(key);
    if (text === undefined) return false;
    const value = readFlag(text);
    if (value === undefined) this.error(key, `${quote(text)} is neither true nor false.`, flagHint(text));
    return value ?? false;
  }

  moment(key: KeyOf<T>, zone: Zone): Moment | undefined {
    const found = this.placed(key);
    return found && momentAt(found.text, found.place, zone, this.reading);
  }

  /** A text alone stands for a list of one. */
  oneOrMore(key: KeyOf<T>): Placed[] {
    const one = this.placed(key);
    return one ? [one] : this.texts(key);
  }

  texts(key: KeyOf<T>): Placed[] {
    const value = this.map[key];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => {
      const text = this.#filled(item, value, index);
      return text === undefined ? [] : [{ text, place: { within: value, key: index } }];
    });
  }

  record<K extends KeyOf<T>>(key: K): Fields<RecordOf<T[K]>> | undefined {
    const value = this.map[key];
    return isPlainMap(value) ? new Fields(value, this.reading) : undefined;
  }

  records<K extends KeyOf<T>>(key: K): Fields<ItemOf<T[K]>>[] {
    const value = this.map[key];
    if (!Array.isArray(value)) return [];
    return value.filter(isPlainMap).map((map) => new Fields(map, this.reading));
  }

  /** The value if it is text; one with nothing in it is reported. */
  #filled(value: Plain | undefined, within: Container, key: string | number): string | undefined {
    if (typeof value !== "string") return undefined;
    if (value.trim() !== "") return value;
    const { tree } = this.reading;
    emptyValue([...tree.pathTo(within), key], tree);
    return undefined;
  }
}

/** YAML lets people write True and TRUE too. */
export function readFlag(text: string): boolean | undefined {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : undefined;
}

export function flagHint(text: string): string {
  if (/^(y|yes|on|1)$/i.test(text)) return "Write true.";
  if (/^(n|no|off|0)$/i.test(text)) return "Write false.";
  return "Write true or false.";
}

/** An object without the keys that are undefined. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

export function defined<T extends object>(object: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(object) as (keyof T)[]) {
    if (object[key] !== undefined) kept[key] = object[key];
  }
  return kept as unknown as Defined<T>;
}
