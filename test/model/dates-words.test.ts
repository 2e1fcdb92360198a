import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  dayOf,
  fullDay,
  type Instant,
  longDay,
  monthOf,
  shortDay,
  shortMoment,
  weekdayName,
} from "../../src/model/dates/index.js";

const tuesday = dayOf(2026, 6, 9) as Day;

function everyMonth(say: (day: Day) => string): string[] {
  return Array.from({ length: 12 }, (_, at) => say(dayOf(2026, at + 1, 1) as Day));
}

describe("days in words", () => {
  it("have the names of the week", () => {
    expect(Array.from({ length: 7 }, (_, at) => weekdayName(addDays(tuesday, at)))).toEqual([
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
      "Monday",
    ]);
  });

  it("are short on a screen", () => {
    expect(everyMonth((day) => shortDay(day, tuesday)).join(", ")).toBe(
      "Thu 1 Jan, Sun 1 Feb, Sun 1 Mar, Wed 1 Apr, Fri 1 May, Mon 1 Jun, " +
        "Wed 1 Jul, Sat 1 Aug, Tue 1 Sep, Thu 1 Oct, Sun 1 Nov, Tue 1 Dec",
    );
  });

  it("are whole on a page that may be read in another year", () => {
    expect(fullDay(tuesday)).toBe("Tuesday 9 June 2026");
    expect([monthOf(tuesday, tuesday), monthOf(dayOf(2025, 12, 31) as Day, tuesday)]).toEqual([
      "June",
      "December 2025",
    ]);
  });

  it("are long in a letter", () => {
    expect(everyMonth((day) => longDay(day, tuesday)).join("; ")).toBe(
      "Thursday, January 1; Sunday, February 1; Sunday, March 1; Wednesday, April 1; Friday, May 1; " +
        "Monday, June 1; Wednesday, July 1; Saturday, August 1; Tuesday, September 1; " +
        "Thursday, October 1; Sunday, November 1; Tuesday, December 1",
    );
  });

  it("name the year only when it is not this one", () => {
    expect(shortDay(dayOf(2027, 1, 1) as Day, tuesday)).toBe("Fri 1 Jan 2027");
    expect(longDay(dayOf(2025, 12, 31) as Day, tuesday)).toBe("Wednesday, December 31, 2025");
  });

  it("come with the time on the clock of a zone", () => {
    const instant = Date.parse("2026-06-09T21:00Z") as Instant;
    expect(shortMoment(instant, "America/New_York", tuesday)).toBe("Tue 9 Jun 17:00");
    expect(shortMoment(instant, "Asia/Kathmandu", tuesday)).toBe("Wed 10 Jun 02:45");
  });
});
