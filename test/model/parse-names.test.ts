import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find, isId, slug } from "../../src/model/names.js";
import { problemText } from "../../src/model/problems.js";
import { distance, nearest } from "../../src/model/suggest.js";

describe("slug", () => {
  it.each([
    ["María Gómez", "maria-gomez"],
    ["Straße & Søn, Inc.", "strasse-son-inc"],
    ["O'Brien", "o-brien"],
    ["  3M  ", "3m"],
    ["株式会社", ""],
    ["!?", ""],
  ])("of %s is %s", (name, expected) => expect(slug(name)).toBe(expected));

  it("is an id wherever it is not empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const made = slug(name);
        expect(made === "" || (isId(made) && slug(made) === made)).toBe(true);
      }),
    );
  });
});

describe("an id", () => {
  it.each(["maria", "a.b_c-d", "3m", "北", "Maria"])("may be %s", (id) => expect(isId(id)).toBe(true));
  it.each(["", "a b", "a/b", "-a", ".", "a\n", "a:b"])("may not be %j", (id) => expect(isId(id)).toBe(false));
});

describe("find", () => {
  const ann = { id: "ann", name: "Anna Lee" };
  const lee = { id: "lee", name: "Ann Park" };
  const joanna = { id: "joanna", name: "Joanna" };
  const all = [ann, lee, joanna];

  it("prefers the id, as it is written", () => {
    expect(find(all, "lee")).toEqual({ is: "found", found: lee });
    expect(find(all, "LEE")).toEqual({ is: "found", found: ann });
  });

  it("takes a whole name before a part of one", () => {
    expect(find([joanna, { id: "x", name: "Jo" }], "jo")).toMatchObject({ found: { id: "x" } });
  });

  it("sets case and accents aside", () => {
    expect(find([{ id: "x", name: "María Gómez" }], "GOMEZ")).toMatchObject({ is: "found" });
    expect(find([{ id: "x", name: "Maria Gomez" }], "gómez")).toMatchObject({ is: "found" });
  });

  it("lists the candidates where several fit, and knows when none does", () => {
    expect(find(all, "ann")).toEqual({ is: "found", found: ann });
    expect(find(all, "nn")).toEqual({ is: "ambiguous", candidates: all });
    expect(find(all, "peter")).toEqual({ is: "unknown" });
    expect(find(all, " ")).toEqual({ is: "unknown" });
  });
});

describe("the nearest word", () => {
  it("is a mistake or two away, never more", () => {
    expect(nearest("depatment", ["role", "department"])).toBe("department");
    expect(nearest("emial", ["email"])).toBe("email");
    expect(nearest("rol", ["role"])).toBe("role");
    expect(nearest("to", ["at", "by"])).toBeUndefined();
    expect(nearest("salary", ["sector", "rounds"])).toBeUndefined();
  });

  it("is measured as a distance: none from itself, the same both ways, never more than the longer word", () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("the text of a problem", () => {
  const text = (excerpt: string, column: number) =>
    problemText("f.yaml", {
      severity: "error",
      line: 3,
      column,
      path: "",
      says: "No.",
      hint: null,
      excerpt,
    }).split("\n");

  it("puts the caret under the column, whatever the letters' width", () => {
    expect(text("\tabc", 2)).toEqual(["f.yaml:3:2: No.", "   abc", "   ^"]);
    expect(text("日本 x", 4)).toEqual(["f.yaml:3:4: No.", "  日本 x", "       ^"]);
    expect(text("e\u0301x", 3)).toEqual(["f.yaml:3:3: No.", "  e\u0301x", "   ^"]);
  });

  it("shows nothing that a terminal would obey", () => {
    expect(text("a\u001b[31m\u202eb", 1)[1]).toBe("  a\\u001b[31m\\u202eb");
  });

  it("points at the right column behind what it writes out", () => {
    const [, line = "", caret = ""] = text("a\u200b\u202e HERE", 5);
    expect(line.indexOf("HERE")).toBe(caret.indexOf("^"));
  });

  it("cuts a long line around the column, in time that does not grow with it", () => {
    const [, line = "", caret = ""] = text(`${"x".repeat(2_000_000)}HERE${"y".repeat(2_000_000)}`, 2_000_001);
    expect(line).toMatch(/^ {2}…x+HEREy+…$/);
    expect(line.indexOf("HERE")).toBe(caret.indexOf("^"));
    expect(line.length).toBeLessThan(80);
  });
});
