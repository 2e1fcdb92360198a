import { describe, expect, it } from "vitest";
import { capital, listed, ordinalWord, span, times } from "../../src/engine/words.js";

describe("the turns of phrase", () => {
  it("count in words up to ten", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(times)).toEqual([
      "no times",
      "once",
      "twice",
      "three times",
      "four times",
      "five times",
      "six times",
      "seven times",
      "eight times",
      "nine times",
      "ten times",
      "11 times",
    ]);
  });

  it("order in words up to ten", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(ordinalWord)).toEqual([
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "11th",
    ]);
  });

  it.each([
    [1, "hours", "an hour"],
    [1, "days", "a day"],
    [1, "business days", "a business day"],
    [1, "months", "a month"],
    [2, "months", "two months"],
    [3, "business days", "three business days"],
    [14, "days", "14 days"],
    [0, "days", "no days"],
  ] as const)("tell how long %i %s are", (count, unit, says) => {
    expect(span({ count, unit })).toBe(says);
  });

  it("list and begin sentences", () => {
    expect([[], ["Raj"], ["Raj", "Ann"], ["Raj", "Ann", "Maria"]].map(listed)).toEqual([
      "",
      "Raj",
      "Raj and Ann",
      "Raj, Ann and Maria",
    ]);
    expect(capital("three")).toBe("Three");
    expect(capital("")).toBe("");
  });
});
