/** Text for a mail: what is left out of it, and what is no address. */
import { describe, expect, it } from "vitest";
import { bodyText, checkedAddress, headerText, isAddress, percentEncoded } from "../../src/safe/mail.js";

describe("the text of a header", () => {
  it.each([
    ["Maria\r\nBcc: eve@evil.example", "Maria Bcc: eve@evil.example"],
    ["  a\u0000\u0007\u001b[2J\u007f\u009b b\u0085c\u2028d  ", "a[2J b c d"],
    ["Maria\u202egnp.exe\u2066\u200b\ufeff", "Mariagnp.exe"],
    ["a\ud800b\u{e0041}", "ab"],
    ["👩\u200d💻 Zoë שלום", "👩\u200d💻 Zoë שלום"],
    [" \u3000\t", ""],
  ])("%j is %j", (text, safe) => {
    expect(headerText(text)).toBe(safe);
  });
});

describe("the text of a body", () => {
  it.each([
    ["a\r\nb\rc\nd\u0085e\u2028f\u2029g\u000bh\u000ci", "a\nb\nc\nd\ne\nf\ng\nh\ni"],
    ["a\tb\u0000\u001b[2J\u009b\u007f", "a b[2J"],
    ["  .  \n\n From\n", "  .  \n\n From\n"],
    ["not \u202ereversed\u202c, \u2066not\u2069 hidden\u200b\u{e0041}", "not reversed, not hidden"],
    ["\ud800 \ude00", " "],
    ["שלום!\u200f ok\u200e \u061c", "שלום!\u200f ok\u200e \u061c"],
  ])("%j is %j", (text, safe) => {
    expect(bodyText(text)).toBe(safe);
  });
});

describe("an address", () => {
  const long = (bytes: number) => `${"é".repeat((bytes - 10) / 2)}@x.example`;

  it.each(["maria@northwind.example", "o'dea+jobs/x@b", "a..b@x.example", "jörg@münchen.example", long(254)])(
    "can be %s",
    (address) => {
      expect(isAddress(address)).toBe(true);
      expect(checkedAddress(address)).toBe(address);
    },
  );

  it.each([
    ...[
      "",
      "maria",
      "@x",
      "a@",
      "a@b@c",
      "a@b,c@d",
      "a@b;c@d",
      "a b@c",
      "a@b\n",
      "a@b\r\nBcc: c@d",
      "a@\u0000b",
    ],
    ...[
      "<a@b>",
      "a@b (c)",
      '"a"@b',
      "a\\@b",
      "Team: a@b;",
      "a@[10.0.0.1]",
      "a\u200b@b",
      "a@\u202eb",
      "a\ud800@b",
    ],
    ...["=?utf-8?q?a?=@b", "a@b..c", "a@.b", "a@b.", long(256)],
  ])("cannot be %j", (address) => {
    expect(isAddress(address)).toBe(false);
    expect(() => checkedAddress(address)).toThrow(RangeError);
  });
});

describe("a value in a link", () => {
  it("holds nothing at which a link could end, or that a shell reads", () => {
    const signs = String.fromCodePoint(...Array.from({ length: 128 }, (_, code) => code));
    expect(percentEncoded(signs)).toMatch(/^(?:%[0-9A-F]{2}|[\w.-])+$/);
    expect(decodeURIComponent(percentEncoded(signs))).toBe(signs);
  });

  it("does not end in a full stop, which would be taken for that of the sentence around it", () => {
    expect(percentEncoded("Thank you. Dana.")).toBe("Thank%20you.%20Dana%2E");
  });

  it("can be made of half a character", () => {
    expect(percentEncoded("a\ud83d\udca9b\ud83d")).toBe("a%F0%9F%92%A9b%EF%BF%BD");
  });
});
