import { describe, expect, it } from "vitest";
import { itemText } from "../../src/safe/todo-txt.js";

describe("the text of an item", () => {
  it.each([
    ["Thank Raj Patel at Northwind, by e-mail", "Thank Raj Patel at Northwind, by e-mail"],
    ["Prepare for Fri 12 Jun 13:00, 9:30", "Prepare for Fri 12 Jun 13:00, 9:30"],
    [
      "write to raj@northwind.example about C++ and 1 + 1",
      "write to raj@northwind.example about C++ and 1 + 1",
    ],
    ["a writing sample: two pages", "a writing sample: two pages"],
  ])("stays as it is: %s", (text) => {
    expect(itemText(text)).toBe(text);
  });

  it.each([
    ["+home @work", "+ home @ work"],
    ["++x @@y +@z", "+ + x @ @ y + @ z"],
    ["++, ++", "+ + , + +"],
    ["due:2020-01-01 rec:1d", "due: 2020-01-01 rec: 1d"],
    ["a:b:c 13:00:x 1:2 12:30x", "a: b: c 13: 00: x 1: 2 12: 30x"],
    [":+x :@y", ": + x : @ y"],
    ["https://x.example", "https: //x.example"],
    ["one\nx 2020-01-01 two\r(A) three", "one x 2020-01-01 two (A) three"],
    ["a\u00a0+b\u2028@c\u3000d\u200b:e\u001b[31m", "a + b @ c d: e[31m"],
  ])("means nothing but itself: %j", (text, expected) => {
    expect(itemText(text)).toBe(expected);
  });
});
