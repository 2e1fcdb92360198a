import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLines, isUid, uidOf } from "../../src/safe/calendar.js";
import { runs } from "../support/runs.js";

describe("the UID of an event", () => {
  it("is the id, readable", () => {
    expect(uidOf("northwind/thank-you/1/raj")).toBe("northwind.thank-you.1.raj@followup.invalid");
    expect(uidOf("東京.x_y/wait/0")).toBe("_6771__4eac__2e_x_5f_y.wait.0@followup.invalid");
    expect(uidOf("\r\nX:1\ud800")).toBe("_d__a_X_3a_1_d800_@followup.invalid");
  });

  it("has none but plain characters, and is another one for every id", () => {
    const ids = fc.string({ unit: "binary", maxLength: 12 });
    const parts = fc.array(fc.constantFrom("a", "/", ".", "_", "-", "2f", "_2f_", "\n"), { maxLength: 5 });
    const both = fc.oneof(
      ids,
      parts.map((one) => one.join("")),
    );
    fc.assert(
      fc.property(both, both, (one, other) => {
        expect(uidOf(one)).toMatch(/^[A-Za-z0-9._-]*@followup\.invalid$/);
        expect(uidOf(one) === uidOf(other)).toBe(one === other);
      }),
      { numRuns: runs(500) },
    );
  });

  it("is known again", () => {
    expect(isUid(uidOf("a/b/1"))).toBe(true);
    for (const other of [
      "a@home.example",
      "a b@followup.invalid",
      "a@followup.invalid\n",
      "@followup.invalid",
    ])
      expect(isUid(other)).toBe(false);
  });
});

describe("the lines of a description", () => {
  it("stay one line each, without what is hidden", () => {
    const lines = ["a\r\nEND:VEVENT", "b\u0000\u202ec\u2028d", " e\tf ", ""];
    expect(cleanLines(lines)).toEqual(["a END:VEVENT", "bc d", "e f", ""]);
  });
});
