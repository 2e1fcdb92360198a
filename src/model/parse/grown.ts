/** The tree as it grows from the nodes of YAML's library. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import { shortened } from "../problems.js";
import { cutWordsIn } from "./commas.js";
import { keyOf, missingDash } from "./repeats.js";
import type { Finding, Source } from "./source.js";
import {
  type Container,
  newMap,
  type Origin,
  type Plain,
  type PlainList,
  type PlainMap,
  type Spot,
  Tree,
} from "./tree.js";

/** The tree, with what there is to say about its keys. */
export function treeOf(root: YAMLMap, source: Source): Tree {
  const growth = new Growth(source);
  const tree = new Tree(growth.map(root, undefined, ""), source, () => growth.origins);
  for (const { pair, within, ...finding } of growth.misplaced) {
    const key = keyOf(pair);
    tree.report(key === undefined ? { within } : { within, key }, finding, startOf(pair.key));
  }
  return tree;
}

/** A key that cannot stand where it does. */
interface Misplaced extends Finding {
  readonly pair: Pair;
  readonly within: PlainMap;
}

class Growth {
  readonly origins = new Map<Container, Origin>();
  readonly misplaced: Misplaced[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  map(node: YAMLMap, parent: Container | undefined, key: string | number): PlainMap {
    const map = newMap();
    const spots = new Map<string, Spot>();
    this.origins.set(map, { ...traits(node), parent, key, spots, cutWords: cutWordsIn(node) });
    for (const pair of node.items) {
      if (!isScalar(pair.key)) {
        this.misplaced.push({ pair, within: map, ...NO_WORD });
        continue;
      }
      const name = String(pair.key.value);
      if (name === "<<") {
        this.misplaced.push({ pair, within: map, ...MERGING });
      } else if (name in map) {
        const dash = Array.isArray(parent) ? missingDash(node) : undefined;
        this.misplaced.push({
          pair,
          within: map,
          ...(dash ? this.#withoutDash(pair, dash.whole) : again(name)),
        });
        if (dash?.whole) break;
      } else {
        const start = startOf(pair.key);
        spots.set(name, { key: start, value: isEmpty(pair.value) ? start : startOf(pair.value) });
        map[name] = this.#plain(pair.value, map, name);
      }
    }
    return map;
  }

  #list(node: YAMLSeq, parent: Container, key: string | number): PlainList {
    const list: PlainList = [];
    const spots = new Map<number, Spot>();
    const origin: Origin = { ...traits(node), parent, key, spots };
    this.origins.set(list, origin);
    for (const [index, item] of node.items.entries()) {
      const start = startOf(item) || origin.start;
      spots.set(index, { key: start, value: start });
      list.push(this.#plain(item, list, index));
    }
    return list;
  }

  #plain(node: unknown, parent: Container, key: string | number): Plain {
    if (isScalar(node)) return typeof node.value === "string" ? node.value : "";
    if (isMap(node)) return this.map(node, parent, key);
    if (isSeq(node)) return this.#list(node, parent, key);
    return "";
  }

  #withoutDash(pair: Pair, isWhole: boolean): Finding {
    const written = `- ${shortened(this.#source.lineFrom(startOf(pair.key)))}`;
    return {
      says: `The key "${keyOf(pair)}" stands here a second time: is a dash missing in front of it?`,
      hint: `Write it so, its dash under the one above${isWhole ? "" : ", or keep one of them"}: ${written}`,
    };
  }
}

const NO_WORD: Finding = {
  says: "A key is a word, and here stands a list or a group of keys.",
  hint: "Write it as key: value.",
};
const MERGING: Finding = {
  says: "Two arrows merge another group in, which followup does not read.",
  hint: "Write the keys out.",
};

function again(name: string): Finding {
  return { says: `The key "${name}" stands here a second time.`, hint: "Keep one of them." };
}

function traits(node: YAMLMap | YAMLSeq): Pick<Origin, "start" | "isInBrackets"> {
  return { start: startOf(node), isInBrackets: node.flow === true };
}

/** Whether nothing stands there at all. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === "" && node.type === "PLAIN");
}

function startOf(node: unknown): number {
  return (node as ParsedNode | null | undefined)?.range?.[0] ?? 0;
}
