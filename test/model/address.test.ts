/** How people are addressed. */
import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/model/address.js";

describe("addressOf", () => {
  it.each([
    ["Maria G\u00f3mez", "Maria"],
    ["Maria", "Maria"],
    ["Dr. Zo\u00eb M\u00fcller-\u0141ukasik", "Dr. M\u00fcller-\u0141ukasik"],
    ["Prof. Dr. Jan van der Berg", "Prof. Dr. van der Berg"],
    ["Mr Smith", "Mr Smith"],
    ["Ms. Ann Mary Lee", "Ms. Ann Mary Lee"],
    ["Ms Lim Siew Ling", "Ms Lim Siew Ling"],
    ["Dr.-Ing. Jürgen von der Heide", "Dr.-Ing. von der Heide"],
    ["Fr. Patrick Doyle, SJ", "Fr. Patrick Doyle"],
    ["Ann Lee, MBE", "Ann"],
    ["The Rev. Ann Lee", "The Rev. Ann Lee"],
    ["Sir John Hall", "Sir John Hall"],
    ["Señora Ana Ruiz", "Señora Ruiz"],
    ["TANAKA Kenji", "Kenji"],
    ["Dr TANAKA Kenji", "Dr Tanaka"],
    ["BOB STONE", "BOB"],
    ["张伟", "张伟"],
    ["van der Berg, Kees", "Kees"],
    ["G\u00f3mez, Dr. Maria", "Dr. G\u00f3mez"],
    ["Ann Lee, PhD", "Ann"],
    ["Ann Lee, MBA", "Ann"],
    ["Dr.", "Dr."],
    ["J. R. Ewing", "J. R. Ewing"],
    ["Jo", "Jo"],
    ["  Ann   Lee ", "Ann"],
  ])("%j becomes %j", (name, expected) => {
    expect(addressOf(name)).toBe(expected);
  });
});
