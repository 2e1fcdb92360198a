import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clockText,
  type Day,
  dayIn,
  daysBetween,
  endOfDay,
  type Instant,
  instantAt,
  instantsOf,
  isoInstant,
  isZone,
  localOf,
  momentText,
  offsetAt,
  startOfDay,
  zoneNames,
} from "../../src/model/dates/index.js";
import { boundsOfDate, clockChanges, minutesAhead, showings, wallTime } from "../support/oracle.js";

const MINUTE = 60_000;
const DAY = 86_400_000;

const ZONES = [
  "UTC",
  "America/New_York",
  "Europe/London",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "America/Adak",
  "America/Havana",
  "America/Sao_Paulo",
  "America/Caracas",
  "America/Nuuk",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Pyongyang",
  "Antarctica/Troll",
  "Antarctica/Casey",
];

/** Minutes around the clock changes of each zone, where mistakes hide, and minutes anywhere in the century. */
const changes = new Map(
  ZONES.map((zone) => [zone, clockChanges(zone, Date.UTC(2005, 0, 1), Date.UTC(2032, 0, 1), 5 * DAY)]),
);
const somewhere = fc.constantFrom(...ZONES).chain((zone) => {
  const known = changes.get(zone) ?? [];
  const anyTime = fc.integer({ min: Date.UTC(2000, 0, 2) / MINUTE, max: Date.UTC(2099, 11, 30) / MINUTE });
  const nearChange = fc
    .tuple(fc.constantFrom(...(known.length > 0 ? known : [0])), fc.integer({ min: -1600, max: 1600 }))
    .map(([change, minutes]) => change / MINUTE + minutes);
  const minute = known.length > 0 ? fc.oneof(anyTime, nearChange, nearChange) : anyTime;
  return minute.map((at) => ({ zone, instant: (at * MINUTE) as Instant }));
});

function dayNumber(date: { year: number; month: number; date: number }): Day {
  return (Date.UTC(date.year, date.month - 1, date.date) / DAY) as Day;
}

function at(text: string): { day: Day; time: number } {
  const shown = Date.parse(`${text.replace(" ", "T")}Z`);
  const day = Math.floor(shown / DAY) as Day;
  return { day, time: (shown - day * DAY) / MINUTE };
}

function utc(instants: readonly number[]): string[] {
  return instants.map((instant) => `${new Date(instant).toISOString().slice(0, 16)}Z`);
}

