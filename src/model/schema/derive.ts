/** The schemas made from the one: as published, and as a file whose scalars are all text is checked. */
import { SCHEMA } from "./index.js";
import { resolved } from "./lookup.js";
import { INTERNAL_KEYWORDS, type SchemaNode } from "./node.js";

const ANNOTATIONS = [
  "$schema",
  "title",
  "description",
  "examples",
  "default",
  "enumDescriptions",
  "patternErrorMessage",
  ...INTERNAL_KEYWORDS,
] as const;

/** The JSON Schema of the file, for editors and other programs. */
export function schemaJson(): object {
  return mapped(SCHEMA, (node) => without(node, INTERNAL_KEYWORDS));
}

/**
 * What a file must fulfil when every scalar in it is read as text; forms are checked by code. Without references:
 * of those, ajv makes functions whose errors it copies anew for every item, so that a list of mistakes takes
 * quadratic time.
 */
export function readingSchema(): object {
  const { definitions, ...root } = mapped(SCHEMA, (node) => {
    const target = resolved(node);
    return target.scalar ? { type: "string" } : without(target, ANNOTATIONS);
  });
  return root;
}

/** What the types are made from: conditions between keys are left to validation. */
export function typesSchema(): object {
  return mapped(SCHEMA, (node) =>
    node.properties ? without(node, ["anyOf", "oneOf", "dependencies"]) : node,
  );
}

/** A copy of the schema with every node changed, the outer ones first. */
function mapped(node: SchemaNode, change: (node: SchemaNode) => SchemaNode): SchemaNode {
  const { definitions, properties, additionalProperties, items, anyOf, oneOf, ...rest } = change(node);
  const eachOf = (nodes: Readonly<Record<string, SchemaNode>>) =>
    Object.fromEntries(Object.entries(nodes).map(([key, value]) => [key, mapped(value, change)]));
  return {
    ...rest,
    ...(properties && { properties: eachOf(properties) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: additionalProperties && mapped(additionalProperties, change),
    }),
    ...(items && { items: mapped(items, change) }),
    ...(anyOf && { anyOf: anyOf.map((value) => mapped(value, change)) }),
    ...(oneOf && { oneOf: oneOf.map((value) => mapped(value, change)) }),
    ...(definitions && { definitions: eachOf(definitions) }),
  };
}

function without(node: SchemaNode, keywords: readonly string[]): SchemaNode {
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword)));
}
