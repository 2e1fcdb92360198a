import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  isoDay,
  LAST_YEAR,
  weekday,
} from "../../src/model/dates/index.js";
import { lengthOfMonth, type Square, wallCalendar } from "../support/oracle.js";

const squares = wallCalendar(LAST_YEAR);
const anySquare = fc.constantFrom(...squares);

function text({ year, month, date }: Square): string {
  return [year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

describe("days", () => {
  it("agree with a wall calendar on every day of every year that a file may name", () => {
    const wrong = squares.filter((square) => {
      const { number, year, month, date } = square;
      const day = number as Day;
      return (
        dayOf(year, month, date) !== day ||
        JSON.stringify(civil(day)) !== JSON.stringify({ year, month, date }) ||
        weekday(day) !== square.weekday ||
        isoDay(day) !== text(square)
      );
    });
    expect(squares[0]?.year).toBe(FIRST_YEAR);
    expect(squares.length).toBe(36_525);
    expect(wrong).toEqual([]);
  });

  it("do not exist outside their month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -3, max: 34 }),
        (year, month, date) => {
          const real = month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
          expect(dayOf(year, month, date) !== undefined).toBe(real);
        },
      ),
      { numRuns: 1000 },
    );
    expect(dayOf(2026, 2, 30)).toBeUndefined();
    expect(dayOf(2026, 2, 29)).toBeUndefined();
    expect(dayOf(2028, 2, 29)).toBeDefined();
  });

  it("before 1970 have their weekday too", () => {
    expect(weekday(-1 as Day)).toBe(3);
    expect(weekday(-7 as Day)).toBe(4);
    expect(isoDay(-1 as Day)).toBe("1969-12-31");
  });

  it("move by whole days in both directions", () => {
    fc.assert(
      fc.property(fc.nat(squares.length - 1), fc.nat(squares.length - 1), (from, to) => {
        const start = squares[from] as Square;
        const end = squares[to] as Square;
        expect(civil(addDays(start.number as Day, to - from))).toEqual({
          year: end.year,
          month: end.month,
          date: end.date,
        });
      }),
    );
  });

  it("know the length of a month", () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(lengthOfMonth(year, month));
      }
    }
  });
});

describe("adding months", () => {
  it("keeps the date, or takes the last of a shorter month", () => {
    fc.assert(
      fc.property(anySquare, fc.integer({ min: -240, max: 240 }), (square, months) => {
        let { year, month } = square;
        for (let left = Math.abs(months); left > 0; left -= 1) {
          month += Math.sign(months);
          if (month === 13) [year, month] = [year + 1, 1];
          if (month === 0) [year, month] = [year - 1, 12];
        }
        const date = Math.min(square.date, lengthOfMonth(year, month));
        expect(civil(addMonths(square.number as Day, months))).toEqual({ year, month, date });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
  ])("from %s by %i gives %s", (from, months, to) => {
    const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
    expect(isoDay(addMonths(dayOf(year, month, date) as Day, months))).toBe(to);
  });
});
