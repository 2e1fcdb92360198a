/** The changes of the clocks against those that an oracle finds; with FOLLOWUP_LONG=1 in every zone. */
import { describe, expect, it } from "vitest";
import { clockChanges, type Instant, MINUTE, zoneNames } from "../../src/model/dates/index.js";
import { minutesAhead, clockChanges as oracle } from "../support/oracle.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const ZONES = ["America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Tokyo", "Asia/Gaza"];
const DAY = 86_400_000;
const FROM = Date.UTC(LONG ? 2000 : 2022, 0, 1);
const TO = Date.UTC(LONG ? 2036 : 2028, 0, 1);

describe("the clock changes of", () => {
  it.each(LONG ? zoneNames() : ZONES)("%s", { timeout: 120_000 }, (zone) => {
    const found = clockChanges(zone, FROM as Instant, TO as Instant);
    expect(found).toEqual(
      oracle(zone, FROM, TO, LONG ? DAY / 4 : DAY).map((at) => ({
        at,
        before: minutesAhead(at - MINUTE, zone),
        after: minutesAhead(at, zone),
      })),
    );
  });

  it("an hour in which there is none", () => {
    const change = Date.UTC(2026, 2, 8, 7);
    const within = (from: number, to: number) =>
      clockChanges(
        "America/New_York",
        (change + from * MINUTE) as Instant,
        (change + to * MINUTE) as Instant,
      );
    expect(within(-60, 0)).toEqual([]);
    expect(within(0, 60)).toEqual([]);
    expect(within(-1, 1)).toEqual([{ at: change, before: -300, after: -240 }]);
  });
});
