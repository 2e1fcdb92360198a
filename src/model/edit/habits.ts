/** How a file is written: indentation, brackets, quotes. What stands nearest to a place is asked first. */
import { surveyed, type Votes, WIDEST } from "./survey.js";
import { type Collection, entriesOf } from "./tokens.js";

export type Style = "flow" | "block";

export class Habits {
  readonly #text: string;
  readonly #around: readonly Collection[];
  readonly #votes = new Map<Collection, Votes>();

  /** @param around the collections around a place, the innermost first */
  constructor(text: string, around: readonly Collection[]) {
    this.#text = text;
    this.#around = around;
  }

  /** How far the dashes of a list stand behind its key. */
  get listIndent(): number {
    return Number(this.#usual("list indent") ?? 2);
  }

  /** How far the keys of a map stand behind the key of the map. */
  get mapIndent(): number {
    return Number(this.#usual("map indent") ?? 2);
  }

  /** How far what follows a dash stands behind it. */
  get dashWidth(): number {
    return Number(this.#usual("dash width") ?? 2);
  }

  get quote(): '"' | "'" {
    return this.#usual("quote") === "'" ? "'" : '"';
  }

  /** What stands inside brackets at both ends: a space, or nothing. */
  padding(bracket: "[" | "{"): string {
    return this.#usual(`padding ${bracket}`) ?? " ";
  }

  /** What stands behind a comma. */
  get comma(): string {
    return this.#usual("comma") ?? " ";
  }

  /** How the value of a key is written, where it is a list or a map. */
  styleOf(key: string): Style | undefined {
    return asStyle(this.#usual(`style ${key}`));
  }

  /** How the maps in the list under a key are written. */
  itemStyleOf(key: string): Style | undefined {
    return asStyle(this.#usual(`items ${key}`));
  }

  /** How far a line may reach that holds one item of the list under a key. */
  roomFor(key: string): number {
    const widths = this.#nearest(`width ${key}`)?.keys() ?? [];
    return Math.max(WIDEST, ...[...widths].map(Number));
  }

  #usual(question: string): string | undefined {
    const answers = [...(this.#nearest(question) ?? [])];
    return answers.sort(([, one], [, other]) => other - one)[0]?.[0];
  }

  #nearest(question: string): ReadonlyMap<string, number> | undefined {
    for (const collection of this.#around) {
      const answers = this.#votesIn(collection).on(question);
      if (answers) return answers;
    }
    return undefined;
  }

  #votesIn(collection: Collection): Votes {
    const known = this.#votes.get(collection);
    if (known) return known;
    const parent = this.#around[this.#around.indexOf(collection) + 1];
    const holder = parent && entriesOf(parent).find(({ value }) => value === collection);
    const votes = surveyed(this.#text, collection, holder?.key ?? "");
    this.#votes.set(collection, votes);
    return votes;
  }
}

function asStyle(answer: string | undefined): Style | undefined {
  return answer === "flow" || answer === "block" ? answer : undefined;
}
