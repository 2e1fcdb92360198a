import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  businessDayBefore,
  type Calendar,
  type Day,
  dayAfter,
  dayOf,
  isBusinessDay,
  nextBusinessDay,
  rollForward,
  subtractBusinessDays,
  type Unit,
} from "../../src/model/dates/index.js";
import { lengthOfMonth, type Square, walkWorkingDays, wallCalendar } from "../support/oracle.js";

const squares = wallCalendar(2040);
const byNumber = new Map(squares.map((square) => [square.number, square]));

function works(off: ReadonlySet<number>): (day: number) => boolean {
  return (day) => {
    const name = byNumber.get(day)?.weekday;
    return name !== 0 && name !== 6 && !off.has(day);
  };
}

function calendarOff(off: Iterable<number>): Calendar {
  return { zone: "UTC", daysOff: new Set([...off] as Day[]) };
}

const START = 20_454; // 2026-01-01
const day = fc.integer({ min: START, max: START + 800 });

/** Holidays and days off as they come: single days, and closures of up to three weeks. */
const daysOff = fc
  .array(fc.tuple(fc.integer({ min: START - 60, max: START + 900 }), fc.integer({ min: 1, max: 21 })), {
    maxLength: 30,
  })
  .map((runs) => new Set(runs.flatMap(([from, length]) => Array.from({ length }, (_, at) => from + at))));

describe("business days", () => {
  it("are Monday to Friday without the days off", () => {
    fc.assert(
      fc.property(day, daysOff, (at, off) => {
        expect(isBusinessDay(at as Day, calendarOff(off))).toBe(works(off)(at));
      }),
    );
  });

  it("are rolled to and stepped to like on a wall calendar", () => {
    fc.assert(
      fc.property(day, daysOff, (at, off) => {
        const calendar = calendarOff(off);
        expect(rollForward(at as Day, calendar)).toBe(walkWorkingDays(at - 1, 1, 1, works(off)));
        expect(nextBusinessDay(at as Day, calendar)).toBe(walkWorkingDays(at, 1, 1, works(off)));
        expect(businessDayBefore(at as Day, calendar)).toBe(walkWorkingDays(at, 1, -1, works(off)));
      }),
      { numRuns: 500 },
    );
  });

  it("are counted without the day they are counted from", () => {
    fc.assert(
      fc.property(day, daysOff, fc.integer({ min: 1, max: 60 }), (at, off, count) => {
        const calendar = calendarOff(off);
        expect(addBusinessDays(at as Day, count, calendar)).toBe(walkWorkingDays(at, count, 1, works(off)));
        expect(subtractBusinessDays(at as Day, count, calendar)).toBe(
          walkWorkingDays(at, count, -1, works(off)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("none of them later is the day itself, rolled; none earlier is the day itself", () => {
    const saturday = dayOf(2026, 6, 13) as Day;
    const calendar = calendarOff([dayOf(2026, 6, 15) as Day]);
    expect(addBusinessDays(saturday, 0, calendar)).toBe(dayOf(2026, 6, 16));
    expect(subtractBusinessDays(saturday, 0, calendar)).toBe(saturday);
  });

  it("end a search in a calendar that is never open", () => {
    const from = dayOf(2026, 6, 9) as Day;
    const closed = calendarOff(Array.from({ length: 2000 }, (_, at) => from - 1000 + at));
    expect(rollForward(from, closed)).toBe(from);
    expect(addBusinessDays(from, 3, closed)).toBe(from + 3);
    expect(subtractBusinessDays(from, 3, closed)).toBe(from - 3);
  });

  it("pass Juneteenth and a day off in the week after 17 June 2026", () => {
    const calendar = calendarOff([dayOf(2026, 6, 19) as Day, dayOf(2026, 6, 22) as Day]);
    expect(addBusinessDays(dayOf(2026, 6, 17) as Day, 3, calendar)).toBe(dayOf(2026, 6, 24));
  });
});

describe("the day after a wait", () => {
  type Oracle = (from: number, count: number, off: ReadonlySet<number>) => number | undefined;

  const expected: Record<Unit, Oracle> = {
    hours: (from, count) => from + (count - (count % 24)) / 24,
    days: (from, count) => from + count,
    "business days": (from, count, off) =>
      count === 0 ? walkWorkingDays(from - 1, 1, 1, works(off)) : walkWorkingDays(from, count, 1, works(off)),
    months: (from, count) => {
      const { year, month, date } = byNumber.get(from) as Square;
      const months = month + count;
      const goal = { year: year + Math.ceil(months / 12) - 1, month: ((months - 1) % 12) + 1 };
      const last = Math.min(date, lengthOfMonth(goal.year, goal.month));
      return squares.find((it) => it.year === goal.year && it.month === goal.month && it.date === last)
        ?.number;
    },
  };

  it.each(["hours", "days", "business days", "months"] as const)("is reckoned in %s", (unit) => {
    fc.assert(
      fc.property(day, daysOff, fc.integer({ min: 0, max: 90 }), (from, off, count) => {
        expect(dayAfter(from as Day, { count, unit }, calendarOff(off))).toBe(
          expected[unit](from, count, off),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is not rolled to a business day, unless it is counted in them", () => {
    const friday = dayOf(2026, 6, 12) as Day;
    expect(dayAfter(friday, { count: 1, unit: "days" }, calendarOff([]))).toBe(friday + 1);
    expect(dayAfter(friday, { count: 47, unit: "hours" }, calendarOff([]))).toBe(friday + 1);
    expect(dayAfter(friday, { count: 1, unit: "business days" }, calendarOff([]))).toBe(friday + 3);
  });
});
