import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIDDEN } from "../../src/safe/hidden.js";
import { jsonText } from "../../src/safe/json.js";
import { safe, safeBlock, safePage, safeValue } from "../../src/safe/terminal.js";

const HOSTILE = [
  ["an escape sequence", "\u001b[31mred", "\\u001b[31mred"],
  ["a C1 control", "\u009b31m", "\\u009b31m"],
  ["delete and backspace", "a\u007f\b", "a\\u007f\\u0008"],
  ["a carriage return", "done\rnot done", "done\\u000dnot done"],
  ["an override of direction", "Maria\u202egnp.exe", "Maria\\u202egnp.exe"],
  ["isolates and marks", "\u2066a\u2069\u200f\u061c", "\\u2066a\\u2069\\u200f\\u061c"],
  ["a lone zero width", "no\u200bspace\u200dhere", "no\\u200bspace\\u200dhere"],
  ["separators of lines", "a\u2028b\u2029", "a\\u2028b\\u2029"],
  ["a lone surrogate", "a\ud800b", "a\\ud800b"],
  ["a tag beyond the first plane", "a\u{e0041}", "a\\u{e0041}"],
  ["a letter without a shape", "a\u3164b", "a\\u3164b"],
  ["a vowel that nobody sees", "a\u17b4b", "a\\u17b4b"],
  ["selectors in a row, which can carry a text", "a\ufe00\ufe01", "a\ufe00\\ufe01"],
  ["a selector that has nothing to select", " \ufe0f a\u{e0100}", " \\ufe0f a\\u{e0100}"],
] as const;

const HARMLESS = [
  ["accents and other scripts", "Zoë Ó Briain 陳大文 Ёлкин"],
  ["a family of joined emoji", "👩\u200d👩\u200d👧\u200d👦"],
  ["an emoji with skin and sign", "👩🏽\u200d⚖\ufe0f"],
  ["a Persian word with its joiner", "می\u200cخواهم"],
  ["a Hindi conjunct", "क्\u200dष"],
  ["combining marks", "e\u0301"],
  ["a Japanese name in its own shape", "葛\u{e0100}城"],
  ["a heart in colour", "❤\ufe0f"],
  ["the flag of Scotland", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
] as const;

describe("text on a terminal", () => {
  it.each(HOSTILE)("shows %s", (_, text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  it.each(HARMLESS)("leaves %s", (_, text) => {
    expect(safe(text)).toBe(text);
  });

  it("is one line", () => {
    expect(safe("by Tuesday\r\nor\tso\n")).toBe("by Tuesday or so ");
  });

  it("keeps its lines where it has several", () => {
    expect(safeBlock("a\tb\n\u001b]0;x\u0007")).toBe("a b\n\\u001b]0;x\\u0007");
  });

  it("never holds a control or a change of direction", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(safe(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      }),
    );
  });

  it("is safe wherever it stands in a value", () => {
    expect(safeValue({ a: ["\u202e", 1, null, { b: "\u0000" }] })).toEqual({
      a: ["\\u202e", 1, null, { b: "\\u0000" }],
    });
  });
});

describe("a page", () => {
  it("keeps its colours and its lines, and nothing else that a terminal obeys", () => {
    const page = "\u001b[31mlate\u001b[39m\tMaria\u202e\n\u001b[2J\u001b[1;5mnow\u009b31m\n";
    const shown = "\u001b[31mlate\u001b[39m Maria\\u202e\n\\u001b[2J\\u001b[1;5mnow\\u009b31m\n";
    expect(safePage(page)).toBe(shown);
  });
});

describe("JSON", () => {
  it("escapes what can hide or reorder text", () => {
    const text = jsonText({ name: "a\u202eb\u009b\u2028\u{e0041}\u007f" });
    expect(text).toBe('{\n  "name": "a\\u202eb\\u009b\\u2028\\udb40\\udc41\\u007f"\n}\n');
  });

  it("says the same as before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = jsonText({ text });
        expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        expect(JSON.parse(written)).toEqual({ text });
      }),
    );
  });
});

describe("a single character", () => {
  it("stays as it is exactly where it can be seen", () => {
    for (let code = 0; code < 0x250; code += 1) {
      const character = String.fromCodePoint(code);
      if (/[\t\n]/.test(character)) continue;
      const isSeen = character.replace(HIDDEN, "") === character;
      expect(safe(character) === character, code.toString(16)).toBe(isSeen);
    }
  });
});
