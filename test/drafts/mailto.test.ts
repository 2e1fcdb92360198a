/** Links that open a mail, read back as a URL is read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailtoUrl } from "../../src/drafts/mailto.js";

const TO = { name: "Maria Gómez", address: "maria@northwind.example" };

/** As RFC 6068 reads it: plus signs are themselves. */
function read(url: string): { to: string; fields: [string, string][] } {
  const [, to = "", query = ""] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
  const fields = query.split("&").map((field): [string, string] => {
    const [name = "", value = ""] = field.split("=");
    return [name, decodeURIComponent(value)];
  });
  return { to: decodeURIComponent(to), fields };
}

describe("a mailto link", () => {
  it("has a recipient, a subject and a body, with CRLF between the lines", () => {
    expect(mailtoUrl({ to: TO, subject: "Thank you: 6 years", body: "Dear Maria,\n\nThank you." })).toBe(
      "mailto:maria@northwind.example?subject=Thank%20you%3A%206%20years&body=Dear%20Maria%2C%0D%0A%0D%0AThank%20you.",
    );
  });

  it("leaves out what is not known", () => {
    expect(mailtoUrl({ subject: null, body: "Hello" })).toBe("mailto:?body=Hello");
  });

  it("escapes the signs that would end it or mean something in it", () => {
    const url = mailtoUrl({
      to: { name: "", address: "o'dea+jobs&x?y%z@northwind.example" },
      subject: "a&bcc=eve@evil.example",
      body: "1 + 1 = 2? (100%) #1 'x' *!",
    });
    expect(url).toBe(
      "mailto:o%27dea%2Bjobs%26x%3Fy%25z@northwind.example?subject=a%26bcc%3Deve%40evil.example&body=1%20%2B%201%20%3D%202%3F%20%28100%25%29%20%231%20%27x%27%20%2A%21",
    );
  });

  it("refuses an address that is more than one", () => {
    const to = { name: "Maria", address: "a@b.example,eve@evil.example" };
    expect(() => mailtoUrl({ to, subject: "x", body: "y" })).toThrow(RangeError);
  });

  it("says the same when it is read back, whatever it says", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 100 });
    fc.assert(
      fc.property(text, fc.array(text), (subject, lines) => {
        const plain = (line: string) => line.replace(/[\r\n]/g, "");
        const url = mailtoUrl({ to: TO, subject: plain(subject), body: lines.map(plain).join("\n") });
        expect(url).toMatch(/^[A-Za-z0-9\-._~:@?&=%]+$/);
        expect(read(url)).toEqual({
          to: TO.address,
          fields: [
            ["subject", plain(subject)],
            ["body", lines.map(plain).join("\r\n")],
          ],
        });
      }),
    );
  });
});
