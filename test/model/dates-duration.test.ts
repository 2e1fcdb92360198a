import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clockText,
  durationText,
  readClock,
  readDuration,
  readWindow,
  type Unit,
} from "../../src/model/dates/index.js";

const UNITS: readonly Unit[] = ["hours", "days", "business days", "months"];
const clock = fc.nat(1439);

describe("a duration", () => {
  it("reads back from its text", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.constantFrom(...UNITS), (count, unit) => {
        expect(readDuration(durationText({ count, unit }))).toEqual({ count, unit });
      }),
    );
  });

  it.each([
    ["24 hours", { count: 24, unit: "hours" }],
    ["1 business day", { count: 1, unit: "business days" }],
    ["1 months", { count: 1, unit: "months" }],
    ["0 business days", { count: 0, unit: "business days" }],
    [" 7 days ", { count: 7, unit: "days" }],
  ])("is %j", (text, duration) => {
    expect(readDuration(text)).toEqual(duration);
  });

  it.each([
    "",
    "7",
    "days",
    "7days",
    "7  days",
    "-1 days",
    "1.5 days",
    "10000 days",
    "7 weeks",
    "7 Days",
    "7 dayss",
    "three days",
    "7 days ago",
    "2 business hours",
    "never",
  ])("is not %j", (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it("speaks of one in the singular", () => {
    expect(UNITS.map((unit) => durationText({ count: 1, unit }))).toEqual([
      "1 hour",
      "1 day",
      "1 business day",
      "1 month",
    ]);
    expect(durationText({ count: 0, unit: "days" })).toBe("0 days");
  });
});

describe("a time of day", () => {
  it("reads back from its text", () => {
    fc.assert(
      fc.property(clock, (time) => {
        expect(readClock(clockText(time))).toBe(time);
      }),
    );
  });

  it("may leave out the first nought", () => {
    expect(readClock("9:05")).toBe(545);
    expect(readClock(" 17:00 ")).toBe(1020);
  });

  it.each(["", "24:00", "12:60", "9", "9.00", "9:5", "009:00", "9:00 am", "-9:00", "noon"])(
    "is not %j",
    (text) => {
      expect(readClock(text)).toBeUndefined();
    },
  );
});

describe("a window", () => {
  it("reads back from its text when it ends after it starts, and only then", () => {
    fc.assert(
      fc.property(clock, clock, (start, end) => {
        const read = readWindow(`${clockText(start)}-${clockText(end)}`);
        expect(read).toEqual(start < end ? { start, end } : undefined);
      }),
    );
    expect(readWindow("9:00-9:00")).toBeUndefined();
  });

  it("may have spaces around its dash", () => {
    expect(readWindow("9:00 - 17:30")).toEqual({ start: 540, end: 1050 });
  });

  it.each(["", "9:00", "9:00-", "-17:00", "9:00-12:00-17:00", "9:00-24:00", "9:00 to 17:00"])(
    "is not %j",
    (text) => {
      expect(readWindow(text)).toBeUndefined();
    },
  );
});
