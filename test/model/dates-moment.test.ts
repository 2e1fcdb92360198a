import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Day,
  deadlineOf,
  happenedAt,
  type Instant,
  instantOf,
  instantOfIso,
  isoInstant,
  type Moment,
  momentText,
  occurrences,
  readMoment,
} from "../../src/model/dates/index.js";
import { lengthOfMonth } from "../support/oracle.js";

const NEW_YORK = "America/New_York";

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function read(text: string): Moment {
  const moment = readMoment(text);
  if (typeof moment === "string") throw new Error(`${text}: ${moment}`);
  return moment;
}

function utc(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 16);
}

describe("writing a moment", () => {
  it("is as in the file: a date alone, or with a time, and never an offset", () => {
    expect(momentText(read("2026-06-03"))).toBe("2026-06-03");
    expect(momentText(read("2026-06-03 09:05"))).toBe("2026-06-03 09:05");
    expect(momentText(read("2026-06-03T09:05+02:00"))).toBe("2026-06-03 09:05");
  });
});

describe("the instant of a moment with an offset", () => {
  it("is that moment", () => {
    expect(utc(instantOfIso("2026-06-03T10:00:00-04:00"))).toBe("2026-06-03T14:00");
  });

  it.each(["soon", "2026-06-03", "2026-06-03T10:00", "2026-02-30T10:00Z"])("is none of %s", (text) => {
    expect(() => instantOfIso(text)).toThrow(RangeError);
  });
});

describe("reading a moment", () => {
  it("takes every real date, with a time and an offset or without", () => {
    const date = fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
      .map(([year, month, past]) => [year, month, 1 + (past % lengthOfMonth(year, month))] as const);
    const offset = fc.tuple(fc.constantFrom(1, -1), fc.nat(14), fc.constantFrom(0, 15, 30, 45));
    fc.assert(
      fc.property(
        date,
        fc.nat(23),
        fc.nat(59),
        offset,
        fc.constantFrom(" ", "T"),
        ([year, month, day], hour, minute, [sign, hours, minutes], between) => {
          const written = `${year}-${two(month)}-${two(day)}`;
          const number = (Date.UTC(year, month - 1, day) / 86_400_000) as Day;
          const time = hour * 60 + minute;
          const clock = `${two(hour)}:${two(minute)}`;
          const zone = `${sign < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
          expect(readMoment(written)).toEqual({ day: number });
          expect(readMoment(`${written}${between}${clock}`)).toEqual({ day: number, time });
          const moment = read(`${written}${between}${clock}:59${zone}`);
          expect(moment).toEqual({ day: number, time, offset: sign * (hours * 60 + minutes) });
          expect(instantOf(moment, "Asia/Kathmandu")).toBe(Date.parse(`${written}T${clock}:00${zone}`));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["2026-06-03 9:05", { time: 545 }],
    ["2026-06-03T10:00:00.123Z", { time: 600, offset: 0 }],
    ["2026-06-03 10:00 -0400", { time: 600, offset: -240 }],
    ["  2026-06-03 10:00\n", { time: 600 }],
  ])("takes %j", (text, rest) => {
    expect(readMoment(text)).toEqual({ day: read("2026-06-03").day, ...rest });
  });

  it.each([
    ["2026-02-30", "date"],
    ["2026-02-29", "date"],
    ["2026-13-01", "date"],
    ["2026-00-10", "date"],
    ["2026-06-00", "date"],
    ["2026-06-31 10:00", "date"],
    ["1999-12-31", "year"],
    ["2100-01-01", "year"],
    ["2206-06-03", "year"],
    ["2026-06-03 24:00", "time"],
    ["2026-06-03 12:60", "time"],
    ["2026-06-03 12:00:60", "time"],
    ["2026-06-03 10:00+15:00", "offset"],
    ["2026-06-03 10:00+02:60", "offset"],
    ["", "form"],
    ["2026-6-3", "form"],
    ["26-06-03", "form"],
    ["03.06.2026", "form"],
    ["06/03/2026", "form"],
    ["2026-06-03 10", "form"],
    ["2026-06-03 10:5", "form"],
    ["2026-06-03T", "form"],
    ["2026-06-03Z", "form"],
    ["2026-06-03 10:00 EST", "form"],
    ["2026-06-03 10:00+2", "form"],
    ["2026-06-03 10:00 pm", "form"],
    ["2026-06-03 and 2026-06-04", "form"],
    ["Friday", "form"],
  ])("refuses %j for its %s", (text, fault) => {
    expect(readMoment(text)).toBe(fault);
  });

  it("takes the first and the last year", () => {
    expect(read("2000-01-01").day).toBe(10_957);
    expect(read("2099-12-31").day).toBe(47_481);
  });
});

describe("how often a moment occurs", () => {
  it.each([
    ["2026-03-08 02:30", 0],
    ["2026-11-01 01:30", 2],
    ["2026-06-03 10:00", 1],
    ["2026-03-08", 1],
    ["2026-03-08 02:30-05:00", 1],
    ["2026-11-01T05:30Z", 1],
  ])("%s in New York: %i", (text, times) => {
    expect(occurrences(read(text), NEW_YORK)).toBe(times);
  });
});

describe("the instant of a moment", () => {
  it.each([
    ["2026-06-03 10:00", "2026-06-03T14:00"],
    ["2026-11-01 01:30", "2026-11-01T05:30"],
    ["2026-06-03 10:00+02:00", "2026-06-03T08:00"],
    ["2026-06-03 10:00Z", "2026-06-03T10:00"],
  ])("%s, written in New York, is %s UTC however it is used", (text, expected) => {
    const moment = read(text);
    expect(utc(instantOf(moment, NEW_YORK))).toBe(expected);
    expect(utc(instantOf(moment, NEW_YORK, 17 * 60))).toBe(expected);
    expect(utc(deadlineOf(moment, NEW_YORK))).toBe(expected);
    expect(utc(happenedAt(moment, NEW_YORK))).toBe(expected);
  });

  it("for a date alone is the hour that its use asks for", () => {
    const moment = read("2026-06-03");
    expect(isoInstant(instantOf(moment, NEW_YORK), NEW_YORK)).toBe("2026-06-03T00:00:00-04:00");
    expect(isoInstant(instantOf(moment, NEW_YORK, 17 * 60), NEW_YORK)).toBe("2026-06-03T17:00:00-04:00");
    expect(isoInstant(deadlineOf(moment, NEW_YORK), NEW_YORK)).toBe("2026-06-03T23:59:00-04:00");
    expect(isoInstant(happenedAt(moment, NEW_YORK), NEW_YORK)).toBe("2026-06-03T00:00:00-04:00");
  });

  it("for a date whose midnight is skipped begins with the first minute there is", () => {
    expect(isoInstant(happenedAt(read("2026-03-29"), "Asia/Beirut"), "Asia/Beirut")).toBe(
      "2026-03-29T01:00:00+03:00",
    );
  });
});
