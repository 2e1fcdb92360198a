/** Links that open a mail, read back as a URL is read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailtoUrl } from "../../src/drafts/mailto.js";
import { bodyText, headerText, isAddress } from "../../src/safe/mail.js";
import { hostileAddress, hostileText } from "../support/hostile-text.js";

const TO = { name: "Maria Gómez", address: "maria@northwind.example" };

/** As RFC 6068 reads it: the URL is taken apart first, then each part is decoded, and plus signs are themselves. */
function read(url: string): { to: string; fields: [string, string][] } {
  const { protocol, pathname, search, hash } = new URL(url);
  expect({ protocol, hash }).toEqual({ protocol: "mailto:", hash: "" });
  const fields = search
    .slice(1)
    .split("&")
    .map((field): [string, string] => {
      const [name = "", value = "", ...more] = field.split("=");
      expect(more).toEqual([]);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    });
  return { to: decodeURIComponent(pathname), fields };
}

describe("a mailto link", () => {
  it("has a recipient, a subject and a body, with CRLF between the lines", () => {
    expect(mailtoUrl({ to: TO, subject: "Thank you: 6 years", body: "Dear Maria,\n\nThank you." })).toBe(
      "mailto:maria@northwind.example?subject=Thank%20you%3A%206%20years&body=Dear%20Maria%2C%0D%0A%0D%0AThank%20you%2E",
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

  it("has one recipient and two fields, whatever is in them, and says the same when it is read back", () => {
    const mail = fc.record({
      address: hostileAddress.filter(isAddress),
      subject: hostileText,
      body: hostileText,
    });
    fc.assert(
      fc.property(mail, ({ address, subject, body }) => {
        const url = mailtoUrl({ to: { name: "Maria", address }, subject, body });
        expect(url).toMatch(/^mailto:[\w.@%-]+\?subject=[\w.%-]*&body=(?:[\w.%-]*[\w%-])?$/);
        expect(new URL(url).href).toBe(url);
        expect(read(url)).toEqual({
          to: address,
          fields: [
            ["subject", headerText(subject)],
            ["body", bodyText(body).replaceAll("\n", "\r\n")],
          ],
        });
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it("is never to an address that is none", () => {
    const none = hostileAddress.filter((text) => !isAddress(text));
    fc.assert(
      fc.property(none, (address) => {
        expect(() => mailtoUrl({ to: { name: "Maria", address }, subject: "x", body: "y" })).toThrow(
          RangeError,
        );
      }),
      { seed: 6 },
    );
  });
});
