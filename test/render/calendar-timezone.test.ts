/**
 * What the VTIMEZONE of a zone says, read by ical.js, against what Intl shows: every six hours of the years, and
 * each minute around a change of the clocks. With FOLLOWUP_LONG=1 in every zone.
 */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Instant, zoneNames } from "../../src/model/dates/index.js";
import { timezoneText } from "../../src/render/calendar/timezone.js";
import { clockChanges, minutesAhead, showings, wallTime } from "../support/oracle.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const ZONES = [
  "America/New_York",
  "Europe/Dublin",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Africa/Casablanca",
  "Pacific/Chatham",
];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FROM = Date.UTC(2026, 5, 12);
const TO = Date.UTC(2027, 1, 1);
const FIRST = Date.UTC(2026, 0, 2);
const LAST = Date.UTC(2027, 11, 30);

function definition(zone: string): ICAL.Timezone {
  const text = timezoneText(zone, FROM as Instant, TO as Instant);
  expect(text).not.toMatch(/(?<!\r)\n/);
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
}

describe("the definition of", () => {
  it.each(LONG ? zoneNames().filter((zone) => zone !== "UTC") : ZONES)("%s", { timeout: 120_000 }, (zone) => {
    const defined = definition(zone);
    expect(defined.tzid).toBe(zone);
    const changes = clockChanges(zone, FIRST, LAST, 24 * HOUR);
    const around = changes.flatMap((at) => [-90, -61, -31, -1, 0, 1, 31, 61].map((by) => at + by * MINUTE));
    // A time that is shown twice tells nothing of its offset.
    const telling = around.filter((instant) => showings(wallTime(instant, zone), zone).length === 1);
    const steady = Array.from({ length: (LAST - FIRST) / (6 * HOUR) }, (_, step) => FIRST + step * 6 * HOUR);
    const calm = steady.filter((instant) => changes.every((at) => Math.abs(instant - at) > 3 * HOUR));
    for (const instant of [...calm, ...telling]) {
      const shown = wallTime(instant, zone);
      const { date: day, ...others } = shown;
      const local = ICAL.Time.fromData({ ...others, day, second: 0 }, ICAL.Timezone.localTimezone);
      expect(defined.utcOffset(local) / 60, `${zone} ${new Date(instant).toISOString()}`).toBe(
        minutesAhead(instant, zone),
      );
    }
  });

  it("a zone in whose January it is summer begins with summer time", () => {
    const parts = (zone: string) =>
      timezoneText(zone, FROM as Instant, FROM as Instant)
        .split("\r\n")
        .filter((line) => line.startsWith("BEGIN"))
        .map((line) => line.slice(6));
    expect(parts("Australia/Sydney")).toEqual(["VTIMEZONE", "DAYLIGHT", "STANDARD", "DAYLIGHT"]);
    expect(parts("Europe/London")).toEqual(["VTIMEZONE", "STANDARD", "DAYLIGHT", "STANDARD"]);
    expect(parts("Asia/Tokyo")).toEqual(["VTIMEZONE", "STANDARD"]);
  });
});
