/** Whatever a file looks like: a change does what it should, and leaves every other line as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Change, edit } from "../../../src/model/edit/index.js";
import { runs } from "../../support/runs.js";
import { Dice } from "./dice.js";
import { huntFrom, withoutBlanks } from "./hunts.js";
import { laidOut } from "./layout.js";

const LAYOUTS = process.env.FOLLOWUP_LONG === "1" ? 10_000 : runs(300);

/** In lines, of those that are laid out in lines, with the mark that begins them. */
const LONGEST_TEXT = 3;

const text = fc.oneof(
  {
    arbitrary: fc.constantFrom("maria", "Ann Lee", "2026-06-15", "12:30", "+1 212 555 0100", "in a week"),
    weight: 3,
  },
  fc.constantFrom(
    ...'~¦null¦No¦- x¦? x¦: x¦a: b¦a #b¦#¦{x¦[x]¦x, y¦]¦&a¦*a¦!t¦|¦>¦\'x\'¦"x"¦it\'s¦a "b" c¦%¦@x¦`x¦---¦...¦-¦<<¦ x¦x ¦x:¦\\n¦C:\\x¦two\nlines¦one\n¦\n\nx¦\t¦a\tb¦\u0000¦\u0085¦\u2028¦\ufeff¦\u202eabc¦שלום לך¦山田太郎¦😀👩‍👩‍👧¦\ud800¦e\u0301¦true¦0x1f'.split(
      "¦",
    ),
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.lorem({ maxCount: 24 }),
);

const layout = fc.record({
  numbers: fc.array(fc.nat(9999), { minLength: 1, maxLength: 400 }),
  texts: fc.array(text, { minLength: 1, maxLength: 12 }),
});

interface Case {
  readonly before: string;
  readonly data: unknown;
  readonly change: Change;
  readonly changed: unknown;
}

function caseFrom({ numbers, texts }: { numbers: number[]; texts: string[] }): Case {
  const dice = new Dice(numbers, texts);
  const { data, change, changed } = huntFrom(dice);
  return { before: laidOut(data, dice), data, change, changed };
}

/** As another reader reads it. */
function dataOf(file: string): unknown {
  return withoutBlanks(parse(file, { schema: "failsafe" }));
}

/** The lines of the one that do not stand in the other, in their order. */
function missing(one: readonly string[], other: readonly string[]): string[] {
  const longest = one.map(() => new Uint16Array(other.length + 1));
  longest.push(new Uint16Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const isSame = one[at] === other[to];
      const row = longest[at] as Uint16Array;
      const next = longest[at + 1] as Uint16Array;
      row[to] = isSame ? (next[to + 1] ?? 0) + 1 : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  const found: string[] = [];
  for (let at = 0, to = 0; at < one.length; ) {
    if (to < other.length && one[at] === other[to]) {
      at += 1;
      to += 1;
    } else if (to < other.length && (longest[at]?.[to + 1] ?? 0) >= (longest[at + 1]?.[to] ?? 0)) {
      to += 1;
    } else {
      found.push(one[at] ?? "");
      at += 1;
    }
  }
  return found;
}

/** Each kind once. */
function lineEnds(file: string): string[] {
  return [...new Set(file.match(/\r?\n/g) ?? ["\n"])];
}

/** Whether every sign of the one stands in the other, in its order. */
function isWithin(one: string, other: string): boolean {
  let at = -1;
  return [...one].every((sign) => {
    at = other.indexOf(sign, at + 1);
    return at >= 0;
  });
}

/** The line itself, and the line less each thing that may stand for an empty list. */
function withoutOne(line: string): string[] {
  const blanks = [...line.matchAll(/ ?(?:\[ *\]|~|null)/g)];
  return [
    line,
    ...blanks.map(({ 0: blank, index }) => line.slice(0, index) + line.slice(index + blank.length)),
  ];
}

describe("a change of a file in any layout", () => {
  it("is laid out from data that reads back", () => {
    fc.assert(
      fc.property(layout, (drawn) => {
        const { before, data } = caseFrom(drawn);
        expect(dataOf(before)).toEqual(withoutBlanks(data));
      }),
      { numRuns: runs(300) },
    );
  });

  it(`does what it should and no more, in ${LAYOUTS} layouts`, () => {
    fc.assert(
      fc.property(layout, (drawn) => {
        const { before, change, changed } = caseFrom(drawn);
        const after = edit(before, [change]);
        expect(dataOf(after)).toEqual(withoutBlanks(changed));
        const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
        const lost = missing(old, fresh);
        expect(lost.length).toBeLessThanOrEqual("append" in change ? 1 : LONGEST_TEXT);
        expect(old.join("\n")).toContain(lost.join("\n"));
        if ("append" in change) {
          expect(lost.every((line) => withoutOne(line).some((rest) => isWithin(rest, after)))).toBe(true);
        }
        for (const line of missing(fresh, old)) expect(line).not.toMatch(/\s$/);
        expect(lineEnds(before)).toEqual(expect.arrayContaining(lineEnds(after)));
      }),
      { numRuns: LAYOUTS },
    );
  }, 600_000);
});
