import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FollowupError } from "../../../src/errors.js";
import { type Change, edit, type Plain } from "../../../src/model/edit/index.js";
import { read } from "../../../src/model/edit/read.js";
import { parse } from "../../../src/model/parse/index.js";
import { runs } from "../../support/runs.js";

const SAMPLE = readFileSync(new URL("../../../templates/sample.yaml", import.meta.url), "utf8");

function refusal(text: string, change: Change): FollowupError {
  try {
    edit(text, [change]);
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

describe("a text in a file", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(..."ab-?:,[]{}#&*!|>'\"%@`~\\ \t\n\r=<"), maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom(..."\u0000\u0085\u00a0\u2028\u202e\u200f\ufeff\ud83d\ude00אa 山"),
      maxLength: 8,
    }),
  );

  it.each(["{ a: x, b: [ y ] }\n", "a: x\nb:\n  - y\n", "a: 'x'\nb: []", '{"a":"x","b":[]}'])(
    "reads back as it was, whatever it is: %j",
    (file) => {
      fc.assert(
        fc.property(text, (value) => {
          const after = edit(file, [
            { set: ["a"], value },
            { append: ["b"], item: value },
            { set: ["c"], value: { [`k${value}`]: value } },
          ]);
          const { data } = read(after);
          expect(data.a).toBe(value);
          expect((data.b as string[]).at(-1)).toBe(value);
          expect(Object.entries(data.c ?? {})).toEqual([[`k${value}`, value]]);
        }),
        { numRuns: runs(500) },
      );
    },
  );

  it.each([
    ["Maria Gómez", "Maria Gómez"],
    ["+1 212 555 0100", "+1 212 555 0100"],
    ["2026-06-15 14:00", "2026-06-15 14:00"],
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["12 Main Street, New York", "12 Main Street, New York"],
    ["no", "no"],
    ["שלום", "שלום"],
    ["", '""'],
    ["null", '"null"'],
    ["a: b", '"a: b"'],
    ['say "hi": now', "'say \"hi\": now'"],
    ["two\nlines", '"two\\nlines"'],
    ["\u202eabc", '"\\u202eabc"'],
  ])("%j is written %s", (value, written) => {
    expect(edit("a: x\n", [{ set: ["a"], value }])).toBe(`a: ${written}\n`);
  });

  it("may be a number or a boolean, which are written bare", () => {
    expect(edit("a: x\n", [{ set: ["a"], value: { n: 6, yes: true } }])).toBe("a: { n: 6, yes: true }\n");
  });
});

describe("a key with nothing behind it", () => {
  it.each([
    ["a:\n", "a: x\n"],
    ["a: \n", "a: x\n"],
    ["a: # yet\n", "a: x # yet\n"],
    ["{ a }\n", "{ a: x }\n"],
    ["{ a: }\n", "{ a: x }\n"],
  ])("is given its value: %j", (before, after) => {
    expect(edit(before, [{ set: ["a"], value: "x" }])).toBe(after);
  });
});

describe("a change without a place", () => {
  it.each<[string, Change]>([
    ["an index behind the end", { append: ["interviews", 9, "log"], item: "x" }],
    ["a key of a list on the way", { set: ["interviews", "northwind", "role"], value: "x" }],
    ["a key of a list", { set: ["interviews", "log"], value: "x" }],
    ["an index of a map", { append: ["me", 0], item: "x" }],
    ["a key of a text", { set: ["me", "name", "first"], value: "x" }],
    ["an absent key on the way", { set: ["etc", "x"], value: "x" }],
    ["a list item to be set", { set: ["interviews", 0], value: "x" }],
    ["a text to append to", { append: ["me", "name"], item: "x" }],
    ["a map to append to", { append: ["me"], item: "x" }],
    ["a pair in a list in brackets", { append: ["etiquette", "daysOff", 0], item: "x" }],
    ["the whole file", { set: [], value: "x" }],
  ])("is refused: %s", (_, change) => {
    const file = SAMPLE.replace("etiquette:\n", "etiquette:\n  daysOff: [ a: [ b ] ]\n");
    expect(refusal(file, change)).toMatchObject({ exit: 70, message: expect.stringContaining("no place") });
  });

  it.each([
    ["nothing", ""],
    ["a list", "- a\n"],
    ["a text", "a\n"],
    ["an open bracket", "a: [\n"],
    ["an alias", "a: &x b\nc: *x\n"],
    ["a merge", "a: b\n<<: { c: d }\n"],
    ["a key twice", "a: b\na: c\n"],
    ["a second document", "a: b\n---\na: c\n"],
  ])("is refused in a file that is %s", (_, text) => {
    expect(refusal(text, { set: ["a"], value: "x" }).exit).toBe(70);
  });
});

