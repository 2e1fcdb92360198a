/** The file as plain values, every scalar as text, with the way back to where each stands. */
import type { Problem } from "../problems.js";
import { Enough, MOST_TOLD } from "./flood.js";
import type { Finding, Source } from "./source.js";

export type Plain = string | PlainMap | PlainList;
export interface PlainMap {
  [key: string]: Plain;
}
export type PlainList = Plain[];
export type Container = PlainMap | PlainList;

/** A spot in the file: a container, or one of its values, or the key of that value. */
export interface Place {
  readonly within: Container;
  readonly key?: string | number;
  readonly on?: "key";
}

/** Where a key or an item stands, in UTF-16 units from the start of the text. */
export interface Spot {
  /** Of an item, the same as of its value. */
  readonly key: number;
  /** Where nothing stands behind a key, the same as of the key. */
  readonly value: number;
}

/** Words in braces that a comma has cut in two, so that the second half reads as a key. */
export interface CutWords {
  /** The key whose value they were meant to be. */
  readonly key: string;
  readonly pieces: readonly string[];
}

/** Where a container was read from. */
export interface Origin {
  readonly parent: Container | undefined;
  /** Its own in its parent. */
  readonly key: string | number;
  /** In UTF-16 units from the start of the text. */
  readonly start: number;
  readonly isInBrackets: boolean;
  readonly spots: ReadonlyMap<string | number, Spot>;
  /** By each of their pieces that stands as a key. */
  readonly cutWords?: ReadonlyMap<string, CutWords>;
}

export type Origins = ReadonlyMap<Container, Origin>;

const NO_KEYS = Object.freeze(Object.create(null));

/** A map without keys, and without any that JavaScript gives to its objects; such a one of its own would be slow. */
export function newMap(): PlainMap {
  return Object.create(NO_KEYS);
}

export class Tree {
  readonly problems: Problem[] = [];
  readonly #source: Source;
  readonly #trace: () => Origins;
  #traced: Origins | undefined;
  #errors = 0;

  /** @param trace finds out where everything stands; asked when a place is first told */
  constructor(
    readonly root: PlainMap,
    source: Source,
    trace: () => Origins,
  ) {
    this.#source = source;
    this.#trace = trace;
  }

  /** Throws Enough where more has been reported than is told. */
  error(place: Place, says: string, hint?: string): void {
    this.report(place, { says, hint });
    if (this.#errors > MOST_TOLD) throw new Enough();
  }

  warning(place: Place, says: string, hint?: string): void {
    this.report(place, { severity: "warning", says, hint });
  }

  /** @param offset in UTF-16 units, where it is not the place's own */
  report(place: Place, finding: Finding, offset = this.#offset(place)): void {
    const problem = this.#source.problem(offset, { ...finding, path: this.#path(place) });
    if (problem.severity === "error") this.#errors += 1;
    if (this.#errors <= MOST_TOLD + 1) this.problems.push(problem);
  }

  /** The value at a path; undefined where there is none. */
  valueAt(path: readonly (string | number)[]): Plain | undefined {
    let value: Plain | undefined = this.root;
    for (const segment of path) value = childOf(value, segment);
    return value;
  }

  /** The place of the value at a path, or of the nearest thing around it. */
  placeOf(path: readonly (string | number)[]): Place {
    const key = path.at(-1);
    if (key === undefined) return { within: this.root };
    const within = this.valueAt(path.slice(0, -1));
    if (within === undefined || typeof within === "string") return this.placeOf(path.slice(0, -1));
    return childOf(within, key) === undefined ? { within } : { within, key };
  }

  /** The keys and indexes that lead to a container. */
  pathTo(container: Container): (string | number)[] {
    const path: (string | number)[] = [];
    let origin = this.originOf(container);
    while (origin?.parent) {
      path.push(origin.key);
      origin = this.originOf(origin.parent);
    }
    return path.reverse();
  }

  /** Where a container was read from. */
  originOf(container: Container): Origin | undefined {
    this.#traced ??= this.#trace();
    return this.#traced.get(container);
  }

  #path({ within, key }: Place): string {
    const path = key === undefined ? this.pathTo(within) : [...this.pathTo(within), key];
    return path.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  }

  #offset({ within, key, on }: Place): number {
    const origin = this.originOf(within);
    if (!origin) return 0;
    const spot = key === undefined ? undefined : origin.spots.get(key);
    return (on === "key" ? spot?.key : spot?.value) ?? origin.start;
  }
}

export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === "object" && !Array.isArray(value);
}

function childOf(value: Plain | undefined, segment: string | number): Plain | undefined {
  if (value === undefined || typeof value === "string") return undefined;
  return Array.isArray(value) ? value[Number(segment)] : value[segment];
}
