/** Each check finds what its failing examples show, and nothing in its passing ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Purpose } from "../../src/drafts/checks/check.js";
import { CHECKS, findingsIn } from "../../src/drafts/checks/index.js";
import {
  NORTHWIND,
  NUDGE,
  QUESTION,
  SCRIPT,
  SECOND,
  THANKS,
  VOICEMAIL,
} from "../../src/drafts/checks/samples.js";
import { DRAFT_KINDS, type DraftKind, waysOf } from "../../src/drafts/kinds.js";
import { messageText } from "../../src/drafts/message.js";
import type { Finding, Message } from "../../src/drafts/types.js";
import { NOT_A_FAULT } from "./not-a-fault.js";

const KINDS = Object.keys(DRAFT_KINDS) as DraftKind[];

describe.each(CHECKS.map((check) => [check.rule, check] as const))("%s", (_, check) => {
  it.each(check.passing.map((example) => [example.title, example] as const))(
    "finds nothing: %s",
    (_, example) => {
      expect(check.find(example, example)).toEqual([]);
    },
  );

  it.each(check.failing.map((example) => [example.title, example] as const))("finds it: %s", (_, example) => {
    const faults = check.find(example, example);
    expect(faults).toHaveLength(1);
    for (const { part, index, words } of faults) {
      expect((example[part] ?? "").startsWith(words, index)).toBe(true);
    }
  });

  it("says something else of each example, and has a passing and a failing one", () => {
    const titles = [...check.passing, ...check.failing].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(check.passing.length).toBeGreaterThan(0);
    expect(check.failing.length).toBeGreaterThan(0);
  });
});

describe("a sample", () => {
  it.each(
    [THANKS, QUESTION, SECOND, NUDGE, SCRIPT, VOICEMAIL].map((sample) => [sample.kind, sample] as const),
  )("of a good %s passes every check", (_, sample) => {
    expect(findingsIn(sample, sample)).toEqual([]);
  });
});

describe("a message without end", () => {
  it("is said to be too long, and checked in its beginning", () => {
    const body = `${THANKS.body}\n____\n${"word ".repeat(3_000)}____`;
    const rules = findingsIn({ subject: THANKS.subject, body }, THANKS).map(({ rule }) => rule);
    expect(rules).toContain("email-short");
    expect(rules.filter((rule) => rule === "no-blanks")).toHaveLength(1);
  });
});

describe("an ordinary sentence is no fault", () => {
  const WORDED = [
    "exact-contacts",
    "no-blame",
    "offer-tone",
    "no-filler",
    "ignore-minor",
    "business-language",
    "no-blanks",
  ];

  it.each(NOT_A_FAULT)("%s", (sentence) => {
    const message = { ...THANKS, body: THANKS.body.replace("I look", `${sentence} I look`) };
    const found = findingsIn(message, THANKS).filter(({ rule }) => WORDED.includes(rule));
    expect(found).toEqual([]);
  });
});

describe("findings", () => {
  const thanks: Purpose = { kind: "thank-you", via: "email" };
  const blanks = (message: Message, purpose: Purpose): Finding[] =>
    findingsIn(message, purpose).filter(({ rule }) => rule === "no-blanks");

  it("point to a line and a column of the message as it is printed", () => {
    const message = { subject: "For [whom]", body: "Dear Maria,\n\nÉté: [what\nelse], and [your P.S.]." };
    const places = blanks(message, thanks).map(({ line, column, words, says }) => ({
      line,
      column,
      words,
      says,
    }));
    expect(places).toEqual([
      { line: 1, column: 14, words: "[whom]", says: "Still to fill in: whom." },
      { line: 5, column: 6, words: "[what\nelse]", says: "Still to fill in: what else." },
      { line: 6, column: 12, words: "[your P.S.]", says: "Still to fill in: your P.S." },
    ]);
    for (const { line, column } of places) {
      expect(messageText(message).split("\n")[line - 1]?.[column - 1]).toBe("[");
    }
  });

  it("count from the first line where there is no subject", () => {
    const found = blanks({ subject: null, body: "[who]" }, { kind: "voicemail", via: "phone" });
    expect(found).toMatchObject([{ rule: "no-blanks", severity: "error", line: 1, column: 1 }]);
  });

  it("are errors or warnings as the fault is, where a check knows both", () => {
    const body = VOICEMAIL.body
      .replace("this is Dana Okafor, about", "calling about")
      .replace(/You told.*?out\./s, "");
    const found = findingsIn({ ...VOICEMAIL, body }, VOICEMAIL).filter(({ rule }) => rule === "vm-parts");
    expect(found.map(({ severity }) => severity).sort()).toEqual(["error", "warning"]);
  });

  it("stand in the order of the message", () => {
    const body = `${THANKS.body}\n\nlol`.replace("Dear", "Hey").replace("I cut", "I beg you. I cut");
    const lines = findingsIn({ ...THANKS, body }, THANKS).map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it("point into the message, whatever it is made of", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(
          fc.constantFrom("Dear María,", "\n", "\n\n", "Best,", "[", "]", "!!", "\u{1f600}", "I need", "?"),
          {
            maxLength: 40,
          },
        )
        .map((parts) => parts.join(" ")),
    );
    const purpose = fc.constantFrom(...KINDS).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        via: fc.constantFrom(...waysOf(kind)),
        known: fc.constantFrom(undefined, NORTHWIND),
      }),
    );
    fc.assert(
      fc.property(fc.option(text), text, purpose, (subject, body, { kind, via, known }) => {
        const message = { subject: subject?.replace(/\s+/g, " ") ?? null, body };
        const lines = messageText(message).split("\n");
        for (const { line, column, says } of findingsIn(message, { kind, via, ...(known && { known }) })) {
          expect(says).not.toBe("");
          expect(lines[line - 1]).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? "")].length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("come quickly for a long message, too", () => {
    const body = "I would be glad to help your team with that, and so on and so on. ".repeat(2000);
    const started = process.hrtime.bigint();
    findingsIn({ subject: "Hello", body }, { kind: "status-missed-date", via: "email", known: NORTHWIND });
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5000);
  });
});
