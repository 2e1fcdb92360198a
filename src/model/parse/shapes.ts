/** Values of the wrong shape: a list for a text, an unknown word, nothing at all. */
import { quote } from "../problems.js";
import { schemasAt } from "../schema/lookup.js";
import { either, nearest } from "../suggest.js";
import { flow, keyOf, nameOf } from "./structure-words.js";
import type { Plain, Tree } from "./tree.js";

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
  const hint =
    shapes.includes("list") && typeof value === "string" && /^-\S/.test(value)
      ? `A dash needs a space behind it: - ${quote(value.slice(1).split(" -")[0] ?? "").slice(1, -1)}`
      : `Write it so: ${flow(path)}`;
  tree.error(
    tree.placeOf(path),
    `${nameOf(path)} should be ${either(shapes.map((shape) => SHAPES[shape]))}, and this is ${SHAPES[found]}.`,
    hint,
  );
}

/** A key with nothing behind it, or a list item that is only a dash. */
export function emptyValue(path: Path, tree: Tree): void {
  const says =
    typeof path.at(-1) === "number"
      ? "Nothing stands in this place of the list."
      : `Nothing stands after "${keyOf(path)}".`;
  tree.error(tree.placeOf(path), says, `Add a value, such as ${flow(path)}, or take it out.`);
}

const SHAPES = { text: "plain text", list: "a list", map: "a group of keys and values" } as const;
type Shape = keyof typeof SHAPES;

function shapeOf({ type }: { readonly type?: unknown }): Shape {
  return type === "array" ? "list" : type === "object" ? "map" : "text";
}

function shapeOfValue(value: Plain): Shape {
  return typeof value === "string" ? "text" : Array.isArray(value) ? "list" : "map";
}
