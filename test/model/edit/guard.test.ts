import { describe, expect, it } from "vitest";
import { guarded } from "../../../src/model/edit/guard.js";
import type { Change } from "../../../src/model/edit/index.js";
import { read } from "../../../src/model/edit/read.js";
import type { Splice } from "../../../src/model/edit/splice.js";

const FILE = `version: 1   # of the format
interviews:
  - company: Northwind
    role: Product manager

    given: [ lee ]
    log:
      - { at: 2026-06-03, sent: thank-you }   # in time
    # more of this
`;

const ENTRY = "      - { at: 2026-06-15, got: reply }\n";
const APPEND: Change = { append: ["interviews", 0, "log"], item: { at: "2026-06-15", got: "reply" } };
const RENAME: Change = { set: ["interviews", 0, "role"], value: "Lead" };

/** Something put in before what stands there. */
function ahead(place: string, put: string): Splice {
  const from = FILE.indexOf(place);
  return { from, to: from, text: put };
}

/** Something put in place of what stands there. */
function instead(place: string, put: string): Splice {
  return { ...ahead(place, put), to: FILE.indexOf(place) + place.length };
}

/** The text that comes of the splices, or the exit code of the refusal. */
function outcome(change: Change, ...splices: readonly Splice[]): string | number {
  try {
    return guarded(read(FILE), splices, change).text;
  } catch (error) {
    return (error as { exit: number }).exit;
  }
}

describe("the guard of an edit", () => {
  it("lets the change through", () => {
    const whole = FILE.replace("    # more", `${ENTRY}    # more`);
    expect(outcome(APPEND, ahead("    # more", ENTRY))).toBe(whole);
    expect(outcome(RENAME, instead("Product manager", "Lead"))).toBe(FILE.replace("Product manager", "Lead"));
  });

  it.each([
    ["another entry", ahead("    # more", ENTRY.replace("reply", "offer"))],
    ["the entry twice", ahead("    # more", ENTRY + ENTRY)],
    ["the entry in front", ahead("      - {", ENTRY)],
    ["the entry in another list", ahead(" ]", ", { at: 2026-06-15, got: reply }")],
    ["the entry and a key", ahead("    # more", `${ENTRY}    askAt: maria\n`)],
    ["the entry and a comment", ahead("    # more", `${ENTRY}    # new\n`)],
    ["a key that stands there twice", ahead("    # more", `${ENTRY}    role: Product manager\n`)],
    ["what cannot be read", ahead("    # more", `${ENTRY}  - [\n`)],
    ["nothing", ahead("    # more", "  ")],
  ])("refuses %s", (_, splice) => {
    expect(outcome(APPEND, splice)).toBe(70);
  });

  it.each([
    ["a blank line elsewhere is added", ahead("    role", "\n")],
    ["spaces elsewhere are added", ahead("   # of", " ")],
    ["a comment elsewhere is changed", instead("of the", "of this")],
    ["a blank line is taken out", instead("\n    given", "    given")],
    ["spaces are taken out", instead("   #", "  #")],
    ["quotes are put around another value", instead("Northwind", '"Northwind"')],
    ["another value is changed", instead("Northwind", "Contoso")],
  ])("refuses the right entry when %s", (_, stray) => {
    expect(outcome(APPEND, stray, ahead("    # more", ENTRY))).toBe(70);
  });

  it("refuses to lose a comment, and says so", () => {
    const stray = instead("   # of the format", "");
    expect(outcome(APPEND, stray, ahead("    # more", ENTRY))).toBe(65);
    expect(() => guarded(read(FILE), [stray], APPEND)).toThrow(/comment .*would be lost/);
  });

  it("refuses another value, and the right one with something else", () => {
    const role = instead("Product manager", "Lead");
    expect(outcome(RENAME, instead("Product manager", "Boss"))).toBe(70);
    expect(outcome(RENAME, role, ahead("    # more", "    askAt: maria\n"))).toBe(70);
    expect(outcome(RENAME, role, ahead("    # more", ENTRY))).toBe(70);
  });

  it("refuses to take out more than the old value", () => {
    expect(outcome(RENAME, instead("Product manager\n\n", "Lead\n"))).toBe(70);
    expect(outcome(RENAME, instead("role: Product manager", "role: Lead"))).toBe(70);
  });

  it("refuses splices out of order, over each other or behind the end", () => {
    const entry = ahead("    # more", ENTRY);
    const mark = ahead("Northwind", "'");
    expect(outcome(APPEND, entry, mark)).toBe(70);
    expect(outcome(APPEND, { ...mark, to: entry.from + 1 }, entry)).toBe(70);
    expect(outcome(APPEND, { from: FILE.length + 1, to: FILE.length + 1, text: ENTRY })).toBe(70);
  });
});
