/** Parts that the schemas of several answers share. */

export type Schema = { readonly [key: string]: unknown };

export const TEXT = { type: "string" } as const;
export const TEXT_OR_NULL = { type: ["string", "null"] } as const;
export const FLAG = { type: "boolean" } as const;
export const VERSION = { const: 1 } as const;

export const MOMENT = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$",
  description:
    "ISO 8601 with the offset of the recipient's zone, or of the user's where there is no recipient.",
} as const;

export const MOMENT_OR_NULL = { anyOf: [MOMENT, { type: "null" }] } as const;

export function oneOf(values: readonly string[]): Schema {
  return { enum: [...values] };
}

export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

export function list(items: Schema): Schema {
  return { type: "array", items };
}

/** An object in which every key is always there. Later versions of the program may add keys. */
export function record(properties: { readonly [key: string]: Schema }, description?: string): Schema {
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    properties,
    required: Object.keys(properties),
  };
}

/** A whole schema with its title. */
export function document(title: string, schema: Schema): Schema {
  return { $schema: "http://json-schema.org/draft-07/schema#", title, ...schema };
}

const SEVERITY = oneOf(["info", "high", "severe"]);
export const SOURCE = oneOf(["000", "001", "002", "003", "004", "practice"]);

export const REASONS = list(
  record({
    rule: TEXT,
    sources: list(SOURCE),
    says: { ...TEXT, description: "One sentence, with the dates in it." },
  }),
);

export const WARNINGS = list(record({ rule: TEXT, severity: SEVERITY, says: TEXT }));
