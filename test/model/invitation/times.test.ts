/** Zones by every name that programs give them, ends, and which time of a series counts. */
import { describe, expect, it } from "vitest";
import { isZone } from "../../../src/model/dates/index.js";
import { readCalendar } from "../../../src/model/invitation/index.js";
import { WINDOWS_ZONES } from "../../../src/model/invitation/windows-zones.js";
import { bytes, calendar, moment, read } from "./build.js";

const at = (tzid: string, around = "") => {
  const { at, timezone, remarks } = read(`UID:1\nDTSTART;TZID=${tzid}:20260603T100000`, around);
  return { at, timezone, remarks };
};
const TEN = moment("2026-06-03 10:00");
const definition = (tzid: string, lines: string, rule = "FREQ=YEARLY;BYDAY=1SU;BYMONTH=11") =>
  `BEGIN:VTIMEZONE\nTZID:${tzid}\n${lines}BEGIN:STANDARD\nDTSTART:16010101T020000\nTZOFFSETFROM:+0430\nTZOFFSETTO:+0430\nRRULE:${rule}\nEND:STANDARD\nEND:VTIMEZONE`;

describe("a time zone", () => {
  it.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"],
    ["/freeassociation.sourceforge.net/America/Argentina/Salta", "America/Argentina/Salta"],
    ["pacific standard time", "America/Los_Angeles"],
    ["FLE Standard Time", "Europe/Kyiv"],
    ["tzone://Microsoft/Utc", "UTC"],
    ["Japan", "Japan"],
  ])("%s is %s, without a definition", (tzid, zone) => {
    const quoted = `"${tzid}"`;
    expect(at(quoted)).toEqual({ at: TEN, timezone: zone, remarks: [] });
  });

  it.each([
    ["X-LIC-LOCATION:Asia/Tokyo\n", "Asia/Tokyo"],
    ["X-MICROSOFT-CDO-TZID:4\n", "Europe/Berlin"],
    ["X-MICROSOFT-CDO-TZID:10\n", "America/New_York"],
  ])("is told by the definition's %j", (lines, zone) => {
    expect(at("Ours", definition("Ours", lines))).toEqual({ at: TEN, timezone: zone, remarks: [] });
  });

  it("without a name is an offset", () => {
    expect(at("Ours", definition("Ours", ""))).toEqual({
      at: moment("2026-06-03 10:00+04:30"),
      timezone: undefined,
      remarks: [],
    });
  });

  it("that nobody knows is said to be unknown", () => {
    expect(at("Ours")).toEqual({
      at: TEN,
      timezone: undefined,
      remarks: ['Its time zone "Ours" is not known: the time is taken as it stands.'],
    });
  });

  it.each([
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=9999999",
  ])("whose clocks change by %s does not hang", (rule) => {
    expect(at("Ours", definition("Ours", "", rule)).at.day).toBe(TEN.day);
  });

  it("of the calendar is the clock on which a time in UTC is shown", () => {
    const lines = "UID:1\nDTSTART:20260603T140000Z\nDTEND:20260603T150000Z";
    expect(read(lines, "X-WR-TIMEZONE:America/New_York")).toMatchObject({
      at: TEN,
      ends: moment("2026-06-03 11:00"),
      timezone: "America/New_York",
    });
  });

  it("of Windows is always one that the file of the hunt may name", () => {
    const zones = Object.values(WINDOWS_ZONES);
    expect(zones).toHaveLength(139);
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });

  it("that skips the time shows the time after", () => {
    expect(read("UID:1\nDTSTART;TZID=Europe/Berlin:20260329T023000").at).toEqual(moment("2026-03-29 03:30"));
  });

  it.each([
    ["DTSTART:20261101T053000Z", "2026-11-01 01:30-04:00", "2026-11-01 02:00"],
    ["DTSTART:20261101T063000Z", "2026-11-01 01:30-05:00", "2026-11-01 03:00"],
    ["DTSTART;TZID=America/New_York:20261101T013000", "2026-11-01 01:30-04:00", "2026-11-01 02:00"],
    ["DTSTART;TZID=America/New_York:20261101T000000", "2026-11-01 00:00", "2026-11-01 01:30-04:00"],
    ["DTSTART;TZID=America/New_York:20261101T003000", "2026-11-01 00:30", "2026-11-01 01:00-05:00"],
  ])("that shows a time twice is told with the offset: %s", (start, at, ends) => {
    const lines = `UID:1\n${start}\nDURATION:PT1H30M`;
    expect(read(lines, "X-WR-TIMEZONE:America/New_York")).toMatchObject({
      at: moment(at),
      ends: moment(ends),
    });
  });

  it("keeps the next of a series at its hour, where only the first was at a time that comes twice", () => {
    const lines = "UID:1\nDTSTART:20261101T063000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261101T063000Z";
    expect(read(lines, "X-WR-TIMEZONE:America/New_York").at).toEqual(moment("2026-11-08 01:30"));
  });
});

