import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup, webAddress } from "../../src/safe/html.js";
import { safe } from "../../src/safe/terminal.js";
import { hostileText } from "../support/hostile-text.js";
import { piecesIn } from "../support/markup.js";
import { runs } from "../support/runs.js";

describe("text in markup", () => {
  it.each([
    ["</style><script>alert(1)</script>", "&#60;/style&#62;&#60;script&#62;alert(1)&#60;/script&#62;"],
    [`" onclick="x' y='`, "&#34; onclick=&#34;x&#39; y=&#39;"],
    ["AT&T &amp; &#60;", "AT&#38;T &#38;amp; &#38;#60;"],
    ["a\u202eb\u0000c\u001b[2Jd\u2028e", "a\\u202eb\\u0000c\\u001b[2Jd\\u2028e"],
    ["one\r\ntwo\tthree", "one two three"],
    ["Zoë 山田 👩\u200d💻 שלום", "Zoë 山田 👩\u200d💻 שלום"],
  ])("%j is written %j", (text, written) => {
    expect(String(markup`<p title="${text}">${text}</p>`)).toBe(`<p title="${written}">${written}</p>`);
  });

  it("is one text between one pair of tags, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        expect(piecesIn(String(markup`<p title="${text}">${other}</p>`))).toEqual([
          { name: "p", attributes: { title: safe(text) }, children: other === "" ? [] : [safe(other)] },
        ]);
      }),
      { numRuns: runs(500), seed: 3 },
    );
  });

  it("takes numbers, lists, and markup as it is", () => {
    const items = ["<a>", "b"].map((text) => markup`<li>${text}</li>`);
    expect(String(markup`<ul>${items}</ul>${3}${[]}`)).toBe("<ul><li>&#60;a&#62;</li><li>b</li></ul>3");
  });
});

describe("the address of a web page", () => {
  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d", "example.org"],
    ["HTTP://Example.org:8080", "http://example.org:8080/", "example.org:8080"],
    ['https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E", "example.org"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/", "xn--bcher-kva.example"],
  ])("%s leads to %s", (text, href, host) => {
    expect(webAddress(text)).toEqual({ href, host });
  });

  it.each([
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "JAVASCRIPT://example.org/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "mailto:a@b.example",
    "https://northwind.example@evil.example/",
    "https://:secret@evil.example/",
    "//example.org",
    "example.org/a",
    "",
    "https://",
  ])("%j leads nowhere", (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});
