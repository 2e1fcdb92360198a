/** How a message names the parts of the file, and shows what to write. */

import { homesOf, keysAt, schemasAt } from "../schema/lookup.js";
import type { SchemaNode } from "../schema/node.js";
import { either, mistyped, nearest } from "../suggest.js";
import { written } from "./inline.js";

type Path = readonly (string | number)[];

/** `This interview`, `The file`, or the key itself in quotes. */
export function nameOf(path: Path): string {
  if (path.length === 0) return "The file";
  const called = calledAt(path);
  if (called !== undefined && /^an? /.test(called)) return `This ${called.replace(/^an? /, "")}`;
  return typeof path.at(-1) === "number" ? `Each of "${keyOf(path)}"` : `"${keyOf(path)}"`;
}

/** The last key on the way. */
export function keyOf(path: Path): string {
  return String(path.findLast((segment) => typeof segment === "string") ?? "the file");
}

/** What to say of a key that is not allowed where it stands. */
export function unknownKey(key: string, path: Path): { readonly says: string; readonly hint: string } {
  const known = keysAt(path);
  const names = Object.keys(known);
  const says = `There is no key "${key.slice(0, 60)}" ${within([calledAt(path) ?? "this place"])}.`;
  const also = names.find((name) => known[name]?.also?.includes(key.toLowerCase()));
  if (also !== undefined) return { says, hint: `Did you mean ${also}?` };
  const homes = homesOf(key);
  if (homes.length > 0) return { says, hint: `It belongs ${within(homes)}.` };
  const near = nearest(key, names) ?? names.find((name) => mistyped(key, known[name]?.also ?? []));
  if (near !== undefined) return { says, hint: `Did you mean ${near}?` };
  return { says, hint: `The keys here are ${names.join(", ")}.` };
}

/** An example of the value at a path, as it would be written on one line. */
export function flow(path: Path): string {
  const nodes = schemasAt(path);
  const node = nodes.find(({ examples }) => examples) ?? nodes[0];
  return node ? written(exampleOf(node)) : "…";
}

function exampleOf({ examples, required = [], properties = {} }: SchemaNode): unknown {
  return examples?.[0] ?? Object.fromEntries(required.map((key) => [key, exampleOf(properties[key] ?? {})]));
}

/** `in a person or a round`, `at the top of the file`. */
function within(parts: readonly string[]): string {
  return `${parts[0]?.startsWith("the top") ? "at" : "in"} ${either(parts)}`;
}

function calledAt(path: Path): string | undefined {
  return schemasAt(path).find(({ called }) => called)?.called;
}
