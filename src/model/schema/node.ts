/** The parts of JSON Schema (draft-07) that describe the file, and the few keywords of our own. */

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type TypeName = "object" | "array" | "string" | "number" | "integer" | "boolean";

export interface SchemaNode {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly default?: Json;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  /** Read by editors: what each value of `enum` means. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  /** Read by editors: what to say instead of the bare pattern. */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | SchemaNode;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];

  /** Ours: a scalar whose form is read by code, so that validation asks no more than that it be text. */
  readonly scalar?: true;
  /** Ours: the definition in a sentence, such as `an interview`. */
  readonly called?: string;
  /** Ours: other words that people write for this key. */
  readonly also?: readonly string[];
  /** Read by json-schema-to-typescript. */
  readonly tsType?: string;
}

/** The keywords that only this program and its generators read. */
export const INTERNAL_KEYWORDS = [
  "scalar",
  "called",
  "also",
  "tsType",
] as const satisfies readonly (keyof SchemaNode)[];
