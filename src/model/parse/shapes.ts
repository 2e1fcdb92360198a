/** Values of the wrong shape: a list for a text, an unknown word, nothing at all. */
import { quote, shortened } from "../problems.js";
import { schemasAt } from "../schema/lookup.js";
import { either, nearest } from "../suggest.js";
import { asFirstItem, recast, type Shape, shapeOf } from "./recast.js";
import { flow, keyOf, nameOf } from "./structure-words.js";
import { isPlainMap, type Plain, type Tree } from "./tree.js";

export type Path = readonly (string | number)[];

/** So many words can be read at a glance. */
const GLANCE = 6;

/** A text that is none of the fixed words. */
export function wrongWord(value: string, allowed: readonly string[], path: Path, tree: Tree): void {
  if (value.trim() === "") {
    emptyValue(path, tree);
    return;
  }
  const near = nearest(value.trim(), allowed);
  const guess = near === undefined ? [] : [`Did you mean ${near}?`];
  const all = near === undefined || allowed.length <= GLANCE ? [`It can be ${either(allowed)}.`] : [];
  tree.error(
    tree.placeOf(path),
    `${quote(value)} is not one of the words for "${keyOf(path)}".`,
    [...guess, ...all].join(" "),
  );
}

/** A text, a list or a map where another of them belongs. */
export function wrongShape(value: Plain, path: Path, tree: Tree): void {
  const shapes = [...new Set(schemasAt(path).map(shapeOf))];
  const found = shapeOfValue(value);
  if (shapes.includes(found)) return;
  if (value === "") {
    emptyValue(path, tree);
    return;
  }
  tree.error(
    tree.placeOf(path),
    `${nameOf(path)} should be ${either(shapes.map((shape) => SHAPES[shape]))}, and this is ${SHAPES[found]}.`,
    shapeHint(value, path, shapes.includes("list"), tree),
  );
}

function shapeHint(value: Plain, path: Path, isForList: boolean, tree: Tree): string {
  if (isForList && typeof value === "string" && /^-\S/.test(value)) {
    return `A dash needs a space behind it: - ${shortened(value.slice(1).split(" -")[0] ?? "")}`;
  }
  if (isForList && isPlainMap(value) && !tree.originOf(value)?.isInBrackets) {
    const item = asFirstItem(value, path);
    if (item !== undefined) return `Begin each item of it with a dash: ${item}`;
  }
  return `Write it so: ${recast(value, path) ?? flow(path)}`;
}

/** A key with nothing behind it, or a list item that is only a dash. */
export function emptyValue(path: Path, tree: Tree): void {
  const says =
    typeof path.at(-1) === "number"
      ? "Nothing stands in this place of the list."
      : `Nothing stands after "${keyOf(path)}".`;
  tree.error(tree.placeOf(path), says, `Add a value, such as ${flow(path)}, or take it out.`);
}

const SHAPES: Readonly<Record<Shape, string>> = {
  text: "plain text",
  list: "a list",
  map: "a group of keys and values",
};

function shapeOfValue(value: Plain): Shape {
  return typeof value === "string" ? "text" : Array.isArray(value) ? "list" : "map";
}
