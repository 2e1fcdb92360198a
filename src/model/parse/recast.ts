/** A value of the wrong shape, in the shape that was asked for. */

import { shortened } from "../problems.js";
import { homesOf, keysAt, schemasAt } from "../schema/lookup.js";
import type { SchemaNode } from "../schema/node.js";
import { written } from "./inline.js";
import { isPlainMap, type Plain, type PlainMap } from "./tree.js";

export type Shape = "text" | "list" | "map";

export function shapeOf({ type }: SchemaNode): Shape {
  return type === "array" ? "list" : type === "object" ? "map" : "text";
}

/** Longer than this, it would not be taken in at a glance. */
const LONGEST = 70;

/** The user's own value as it may have been meant, on one line; undefined where that takes a guess. */
export function recast(value: Plain, path: Path): string | undefined {
  for (const node of schemasAt(path)) {
    const meant = as(shapeOf(node), value, node, path);
    const text = meant === undefined ? undefined : written(meant);
    if (text !== undefined && text.length <= LONGEST) return text;
  }
  return undefined;
}

/** The beginning of a list with the map as its first item, as a block; undefined for other keys than an item's. */
export function asFirstItem(map: PlainMap, path: Path): string | undefined {
  const [first] = Object.entries(map);
  if (!first || !(first[0] in keysAt([...path, 0]))) return undefined;
  const [key, value] = first;
  return typeof value === "string" ? `- ${key}: ${shortened(value)}` : `- ${key}:`;
}

type Path = readonly (string | number)[];

function as(shape: Shape, value: Plain, node: SchemaNode, path: Path): Plain | undefined {
  switch (shape) {
    case "list":
      return asList(value, path);
    case "map":
      return typeof value === "string" ? asMap(value, node) : undefined;
    case "text":
      return Array.isArray(value)
        ? asText(value, node)
        : isPlainMap(value)
          ? colonText(value, node, path)
          : undefined;
  }
}

function asList(value: Plain, path: Path): Plain | undefined {
  const [item] = schemasAt([...path, 0]);
  if (!item) return undefined;
  if (isPlainMap(value)) return shapeOf(item) === "map" ? [value] : undefined;
  if (typeof value !== "string") return undefined;
  if (shapeOf(item) === "text") return value.split(/,\s*/).filter((text) => text !== "");
  const map = asMap(value, item);
  return map && [map];
}

/** The text as the one key that the map cannot do without. */
function asMap(
  text: string,
  { required = [], properties = {}, anyOf, oneOf }: SchemaNode,
): PlainMap | undefined {
  const [key, ...others] = required;
  if (key === undefined || others.length > 0 || anyOf || oneOf) return undefined;
  return fits(text, properties[key]) ? { [key]: text } : undefined;
}

function asText([text, ...others]: readonly Plain[], node: SchemaNode): string | undefined {
  return typeof text === "string" && others.length === 0 && fits(text, node) ? text : undefined;
}

/** Words of a list that a colon has made into a key and its value. */
function colonText(map: PlainMap, node: SchemaNode, path: Path): string | undefined {
  const [[key, value] = ["", undefined], ...others] = Object.entries(map);
  if (typeof path.at(-1) !== "number" || typeof value !== "string" || others.length > 0) return undefined;
  const text = `${key}: ${value}`.trim();
  return homesOf(key).length === 0 && fits(text, node) ? text : undefined;
}

function fits(text: string, node: SchemaNode | undefined): boolean {
  if (node?.enum) return node.enum.includes(text);
  return node?.pattern === undefined || new RegExp(node.pattern).test(text);
}
