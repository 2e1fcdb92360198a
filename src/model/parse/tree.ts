/** The file as plain values, every scalar as text, with the way back to where each stands. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import { type Problem, shortened } from "../problems.js";
import { Enough, MOST_TOLD } from "./flood.js";
import { keyOf, missingDash } from "./repeats.js";
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

interface Origin {
  readonly node: YAMLMap | YAMLSeq;
  readonly parent: Container | undefined;
  readonly key: string | number;
  /** The pairs by key, made when a position is first asked for. */
  pairs?: ReadonlyMap<string, Pair>;
}

export class Tree {
  readonly root: PlainMap;
  readonly problems: Problem[] = [];
  readonly #source: Source;
  #errors = 0;
  readonly #origins = new WeakMap<Container, Origin>();

  constructor(root: YAMLMap, source: Source) {
    this.#source = source;
    this.root = this.#map(root, undefined, "");
  }

  /** Throws Enough where more has been reported than is told. */
  error(place: Place, says: string, hint?: string): void {
    this.report(place, { says, hint });
    if (this.#errors > MOST_TOLD) throw new Enough();
  }

  warning(place: Place, says: string, hint?: string): void {
    this.report(place, { severity: "warning", says, hint });
  }

  report(place: Place, finding: Finding): void {
    this.#add(this.#offset(place), { ...finding, path: this.#path(place) });
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
    let origin = this.#origins.get(container);
    while (origin?.parent) {
      path.push(origin.key);
      origin = this.#origins.get(origin.parent);
    }
    return path.reverse();
  }

  /** Where a container was read from. */
  nodeOf(container: Container): YAMLMap | YAMLSeq | undefined {
    return this.#origins.get(container)?.node;
  }

  #path({ within, key }: Place): string {
    const path = key === undefined ? this.pathTo(within) : [...this.pathTo(within), key];
    return path.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  }

  #offset({ within, key, on }: Place): number {
    const origin = this.#origins.get(within);
    if (!origin) return 0;
    const { node } = origin;
    if (key === undefined) return startOf(node);
    if (isSeq(node)) return startOf(node.items[Number(key)]) || startOf(node);
    origin.pairs ??= pairsOf(node);
    const pair = origin.pairs.get(String(key));
    if (!pair) return startOf(node);
    return on === "key" || isEmpty(pair.value) ? startOf(pair.key) : startOf(pair.value);
  }

  #plain(node: unknown, parent: Container, key: string | number): Plain {
    if (isScalar(node)) return typeof node.value === "string" ? node.value : "";
    if (isMap(node)) return this.#map(node, parent, key);
    if (isSeq(node)) return this.#list(node, parent, key);
    return "";
  }

  #map(node: YAMLMap, parent: Container | undefined, key: string | number): PlainMap {
    const map: PlainMap = Object.create(null);
    this.#origins.set(map, { node, parent, key });
    for (const pair of node.items) {
      if (!isScalar(pair.key)) {
        this.#misplaced(
          pair,
          map,
          "A key is a word, and here stands a list or a group of keys.",
          "Write it as key: value.",
        );
        continue;
      }
      const name = String(pair.key.value);
      if (name === "<<") {
        this.#misplaced(
          pair,
          map,
          "Two arrows merge another group in, which followup does not read.",
          "Write the keys out.",
        );
      } else if (name in map) {
        const dash = Array.isArray(parent) ? missingDash(node) : undefined;
        if (dash) this.#withoutDash(pair, map, dash.whole);
        else this.#misplaced(pair, map, `The key "${name}" stands here a second time.`, "Keep one of them.");
        if (dash?.whole) break;
      } else {
        map[name] = this.#plain(pair.value, map, name);
      }
    }
    return map;
  }

  #list(node: YAMLSeq, parent: Container, key: string | number): PlainList {
    const list: PlainList = [];
    this.#origins.set(list, { node, parent, key });
    for (const [index, item] of node.items.entries()) list.push(this.#plain(item, list, index));
    return list;
  }

  #withoutDash(pair: Pair, within: PlainMap, isWhole: boolean): void {
    const written = `- ${shortened(this.#source.lineFrom(startOf(pair.key)))}`;
    this.#misplaced(
      pair,
      within,
      `The key "${keyOf(pair)}" stands here a second time: is a dash missing in front of it?`,
      `Write it so, its dash under the one above${isWhole ? "" : ", or keep one of them"}: ${written}`,
    );
  }

  #misplaced(pair: Pair, within: PlainMap, says: string, hint: string): void {
    const key = keyOf(pair);
    const path = this.#path(key === undefined ? { within } : { within, key });
    this.#add(startOf(pair.key), { path, says, hint });
  }

  #add(offset: number, finding: Finding): void {
    const problem = this.#source.problem(offset, finding);
    if (problem.severity === "error") this.#errors += 1;
    if (this.#errors <= MOST_TOLD + 1) this.problems.push(problem);
  }
}

export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === "object" && !Array.isArray(value);
}

function childOf(value: Plain | undefined, segment: string | number): Plain | undefined {
  if (value === undefined || typeof value === "string") return undefined;
  return Array.isArray(value) ? value[Number(segment)] : value[segment];
}

/** The first of each key: the tree keeps that one too. */
function pairsOf(node: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of node.items) {
    const name = keyOf(pair);
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  return pairs;
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === "" && node.type === "PLAIN");
}

function startOf(node: unknown): number {
  return (node as ParsedNode | null | undefined)?.range?.[0] ?? 0;
}
