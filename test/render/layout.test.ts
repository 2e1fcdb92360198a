/** Text in lines: where each letter is known to be one column wide, they break as if it were measured. */
import fc from "fast-check";
import { wrapAnsi } from "fast-wrap-ansi";
import { expect, it } from "vitest";
import { fill } from "../../src/render/layout.js";
import { runs } from "../support/runs.js";

const PROSE = 100;
/** From the first letter that can be seen to the last of Latin, and some that are wider or narrower. */
const LETTERS = Array.from({ length: 0x250 - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20)).filter(
  (letter) => !/\p{Cc}/u.test(letter),
);
const ODD = ["界", "\u0301", "\u200b", "😀"];

const word = (letters: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 16 });
const texts = fc
  .oneof(fc.array(word(LETTERS), { maxLength: 20 }), fc.array(word([...LETTERS, ...ODD, ...ODD])))
  .map((words) => words.join(" "));

it("fills lines as measuring would", () => {
  const property = fc.property(
    texts,
    fc.integer({ min: 1, max: 2 * PROSE }),
    fc.nat(6),
    (text, room, indent) => {
      const measured = wrapAnsi(text, Math.min(room, PROSE - indent)).split("\n");
      const inset = measured.map((line) => " ".repeat(indent) + line);
      expect(fill(text, room + indent, indent)).toEqual(inset);
    },
  );
  fc.assert(property, { numRuns: runs(2_000), seed: 20260612 });
});
