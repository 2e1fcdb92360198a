/**
 * What the arithmetic of zones relies on, looked for in the zones themselves. With FOLLOWUP_LONG=1 in every zone
 * that Node knows, 2000 to 2099, in about three minutes; else in a few of them, for twelve years.
 */
import { describe, expect, it } from "vitest";
import { type Day, type Instant, instantsOf, localOf, zoneNames } from "../../src/model/dates/index.js";
import { clockChanges, minutesAhead, showings, wallTime } from "../support/oracle.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;

const ODD = ["Antarctica/Casey", "Antarctica/Troll", "Asia/Gaza", "Africa/El_Aaiun", "Pacific/Norfolk"];
const zones = LONG ? zoneNames() : [...zoneNames().filter((_, at) => at % 23 === 0), ...ODD];
const [from, to, step] = LONG
  ? [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1), DAY]
  : [Date.UTC(2019, 0, 1), Date.UTC(2031, 0, 1), 5 * DAY];

/** Minutes from a change: its edges, the hours that it may skip or repeat, and the days beside it. */
const AROUND = [-1441, -180, -61, -60, -1, 0, 29, 60, 119, 1440];

describe("every clock change of", () => {
  it.each(zones)("%s", { timeout: 120_000 }, (zone) => {
    let previous = -Infinity;
    for (const change of clockChanges(zone, from, to, step)) {
      const before = minutesAhead(change - MINUTE, zone);
      const when = `${zone} ${new Date(change).toISOString()}`;

      // Offsets are quarter hours, as the oracle takes them to be.
      expect(before % 15, when).toBeCloseTo(0);

      // Clocks change at whole minutes, so that one offset holds for all of a minute.
      for (const instant of [change - SECOND, change, change + MINUTE - SECOND]) {
        const { year, month, date, hour, minute } = wallTime(instant, zone);
        const shown = { day: Date.UTC(year, month - 1, date) / DAY, time: hour * 60 + minute };
        expect(localOf(instant as Instant, zone), when).toEqual(shown);
      }

      // No two changes are so near that the offsets a day before and a day after miss one.
      expect(change - previous, when).toBeGreaterThan(4 * DAY);
      previous = change;

      for (const minutes of AROUND) {
        const shown = change + (before + minutes) * MINUTE;
        const day = Math.floor(shown / DAY) as Day;
        const found = instantsOf(day, (shown - day * DAY) / MINUTE, zone);
        expect(found, when).toEqual(showings(wallTime(shown, "UTC"), zone));
      }
    }
  });
});
