import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "../../src/cli/words.js";
import { type Instant, isoDay } from "../../src/model/dates/index.js";

/** Friday, 12 June 2026, 10:15 in New York. */
const NOW = Date.parse("2026-06-12T14:15:00Z") as Instant;

function read(text: string, now = NOW, zone = "America/New_York"): string {
  const result = readWords(text, now, zone);
  if ("says" in result) return result.says;
  const { day, time, offset } = result.moment;
  return [isoDay(day), time, offset].filter((part) => part !== undefined).join(" ");
}

describe("dates in words", () => {
  it.each([
    ["today", "2026-06-12"],
    ["tomorrow", "2026-06-13"],
    ["yesterday", "2026-06-11"],
    ["friday", "2026-06-12"],
    ["tuesday", "2026-06-16"],
    ["next tuesday", "2026-06-16"],
    ["last tuesday", "2026-06-09"],
    ["Sat", "2026-06-13"],
    ["in 3 days", "2026-06-15"],
    ["3 days ago", "2026-06-09"],
    ["in a week", "2026-06-19"],
    ["june 15", "2026-06-15"],
    ["15 June 2027", "2027-06-15"],
    ["tomorrow 10:00", "2026-06-13 600"],
    ["monday at 9am", "2026-06-15 540"],
    ["10:30", "2026-06-12 630"],
    ["in 2 hours", "2026-06-12 735 -240"],
    [" friday ", "2026-06-12"],
  ])("%s", (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ["5/6", "can be read in two ways. Write the month as a word, such as 5 June."],
    ["11.6. 14:00", "can be read in two ways. Write the month as a word, such as 11 June 14:00."],
    ["28.4 10:00", "can be read in two ways. Write the month as a word, such as 28 April 10:00."],
    ["29.2.", "is not a day or a moment that can be read. Write it like 2026-06-12,"],
    ["30.2.", "is not a day or a moment that can be read. Write it like 2026-06-12,"],
    ["tomorrow at 2", "can be read as 02:00 or 14:00. Write it so."],
    ["friday 2:30", "can be read as 02:30 or 14:30. Write it so."],
    ["monday 12 june", "does not go together: that day is a Friday."],
    ["fri 14:00 EST", "names a zone by its letters. Write the time on your own clock, or"],
  ])("does not guess what %j means", (text, says) => {
    expect(read(text)).toContain(`"${text}" ${says}`);
  });

  it.each([
    ["tomorrow at 2pm", "2026-06-13 840"],
    ["friday 02:30", "2026-06-12 150"],
    ["friday 14:00", "2026-06-12 840"],
    ["friday 12 june", "2026-06-12"],
    ["28.4. 10:00", "2026-04-28 600"],
    ["4/28", "2026-04-28"],
    ["6/6", "2026-06-06"],
    ["28. April 10:00", "2026-04-28 600"],
    ["28 April 10:00", "2026-04-28 600"],
    ["tomorrow 10.30", "2026-06-13 630"],
  ])("reads %j, which is clear, as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["3/12/2026", "2026-12-03 or 2026-03-12"],
    ["11.12.2026 10:00", "2026-12-11 or 2026-11-12"],
    ["1-2-26", "2026-02-01 or 2026-01-02"],
    ["on 18/6/2026", "2026-06-18"],
    ["6/18/2026", "2026-06-18"],
    ["5/5/2026", "2026-05-05"],
  ])("refuses %s, which is for people to read as %s", (text, readings) => {
    expect(read(text)).toBe(`"${text}" can be read as ${readings}. Write the year first.`);
  });

  it("knows when there is no such day either way", () => {
    expect(read("31/31/2026")).toBe('"31/31/2026" names a day that does not exist. Write the year first.');
  });

  it.each([
    "",
    "soon",
    "june",
    "next month",
    "june 2027",
    "maybe friday",
    "friday or monday",
    "jun 3 to jun 5",
    "30 february",
  ])('refuses "%s"', (text) => {
    expect(read(text)).toContain("is not a day or a moment that can be read");
  });

  it.each([
    ["friday", "2027-01-01", "2026-12-25"],
    ["tomorrow", "2027-01-01", "2027-01-01"],
    ["8 january", "2027-01-08", "2027-01-08"],
    ["28 december", "2026-12-28", "2026-12-28"],
    ["in 2 weeks", "2027-01-14", "2027-01-14"],
    ["29 feb 2028", "2028-02-29", "2028-02-29"],
  ])("reads %j on the last day of a year as %s, or %s for what has been", (text, ahead, back) => {
    const now = Date.parse("2026-12-31T17:00:00Z") as Instant;
    for (const [direction, expected] of [
      ["ahead", ahead],
      ["back", back],
    ] as const) {
      const result = readWords(text, now, "America/New_York", direction);
      expect("moment" in result && isoDay(result.moment.day)).toBe(expected);
    }
  });

  it.each(["29 feb", "29 feb 2027", "29 february 10:00"])("knows no %s in a year without one", (text) => {
    expect(read(text, Date.parse("2026-12-31T17:00:00Z") as Instant)).toContain("is not a day");
  });

  it("knows the leap day in its year", () => {
    expect(read("29 february 10:00", Date.parse("2028-02-01T17:00:00Z") as Instant)).toBe("2028-02-29 600");
  });

  it("reads days on the user's clock", () => {
    const late = Date.parse("2026-06-13T02:00:00Z") as Instant;
    expect(read("tomorrow", late)).toBe("2026-06-13");
    expect(read("tomorrow", late, "Asia/Tokyo")).toBe("2026-06-14");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => read(text) !== ""));
  });
});
