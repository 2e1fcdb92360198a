/** The vocabulary in which the parts of the schema are written. */
import type { SchemaNode } from "./node.js";

type Extras = Pick<SchemaNode, "also" | "default" | "patternErrorMessage">;

/** Free text. An editor reads `0049123` or `no` as a number or a boolean; we take it as it was typed. */
export function text(description: string, example: string, extras: Extras = {}): SchemaNode {
  return {
    type: ["string", "number", "boolean"],
    pattern: "\\S",
    patternErrorMessage: "This is empty.",
    description,
    examples: [example],
    scalar: true,
    tsType: "string",
    ...extras,
  };
}

/** Text that has a form, which code checks more closely than a pattern can. */
export function formed(
  pattern: string,
  description: string,
  example: string,
  extras: Extras = {},
): SchemaNode {
  return { type: "string", pattern, description, examples: [example], scalar: true, ...extras };
}

const DATE = "20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const TIME = "([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?";
const OFFSET = " ?(Z|[+-]\\d{2}:?\\d{2})";

/** A date, with or without a time, with or without an offset. */
export function moment(description: string, example: string, extras: Extras = {}): SchemaNode {
  return formed(`^${DATE}([T ]${TIME}(${OFFSET})?)?$`, description, example, {
    patternErrorMessage:
      "Write a date such as 2026-06-03, with its time where you know it: 2026-06-03 10:00.",
    ...extras,
  });
}

/** A date without a time. */
export function day(description: string, example: string): SchemaNode {
  return formed(`^${DATE}$`, description, example, {
    patternErrorMessage: "Write a date such as 2026-06-22.",
  });
}

/** One of a few words; `meanings` explains each in the editor. */
export function choice<Value extends string>(
  description: string,
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
  extras: Extras = {},
): SchemaNode {
  return {
    type: "string",
    enum: values,
    enumDescriptions: values.map((value) => meanings[value]),
    description,
    examples: [values[0] ?? ""],
    ...extras,
  };
}

export function flag(description: string): SchemaNode {
  return { type: "boolean", description, examples: [true], default: false, scalar: true, tsType: "boolean" };
}

export function list(
  items: SchemaNode,
  description: string,
  examples: SchemaNode["examples"] & object,
): SchemaNode {
  return { type: "array", items, description, examples: [examples] };
}

export function ref(definition: string): SchemaNode {
  return { $ref: `#/definitions/${definition}` };
}

interface RecordOf {
  readonly title: string;
  /** How a message names it: `an interview`. */
  readonly called: string;
  readonly description: string;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, SchemaNode>>;
}

/** Keys and values, with no other keys than these. */
export function record({ title, called, description, required = [], properties }: RecordOf): SchemaNode {
  return { title, called, description, type: "object", additionalProperties: false, required, properties };
}
