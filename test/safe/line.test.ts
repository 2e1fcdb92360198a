import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../src/safe/line.js";
import { runs } from "../support/runs.js";

const ZWJ = "\u200d";
/** Letters and emoji, what joins them, and marks that nobody sees, some of which count as Arabic or Mongolian. */
const PARTS = ["👩", "🏽", "\ufe0f", "ن", "\u064e", "ᠮ", "a", " ", ZWJ, "\u200c"];
const UNSEEN = ["\u061c", "\u180e", "\u200b", "\u202e", "\u034f", "\u0000", "\ud83d", "\ue000", "\u2028"];

describe("a clean line", () => {
  it("has joiners only where they join something that is seen", () => {
    expect(clean(`👩${ZWJ}👧 نام\u200cها`)).toBe(`👩${ZWJ}👧 نام\u200cها`);
    expect(clean(`👩${ZWJ}\u061c`)).toBe("👩");
    expect(clean(`\u180e${ZWJ}ن`)).toBe("ن");
  });

  it("is clean the second time too", () => {
    const text = fc.array(fc.constantFrom(...PARTS, ...UNSEEN), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        const once = clean(parts.join(""));
        expect(clean(once)).toBe(once);
      }),
      { numRuns: runs(5_000) },
    );
  });
});