describe("a local clock", () => {
  it("shows what Intl shows", () => {
    fc.assert(
      fc.property(somewhere, fc.nat(MINUTE - 1), ({ zone, instant }, rest) => {
        const shown = wallTime(instant, zone);
        const local = { day: dayNumber(shown), time: shown.hour * 60 + shown.minute };
        expect(offsetAt(zone, instant)).toBe(minutesAhead(instant, zone));
        expect(localOf((instant + rest) as Instant, zone)).toEqual(local);
        expect(dayIn(instant, zone)).toBe(local.day);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read back to every instant at which it shows a time, the first of two first", () => {
    fc.assert(
      fc.property(somewhere, ({ zone, instant }) => {
        // With the offset of two hours ago, the time also lands where clocks skip it.
        for (const ahead of [minutesAhead(instant, zone), minutesAhead(instant - 120 * MINUTE, zone)]) {
          const shown = wallTime(instant + ahead * MINUTE, "UTC");
          const found = instantsOf(dayNumber(shown), shown.hour * 60 + shown.minute, zone);
          expect(found).toEqual(showings(shown, zone));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("shows a skipped time at no instant", () => {
    let gaps = 0;
    for (const [zone, instants] of changes) {
      for (const change of instants) {
        const before = minutesAhead(change - MINUTE, zone);
        const skipped = minutesAhead(change, zone) - before;
        for (const into of [0, 1, skipped - 1]) {
          if (into < 0 || into >= skipped) continue;
          const shown = change + (before + into) * MINUTE;
          const day = Math.floor(shown / DAY) as Day;
          const time = (shown - day * DAY) / MINUTE;
          expect(instantsOf(day, time, zone)).toEqual([]);
          // As far past the change as the time stood before it.
          expect(instantAt(day, time, zone)).toBe(change + into * MINUTE);
          gaps += 1;
        }
      }
    }
    expect(gaps).toBeGreaterThan(900);
  });

  it.each([
    ["America/New_York", "2026-03-08 02:30", []],
    ["America/New_York", "2026-11-01 01:30", ["2026-11-01T05:30Z", "2026-11-01T06:30Z"]],
    ["Europe/London", "2026-03-29 01:00", []],
    ["Europe/London", "2026-10-25 01:59", ["2026-10-25T00:59Z", "2026-10-25T01:59Z"]],
    ["Asia/Kathmandu", "2026-06-03 10:00", ["2026-06-03T04:15Z"]],
    ["Pacific/Chatham", "2026-06-03 10:00", ["2026-06-02T21:15Z"]],
    ["Australia/Lord_Howe", "2026-04-05 01:45", ["2026-04-04T14:45Z", "2026-04-04T15:15Z"]],
    ["Australia/Lord_Howe", "2026-10-04 02:15", []],
    ["Antarctica/Troll", "2026-03-29 02:59", []],
    ["Antarctica/Troll", "2026-10-25 01:30", ["2026-10-24T23:30Z", "2026-10-25T01:30Z"]],
    ["America/Havana", "2026-11-01 00:30", ["2026-11-01T04:30Z", "2026-11-01T05:30Z"]],
    ["Pacific/Apia", "2011-12-30 12:00", []],
    ["Antarctica/Casey", "2020-10-04 00:00", ["2020-10-03T16:00Z"]],
    ["Antarctica/Casey", "2020-10-04 00:01", []],
  ])("in %s at %s stands for %j", (zone, text, expected) => {
    const { day, time } = at(text);
    expect(utc(instantsOf(day, time, zone))).toEqual(expected);
    if (expected.length > 0) expect(utc([instantAt(day, time, zone)])).toEqual(expected.slice(0, 1));
  });
});

describe("a local day", () => {
  it.each([
    ["Asia/Beirut", "2026-03-29", "2026-03-28T22:00Z", "2026-03-29T20:59Z"],
    ["Africa/Cairo", "2026-04-24", "2026-04-23T22:00Z", "2026-04-24T20:59Z"],
    ["America/Havana", "2026-03-08", "2026-03-08T05:00Z", "2026-03-09T03:59Z"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00Z", "2018-11-05T01:59Z"],
    ["America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00Z", "2018-02-18T02:59Z"],
    ["Asia/Pyongyang", "2018-05-04", "2018-05-03T15:30Z", "2018-05-04T14:59Z"],
    ["America/New_York", "2026-11-01", "2026-11-01T04:00Z", "2026-11-02T04:59Z"],
  ])("in %s, %s, lasts from %s to %s", (zone, date, first, last) => {
    const { day } = at(`${date} 00:00`);
    expect(utc([startOfDay(day, zone), endOfDay(day, zone)])).toEqual([first, last]);
  });

  it("begins and ends with the first and last minute that carry its date, around every change since 2012", () => {
    const dates = [...changes].flatMap(([zone, instants]) =>
      instants
        .filter((change) => change > Date.UTC(2012, 0, 1) && change < Date.UTC(2022, 0, 1))
        .flatMap((change) => [change - MINUTE, change].map((instant) => ({ zone, instant }))),
    );
    const seen = new Set<string>();
    for (const { zone, instant } of dates) {
      const shown = wallTime(instant, zone);
      const day = dayNumber(shown);
      // A few hundred dates do: scanning one takes thousands of looks at a clock.
      if (seen.has(`${zone} ${day}`) || (shown.year % 3 !== 0 && shown.year !== 2018)) continue;
      seen.add(`${zone} ${day}`);
      expect({ zone, first: startOfDay(day, zone), last: endOfDay(day, zone) }).toEqual({
        zone,
        ...boundsOfDate(shown, zone),
      });
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  it("that was skipped whole begins where the next one does", () => {
    const { day } = at("2011-12-30 00:00");
    expect(boundsOfDate({ year: 2011, month: 12, date: 30 }, "Pacific/Apia")).toBeUndefined();
    expect(startOfDay(day, "Pacific/Apia")).toBe(startOfDay((day + 1) as Day, "Pacific/Apia"));
  });

  it("is counted by the calendar, not by hours", () => {
    const zone = "America/New_York";
    const late = instantAt(at("2026-03-07 23:30").day, 23 * 60 + 30, zone);
    const early = instantAt(at("2026-03-09 00:30").day, 30, zone);
    expect(daysBetween(late, early, zone)).toBe(2);
    expect(daysBetween(late, late, zone)).toBe(0);
    expect(daysBetween(late, early, "Asia/Tokyo")).toBe(1);
  });
});

describe("an instant as text", () => {
  it("reads back to itself, and shows the local clock", () => {
    fc.assert(
      fc.property(somewhere, fc.nat(59), ({ zone, instant }, second) => {
        const text = isoInstant((instant + second * 1000) as Instant, zone);
        expect(Date.parse(text)).toBe(instant + second * 1000);
        expect(text.slice(0, 16).replace("T", " ")).toBe(momentText(localOf(instant, zone)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["America/New_York", "2026-06-12T09:00:00-04:00"],
    ["America/St_Johns", "2026-01-12T09:00:00-03:30"],
    ["Asia/Kathmandu", "2026-06-12T09:00:00+05:45"],
    ["UTC", "2026-06-12T09:00:00+00:00"],
  ])("in %s reads %s", (zone, text) => {
    expect(isoInstant(Date.parse(text) as Instant, zone)).toBe(text);
  });

  it("gives the clock two digits each", () => {
    expect(clockText(545)).toBe("09:05");
    expect(clockText(0)).toBe("00:00");
    expect(clockText(1439)).toBe("23:59");
  });
});

describe("zones", () => {
  it("are known by name, old names included", () => {
    for (const name of [...zoneNames(), "US/Eastern", "Asia/Calcutta", "Etc/GMT+5"]) {
      expect(isZone(name), name).toBe(true);
    }
    expect(zoneNames()).toContain("UTC");
  });

  it.each(["", "+02:00", "-0500", "Europe/Berln", "New York", "Mars/Base", " UTC"])("exclude %j", (name) => {
    expect(isZone(name)).toBe(false);
  });

  it("that do not exist have no offset", () => {
    expect(() => offsetAt("Europe/Berln", 0)).toThrow(RangeError);
  });
});
