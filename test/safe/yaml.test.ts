import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { doubleQuoted, hides } from "../../src/safe/yaml.js";

it("writes out what is hidden, and reads back the same", () => {
  expect(doubleQuoted('say "a\u202eb\u200b\u{e0041}\uffff"')).toBe(
    '"say \\"a\\u202eb\\u200b\\U000e0041\\uffff\\""',
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(hides(doubleQuoted(text))).toBe(false);
      expect(parse(doubleQuoted(text))).toBe(text);
    }),
  );
});

it("knows what is hidden, however often it is asked", () => {
  for (const text of ["a\u0000", "a\u0000", "\u007f", "\u00ad"]) expect(hides(text)).toBe(true);
  for (const text of ["陳大文", "👩\u200d👧", "Zoë"]) expect(hides(text)).toBe(false);
});
