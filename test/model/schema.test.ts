import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { PARAMETER_NAMES } from "../../src/model/parameters.js";
import { schemaJson } from "../../src/model/schema/derive.js";
import { SCHEMA } from "../../src/model/schema/index.js";
import { INTERNAL_KEYWORDS, type SchemaNode } from "../../src/model/schema/node.js";

/** Every key of the file with its schema, a reference replaced by what it refers to. */
function keys(): [name: string, schema: SchemaNode][] {
  return [SCHEMA, ...Object.values(SCHEMA.definitions ?? {})].flatMap(keysOf);
}

function keysOf(node: SchemaNode): [string, SchemaNode][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const target =
      property.$ref === undefined ? property : SCHEMA.definitions?.[property.$ref.split("/").at(-1) ?? ""];
    if (!target) throw new Error(`${name} refers to nothing`);
    return [[`${node.title}.${name}`, target] as [string, SchemaNode], ...keysOf(property)];
  });
}

describe("the schema", () => {
  it.each(keys())("explains %s with a description and an example", (_, schema) => {
    expect(schema.description).toMatch(/[.:]$/);
    expect(schema.examples?.length).toBeGreaterThan(0);
  });

  it.each(keys())("gives %s examples that it accepts itself", (_, schema) => {
    const { $schema, ...published } = schemaJson() as SchemaNode;
    const { called, also, tsType, scalar, ...own } = schema;
    const fits = new Ajv({ strict: false }).compile({ definitions: published.definitions, ...own });
    for (const example of schema.examples ?? []) expect(fits(example), JSON.stringify(example)).toBe(true);
  });

  it("explains every word that may be chosen", () => {
    for (const [name, schema] of keys()) {
      expect(schema.enumDescriptions?.length, name).toBe(schema.enum?.length);
    }
  });

  it("knows every parameter of the etiquette", () => {
    expect(Object.keys(SCHEMA.definitions?.etiquette?.properties ?? {})).toEqual(
      expect.arrayContaining(PARAMETER_NAMES),
    );
  });

  it("is published without the keywords of our own, as valid draft-07", () => {
    const published = JSON.stringify(schemaJson());
    for (const keyword of INTERNAL_KEYWORDS) expect(published).not.toContain(`"${keyword}":`);
    expect(new Ajv({ strict: false }).validateSchema(schemaJson())).toBe(true);
  });

  it("has types that are up to date", async () => {
    await promisify(execFile)(process.execPath, ["scripts/generate-types.mjs", "--check"]);
  });
});
