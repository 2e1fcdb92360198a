/** Finds what the schema says about a place in a file, and where a key belongs. */
import { mistyped, nearest } from "../suggest.js";
import { SCHEMA } from "./index.js";
import type { SchemaNode } from "./node.js";

/** The alternatives that the schema allows at a place; none where the place itself is not allowed. */
export function schemasAt(path: readonly (string | number)[]): SchemaNode[] {
  let found = alternatives(SCHEMA);
  for (const segment of path) found = found.flatMap((node) => step(node, segment));
  return found;
}

/** The keys that a map at a place may have, each with its schema. */
export function keysAt(path: readonly (string | number)[]): Readonly<Record<string, SchemaNode>> {
  return Object.assign({}, ...schemasAt(path).map(({ properties }) => properties));
}

/** The parts of the file that know a key, as a message names them: `a person`, `a round`. */
export function homesOf(key: string): string[] {
  return [SCHEMA, ...Object.values(SCHEMA.definitions ?? {})].flatMap(({ properties, called }) =>
    called !== undefined && properties && Object.hasOwn(properties, key) ? [called] : [],
  );
}

/** Whether an unknown key is likely to mean this one: mistyped, or another word for it. */
export function isMeant(written: string, key: string, schema: SchemaNode | undefined): boolean {
  return nearest(written, [key]) !== undefined || mistyped(written, schema?.also ?? []) !== undefined;
}

function step(
  { properties, items, additionalProperties }: SchemaNode,
  segment: string | number,
): SchemaNode[] {
  if (typeof segment === "number") return items ? alternatives(items) : [];
  const property = properties && Object.hasOwn(properties, segment) ? properties[segment] : undefined;
  if (property) return alternatives(property);
  return additionalProperties ? alternatives(additionalProperties) : [];
}

/** A node itself, or what it refers to. */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = SCHEMA.definitions?.[node.$ref.slice("#/definitions/".length)];
  if (!target) throw new Error(`The schema refers to ${node.$ref}, which it does not define.`);
  return target;
}

/** A node, or each of its branches. */
function alternatives(node: SchemaNode): SchemaNode[] {
  const target = resolved(node);
  return target.anyOf && target.properties === undefined ? target.anyOf.flatMap(alternatives) : [target];
}
