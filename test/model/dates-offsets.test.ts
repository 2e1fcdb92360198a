/** What is known of the clocks of a zone: learnt once, taken out, and put in again elsewhere. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Day } from "../../src/model/dates/index.js";
import { clockChanges as changesByOracle, minutesAhead } from "../support/oracle.js";
import { runs } from "../support/runs.js";

type Dates = typeof import("../../src/model/dates/index.js");

const DAY = 86_400_000;
const YEAR = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1) };

let dates: Dates;

/** Dates that know of no zone yet. */
async function afresh(): Promise<Dates> {
  vi.resetModules();
  return await import("../../src/model/dates/index.js");
}

/** From now on nobody may ask the system about a zone. */
function silence(): void {
  vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
    throw new RangeError("the system was asked");
  });
}

beforeEach(async () => {
  dates = await afresh();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the clocks of a zone", () => {
  it("are the same in whatever order they are asked about", () => {
    const days = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.constantFrom("Africa/Casablanca", "Australia/Lord_Howe", "Asia/Gaza"),
        days,
        (zone, all) => {
          for (const day of all) {
            const instant = YEAR.from + day * DAY + (day % 24) * 3_600_000;
            expect(dates.offsetAt(zone, instant)).toBe(minutesAhead(instant, zone));
          }
        },
      ),
      { numRuns: runs(60), seed: 20260612 },
    );
  });

  it("become one stretch from change to change, however they were learnt", () => {
    const zone = "America/Havana";
    const days = Array.from({ length: 365 }, (_, day) => YEAR.from + (day + 0.5) * DAY);
    for (const instant of [...days.filter((_, nth) => nth % 3 === 0).reverse(), ...days])
      dates.offsetAt(zone, instant);
    const changes = changesByOracle(zone, YEAR.from, YEAR.until, DAY);
    const stretches = [...(dates.knownOffsets()[zone] ?? [])].sort((a, b) => a.from - b.from);
    expect(stretches.map(({ offset }) => offset)).toEqual([-300, -240, -300]);
    expect(stretches.slice(1).map(({ from }) => from)).toEqual(changes);
    expect(stretches.slice(0, -1).map(({ until }) => until)).toEqual(changes);
  });

  it("are no zone's where there is none", () => {
    expect(() => dates.offsetAt("Mars/Base", YEAR.from)).toThrow(RangeError);
    expect(dates.isZone("Mars/Base")).toBe(false);
    expect(dates.knownOffsets()).toEqual({});
  });
});

describe("a table of what is known", () => {
  it("is plain JSON, and spares the system every question that was asked before", async () => {
    const answers = ({ isZone, startOfDay, isoInstant }: Dates) => [
      isZone("America/Halifax"),
      isZone("Asia/Tokyo"),
      ...[20_454, 20_520, 20_600].map((day) =>
        isoInstant(startOfDay(day as Day, "America/Halifax"), "America/Halifax"),
      ),
    ];
    const before = answers(dates);
    const table = JSON.parse(JSON.stringify(dates.knownOffsets()));
    expect(Object.keys(table).sort()).toEqual(["America/Halifax", "Asia/Tokyo"]);

    dates = await afresh();
    dates.recallOffsets(table);
    silence();
    expect(answers(dates)).toEqual(before);
    expect(before).toContain("2026-05-27T00:00:00-03:00");
  });

  it("is believed, for a zone of which nothing is known", () => {
    const stretches = [{ from: YEAR.from, until: YEAR.until, offset: 17 }];
    dates.recallOffsets({ "Pacific/Fiji": stretches });
    silence();
    expect(dates.offsetAt("Pacific/Fiji", YEAR.from)).toBe(17);
    expect(dates.isZone("Pacific/Fiji")).toBe(true);
    expect(dates.isZone("Pacific/Tonga")).toBe(false);
    expect(dates.isZone("+02:00")).toBe(false);
  });

  it("changes nothing where something is known, and grows where it ends", () => {
    const tokyo = dates.offsetAt("Asia/Tokyo", YEAR.from);
    dates.recallOffsets({ "Asia/Tokyo": [{ from: 0, until: YEAR.until, offset: 17 }], "Asia/Seoul": [] });
    expect(dates.offsetAt("Asia/Tokyo", YEAR.from + 30 * DAY)).toBe(tokyo);
    expect(dates.offsetAt("Asia/Seoul", YEAR.from)).toBe(540);
    expect(dates.knownOffsets()["Asia/Seoul"]).toEqual([
      { from: YEAR.from, until: YEAR.from + DAY + 60_000, offset: 540 },
    ]);
  });
});