describe("a comment in the way", () => {
  it.each(["a:\n  b: c   # said so\n  d: e\n", "a: [ b,   # first\n  c ]\n", "a: >   # folded\n  text\n"])(
    "is not lost with the value around it: %j",
    (text) => {
      expect(refusal(text, { set: ["a"], value: "x" })).toMatchObject({
        exit: 65,
        message:
          'A comment stands inside "a" and would be lost, so the file is left as it is. ' +
          "Move the comment above it, or make this change in an editor.",
      });
    },
  );
});

describe("a hunt kept by changes alone", () => {
  const on = (day: number, time: string): string => `2026-07-${String(day).padStart(2, "0")} ${time}`;

  function changes(): Change[] {
    const contoso: Plain = { company: "Contoso & Sons", role: "Product lead: payments" };
    const first: Change[] = [
      { append: ["interviews"], item: contoso },
      {
        append: ["interviews", 6, "people"],
        item: { id: "ann", name: "Ann O'Hara", email: "ann@contoso.example" },
      },
      { append: ["interviews", 6, "rounds"], item: { at: on(1, "10:00"), where: "video", with: ["ann"] } },
      {
        set: ["interviews", 6, "rounds", 0, "decision"],
        value: { by: "2026-07-08", said: "early next week" },
      },
      {
        append: ["interviews", 6, "promises"],
        item: { what: "writing sample", to: "ann", by: "2026-07-06" },
      },
      { set: ["interviews", 6, "promises", 0, "kept"], value: "2026-07-05" },
      { append: ["interviews", 6, "given"], item: "lee" },
      { append: ["interviews", 6, "given"], item: "amara" },
      { set: ["interviews", 6, "askAt"], value: "ann" },
      { set: ["interviews", 0, "rounds", 0, "ends"], value: "2026-06-08 15:45" },
      { set: ["interviews", 0, "promises", 0, "kept"], value: "2026-06-12" },
    ];
    const days = Array.from({ length: 13 }, (_, day) => day + 1);
    const entries = days.flatMap((day): Change[] => [
      {
        append: ["interviews", 6, "log"],
        item: { at: on(day, "11:30"), sent: "other", to: "ann", via: "email" },
      },
      { append: ["interviews", day % 6, "log"], item: { at: on(day, "14:05"), got: "update" } },
      {
        append: ["interviews", 2, "log"],
        item:
          day % 4 === 0
            ? {
                at: on(day, "16:20"),
                got: "update",
                from: "tom",
                decision: {
                  by: on(day + 9, "17:00"),
                  said: "we want to see two more people first, then the board decides",
                },
              }
            : { at: on(day, "16:20"), sent: "other", to: ["tom"], via: "phone", outcome: "voicemail" },
      },
    ]);
    return [...first, ...entries];
  }

  it("reads as if a person had written it, after 50 changes", async () => {
    const all = changes();
    expect(all).toHaveLength(50);
    const after = edit(SAMPLE, all);
    expect(parse(after).problems.filter(({ severity }) => severity === "error")).toEqual([]);
    await expect(after).toMatchFileSnapshot("pages/fifty.yaml");
  });

  it("is the same when each change is made in a file written by the one before", () => {
    const one = changes().reduce((text, change) => edit(text, [change]), SAMPLE);
    expect(one).toBe(edit(SAMPLE, changes()));
  });
});
