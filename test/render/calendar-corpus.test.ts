/**
 * Calendars of hostile text, looked at byte by byte and read again by an independent parser. With FOLLOWUP_LONG=1
 * five thousand of them, else three hundred.
 */
import naughty from "big-list-of-naughty-strings" with { type: "json" };
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionEvent } from "../../src/render/calendar/action-event.js";
import { waitEvent } from "../../src/render/calendar/wait-event.js";
import { clean } from "../../src/safe/line.js";
import { runs } from "../support/runs.js";
import { drawn, only, read, seen, VIEW } from "./calendars.js";
import { action, wait } from "./plans.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const COUNT = LONG ? 5_000 : runs(300);

const CONTROLS = [...Array(0xa0).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((one) => /\p{Cc}/u.test(one));
const SHARP = [
  [
    ";",
    ",",
    "\\",
    ":",
    '"',
    "^n",
    "=",
    "\\n",
    "\\N",
    "\\\\",
    "\\,",
    "\\;",
    "TZID=",
    "mailto:",
    " ",
    "\u00a0",
    "\u3000",
  ],
  ["\r", "\n", "\r\n", "\n\r", "\r\n ", "\r\n\t", "\\\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f"],
  [
    "END:VEVENT",
    "END:VCALENDAR",
    "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
    "\nATTENDEE:mailto:x@evil.example",
  ],
  [
    "\r\nURL:https://evil.example",
    "\rBEGIN:VALARM\rACTION:EMAIL\r",
    '\r\nX-EVIL;A="b":c',
    "\u0085RRULE:FREQ=SECONDLY",
  ],
  [
    "\ud83d",
    "\ude00",
    "\ud83d\ud83d",
    "\ude00\ud83d",
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\u{10ffff}",
    "\u{e0041}",
    "\ue000",
  ],
  [
    "\u202e",
    "\u202d",
    "\u2066",
    "\u2069",
    "\u200f",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u00ad",
    "\u034f",
    "\u3164",
  ],
  ["😀", "👩‍👩‍👧‍👦", "👍🏽", "🇬🇧", "e\u0301", "a\u0300\u0301\u0302", "漢字", "ﷺ", "نام‌ها", "Zoë"],
].flat();

const letters = fc.constantFrom("w", "é", "漢", "😀");
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SHARP) },
  { weight: 2, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 2, arbitrary: fc.constantFrom(...naughty) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  // Halves of letters, alone and the wrong way round.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(letters, fc.integer({ min: 60, max: 400 }))
      .map(([letter, times]) => letter.repeat(times)),
  },
);
const hostile = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

const ONE = fc.record({
  interview: hostile,
  company: hostile,
  role: hostile,
  title: hostile,
  toName: fc.option(hostile),
  says: fc.array(hostile, { maxLength: 3 }),
  rule: hostile,
  missing: fc.array(hostile, { maxLength: 2 }),
  template: fc.option(hostile),
  via: fc.constantFrom("email", "phone", "post", null),
  address: fc.option(hostile),
  state: fc.constantFrom("overdue", "due", "blocked", "upcoming"),
  due: fc.constantFrom(null, "2026-06-15T17:00:00-04:00", "2026-06-15T23:59:00-04:00"),
  closes: fc.constantFrom(null, "2026-06-12T17:00:00-04:00"),
} as const);

const HUNT = fc.record({
  ones: fc.oneof({ weight: 3, arbitrary: fc.tuple(ONE) }, fc.array(ONE, { maxLength: 4 })),
  waits: fc.array(fc.record({ company: hostile, role: hostile, says: hostile, interview: hostile }), {
    maxLength: 2,
  }),
  options: hostile,
});

/** What a parser might take for the end of a line, and what no text of a calendar may have beside line feeds. */
const UNSOUND = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const FOREIGN = /^(?:URL|ATTENDEE|ORGANIZER|RRULE|ATTACH|X-EVIL)/;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Every line is whole, short enough, of letters that are whole, and of a property that followup writes. */
function expectSound(text: string): void {
  const bytes = Buffer.from(text);
  expect(bytes.toString()).toBe(text);
  expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n|[^\n]$/);
  const lines = bytes.toString("latin1").split("\r\n");
  expect(lines.filter((line) => line.length > 75 || FOREIGN.test(line) || !isUtf8(line))).toEqual([]);
}

function isUtf8(line: string): boolean {
  try {
    UTF8.decode(Buffer.from(line, "latin1"));
    return true;
  } catch {
    return false;
  }
}

describe(`${COUNT} calendars of hostile text`, () => {
  it("have each its events and no others, with the text that went in", { timeout: 900_000 }, () => {
    const met = { calendars: 0, events: 0 };
    fc.assert(
      fc.property(HUNT, ({ ones, waits, options }) => {
        const view = { ...VIEW, options };
        const actions = ones.map(({ says, rule, ...one }, index) =>
          action({
            ...one,
            id: `${one.interview}/status-check/${index}`,
            because: says.map((text) => ({ rule, sources: ["001"], says: text })),
            warnings: says.map((text) => ({ rule, severity: "info", says: text })),
          }),
        );
        const waiting = waits.map(({ says, ...one }, index) =>
          wait({
            ...one,
            interview: `${one.interview}${index}`,
            because: [{ rule: says, sources: [], says }],
          }),
        );
        const text = drawn({ actions, waiting }, { view });
        const expected = [
          ...actions.map((one) => actionEvent(one, view)),
          ...waiting.map((one) => waitEvent(one, view)),
        ];

        expectSound(text);
        const events = seen(text);
        expect(events).toHaveLength(expected.length);
        expect(text.split("\r\n").filter((line) => line === "BEGIN:VEVENT")).toHaveLength(expected.length);
        for (const { uid, summary, description, location } of expected) {
          const { values, alarms } = events.find((event) => event.values.uid === uid) ?? only("");
          expect(uid).toMatch(/^[\w.-]+@followup\.invalid$/);
          expect(values.summary).toBe(clean(summary));
          expect(values.description).toBe(description.map(clean).join("\n"));
          expect(values.location ?? "").toBe(clean(location));
          const texts = [values.summary, values.description, values.location];
          expect(texts.filter((one) => UNSOUND.test(String(one)))).toEqual([]);
          for (const alarm of alarms) expect(alarm.getFirstPropertyValue("description")).toBe(values.summary);
        }

        expect(read(text)).toHaveLength(expected.length);
        expect(drawn({ actions, waiting }, { view, earlier: text })).toBe(text);
        met.calendars += 1;
        met.events += expected.length;
      }),
      { numRuns: COUNT },
    );
    expect(met.calendars).toBeGreaterThanOrEqual(COUNT);
    expect(met.events).toBeGreaterThan(COUNT);
    if (LONG) console.log(met);
  });
});

describe("a letter of several bytes", () => {
  it.each(["é", "漢", "😀", "👩‍👩‍👧‍👦", "e\u0301"])("%s is not cut where a line is folded", (letter) => {
    for (let before = 0; before < 80; before += 1) {
      const title = "x".repeat(before) + letter.repeat(40);
      const text = drawn({ actions: [action({ title, toName: null, via: null })] });
      expectSound(text);
      expect(only(text).values.summary).toBe(`${title} (Northwind)`);
    }
  });
});