describe("the end", () => {
  const START = "UID:1\nDTSTART;TZID=Europe/Berlin:20260603T100000";
  const LEFT_OUT = ["The end that it names cannot be, and was left out."];

  it.each([
    ["DTEND;TZID=America/New_York:20260603T050000", "2026-06-03 11:00", []],
    ["DTEND:20260603T090000Z", "2026-06-03 11:00", []],
    ["DURATION:PT1H30M", "2026-06-03 11:30", []],
    ["DTEND;TZID=Europe/Berlin:20260603T100000", undefined, []],
    ["DTEND;TZID=Europe/Berlin:20260603T095900", undefined, LEFT_OUT],
    ["DURATION:-PT1H", undefined, LEFT_OUT],
    ["DURATION:P9999999W", undefined, LEFT_OUT],
    ["DURATION:an hour", undefined, []],
    ["SUMMARY:Interview", undefined, []],
  ])("of %s is %s", (line, ends, remarks) => {
    const found = read(`${START}\n${line}`);
    expect(found.ends).toEqual(ends && moment(ends));
    expect(found.remarks).toEqual(remarks);
  });

  it("of one whole day is that day", () => {
    const lines = "UID:1\nDTSTART;VALUE=DATE:20260603\nDTEND;VALUE=DATE:20260604";
    expect(read(lines)).toMatchObject({ at: moment("2026-06-03") });
    expect(read(lines)).not.toHaveProperty("ends");
  });
});

describe("a series", () => {
  const START = "UID:1\nSUMMARY:As planned\nDTSTART:20260603T100000Z\nRRULE:FREQ=WEEKLY;COUNT=2";
  const other = (lines: string) =>
    `END:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260603T100000Z\nSUMMARY:Changed\n${lines}`;

  it("begins with its first time", () => {
    expect(read(START)).toMatchObject({ recurring: true, at: moment("2026-06-03T10:00Z"), cancelled: false });
  });

  it("begins with its first time as that was moved", () => {
    expect(read(`${START}\n${other("DTSTART:20260604T120000Z")}`)).toMatchObject({
      summary: "Changed",
      at: moment("2026-06-04T12:00Z"),
      recurring: true,
    });
  });

  it("begins with the second where the first was called off", () => {
    const cancelled = other("STATUS:CANCELLED\nDTSTART:20260603T100000Z");
    expect(read(`${START}\n${cancelled}`)).toMatchObject({
      summary: "As planned",
      at: moment("2026-06-10T10:00Z"),
    });
  });

  it("is cancelled where every time was called off", () => {
    expect(read(`${START}\nEXDATE:20260603T100000Z,20260610T100000Z`)).toMatchObject({ cancelled: true });
  });

  it("may be seen by one of its times alone", () => {
    const lines = "UID:1\nRECURRENCE-ID:20260610T100000Z\nDTSTART:20260611T100000Z";
    expect(read(lines)).toMatchObject({ recurring: true, at: moment("2026-06-11T10:00Z") });
  });

  it.each([
    "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  ])("by %s is not searched for its second time", (rule) => {
    const lines = `UID:1\nDTSTART:20260601T100000Z\nRRULE:${rule}`;
    expect(read(lines)).toMatchObject({ at: moment("2026-06-01T10:00Z") });
    expect(() => read(`${lines}\nEXDATE:20260601T100000Z`)).toThrow(/its first time was called off/);
  });
});

describe("a cancellation", () => {
  const START = "UID:1\nDTSTART:20260603T100000Z";

  it.each([
    ["method", "STATUS:CONFIRMED", "METHOD:CANCEL", true],
    ["status", "STATUS:CANCELLED", "METHOD:REQUEST", true],
    ["nothing", "STATUS:CONFIRMED", "METHOD:REQUEST", false],
  ])("is told by its %s", (_, status, method, cancelled) => {
    expect(read(`${START}\n${status}`, method).cancelled).toBe(cancelled);
  });
});

describe("several events", () => {
  const event = (lines: string) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`;
  const both = (one: string, two: string) =>
    readCalendar(bytes(`BEGIN:VCALENDAR\n${event(one)}${event(two)}END:VCALENDAR\n`));
  const FIRST = "UID:1\nSEQUENCE:2\nDTSTART:20260605T100000Z";

  it("with one UID are versions, of which the newest counts", () => {
    const found = both(FIRST, "UID:1\nSEQUENCE:1\nDTSTART:20260603T100000Z");
    expect(found.map(({ at }) => at)).toEqual([moment("2026-06-05T10:00Z")]);
  });

  it("with one UID and number count as they were written", () => {
    const one = `${FIRST}\nDTSTAMP:20260502T000000Z`;
    const found = both(one, "UID:1\nSEQUENCE:2\nDTSTAMP:20260501T000000Z\nDTSTART:20260603T100000Z");
    expect(found.map(({ at }) => at)).toEqual([moment("2026-06-05T10:00Z")]);
  });

  it("with two UIDs, or with none, are two rounds", () => {
    expect(both(FIRST, "UID:2\nDTSTART:20260603T100000Z").map(({ uid }) => uid)).toEqual(["1", "2"]);
    expect(both("DTSTART:20260605T100000Z", "DTSTART:20260603T100000Z")).toHaveLength(2);
  });

  it("may stand in two calendars of one file", () => {
    const one = new TextDecoder().decode(calendar(FIRST));
    expect(readCalendar(bytes(one.replaceAll("\r", "").repeat(2)))).toHaveLength(2);
  });
});
