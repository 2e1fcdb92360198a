import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { ANSWER_SCHEMAS, ANSWERS } from "../../src/render/schemas/index.js";
import { BUSY } from "./plans.js";

const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });

describe("the schemas of answers", () => {
  it.each(ANSWERS)("%s is a schema", (answer) => {
    expect(ajv.validateSchema(ANSWER_SCHEMAS[answer])).toBe(true);
  });

  it("take a whole plan, and none with a key taken away or a moment without its offset", () => {
    const fits = ajv.compile(ANSWER_SCHEMAS.next);
    const whole = { ...BUSY, file: "interviews.yaml" };
    expect(fits(whole), JSON.stringify(fits.errors)).toBe(true);
    expect(fits(BUSY)).toBe(false);
    expect(fits({ ...whole, now: "2026-06-12T10:15:00" })).toBe(false);
    for (const key of Object.keys(BUSY.actions[0] ?? {})) {
      const actions = BUSY.actions.map((action) =>
        Object.fromEntries(Object.entries(action).filter(([name]) => name !== key)),
      );
      expect(fits({ ...whole, actions }), key).toBe(false);
    }
  });
});
