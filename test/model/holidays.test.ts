import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayOf, isoDay } from "../../src/model/dates/index.js";
import { COUNTRY_CODES } from "../../src/model/holidays/codes.gen.js";
import { countriesOf } from "../../src/model/holidays/countries.js";
import { holidaysOf, withHolidays } from "../../src/model/holidays/index.js";
import { endsNear } from "../../src/model/holidays/outlook.js";
import { PLACES } from "../../src/model/holidays/tables.gen.js";
import { FIRST_TABLE_YEAR, LAST_TABLE_YEAR } from "../../src/model/holidays/years.gen.js";
import type { Hunt, Interview, Person, Reference } from "../../src/model/types.js";

function holidaysIn(year: number, code: string): string[] {
  return (holidaysOf(code) ?? []).map(isoDay).filter((day) => day.startsWith(String(year)));
}

/** The days of a year that date-holidays calls public and that begin and end at midnight, a day each. */
function singleDays(year: number, code: string): string[] {
  const [country = "", ...parts] = code.split("-");
  return new Holidays([country, ...parts].join("."), { types: ["public"] })
    .getHolidays(year)
    .filter(({ start, end }) => Math.abs(end.getTime() - start.getTime() - 86_400_000) <= 3_600_000)
    .map(({ date }) => date.slice(0, 10));
}

describe("the public holidays", () => {
  it("of the United States in 2026 have Juneteenth, and both 3 and 4 July", () => {
    expect(holidaysIn(2026, "US")).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      "2026-07-03",
      "2026-07-04",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
    expect(holidaysIn(2020, "US")).not.toContain("2020-06-19");
  });

  it("of a state or region are its country's, with what it adds and without what it leaves out", () => {
    expect(holidaysIn(2026, "US-NY")).toEqual(expect.arrayContaining(["2026-02-12", "2026-06-19"]));
    expect(holidaysIn(2026, "DE")).not.toContain("2026-01-06");
    expect(holidaysIn(2026, "DE-BY")).toContain("2026-01-06");
    expect(holidaysIn(2026, "DE-BY")).not.toContain("2026-08-08");
    expect(holidaysIn(2026, "DE-BY-A")).toEqual(expect.arrayContaining(["2026-01-06", "2026-08-08"]));
    expect(holidaysIn(2026, "GB")).toContain("2026-04-06");
    expect(holidaysIn(2026, "GB-SCT")).not.toContain("2026-04-06");
  });

  it("that last several days are all of their days, also past the new year", () => {
    expect(holidaysIn(2026, "KR")).toEqual(
      expect.arrayContaining(["2026-09-24", "2026-09-25", "2026-09-26"]),
    );
    expect(holidaysIn(2027, "SZ")).toContain("2027-01-01");
    expect(holidaysIn(2020, "SZ")).toContain("2020-01-02");
  });

  it("that begin at sunset count for the day after it, without the half days around them", () => {
    expect(holidaysIn(2026, "TR")).toEqual(
      expect.arrayContaining(["2026-03-20", "2026-03-21", "2026-03-22"]),
    );
    expect(holidaysIn(2026, "TR")).not.toContain("2026-03-19");
    expect(holidaysIn(2026, "TR")).not.toContain("2026-03-23");
  });

  it("that begin at noon do not count: the morning is worked", () => {
    expect(holidaysIn(2026, "CN")).not.toContain("2026-03-08");
    expect(holidaysIn(2026, "IS")).not.toContain("2026-12-24");
    expect(holidaysIn(2028, "IS")).toContain("2028-12-25");
  });

  it.each([
    "US",
    "US-MA",
    "GB-NIR",
    "CA-QC",
    "AU-VIC",
    "NZ",
    "IN",
    "JP",
    "IL",
    "BR-SP-SP",
    "DE-BY-A",
    "ES-CT",
    "NL",
  ])("of %s are those of date-holidays in every year of the tables", (code) => {
    for (let year = FIRST_TABLE_YEAR; year <= LAST_TABLE_YEAR; year += 1) {
      expect(holidaysIn(year, code)).toEqual([...new Set(singleDays(year, code))].sort());
    }
  });

  it("are sorted, each once, and within the years of the tables, for every code", () => {
    for (const code of COUNTRY_CODES) {
      const days = holidaysOf(code) ?? [];
      expect(days.length, code).toBeGreaterThan(17);
      expect(days, code).toEqual([...new Set(days)].sort((one, other) => one - other));
      expect(isoDay(days[0] as Day) >= `${FIRST_TABLE_YEAR}-01-01`, code).toBe(true);
      expect(isoDay(days.at(-1) as Day) <= `${LAST_TABLE_YEAR}-12-31`, code).toBe(true);
    }
  });

  it.each(["", "XX", "us", "US-", "US-XX", "US-NY-LA", "constructor", "__proto__"])(
    "of %j are unknown",
    (code) => {
      expect(holidaysOf(code)).toBeUndefined();
    },
  );
});

describe("the codes", () => {
  it("are those of the tables", () => {
    expect([...COUNTRY_CODES].sort()).toEqual(Object.keys(PLACES).sort());
    expect(COUNTRY_CODES).toEqual(expect.arrayContaining(["US", "US-NY", "DE-BY-A"]));
  });
});

const person: Person = { id: "maria", name: "Maria Gómez" };
const reference: Reference = { id: "lee", name: "Lee Park" };
const interview: Interview = {
  id: "northwind",
  company: "Northwind",
  role: "Product manager",
  electronic: false,
  urgent: false,
  people: [person],
  rounds: [],
  promises: [],
  given: [],
  facts: [],
  clippings: [],
  log: [],
};
const hunt: Hunt = {
  me: { name: "Dana Okafor", strengths: [], over40: false },
  style: "measured",
  overrides: {},
  daysOff: [],
  references: [reference],
  interviews: [interview],
  holidays: {},
};

describe("the countries of a file", () => {
  const everywhere: Hunt = {
    ...hunt,
    me: { ...hunt.me, country: "US-NY" },
    references: [{ ...reference, country: "GB" }, reference],
    interviews: [
      { ...interview, country: "DE", people: [{ ...person, country: "JP" }, person] },
      { ...interview, id: "contoso", country: "US-NY" },
    ],
  };

  it("are all that anybody in it has, each once", () => {
    expect(countriesOf(everywhere)).toEqual(["US-NY", "GB", "DE", "JP"]);
    expect(countriesOf(hunt)).toEqual([]);
  });

  it("bring their holidays into it", () => {
    const filled = withHolidays(everywhere);
    expect(Object.keys(filled.holidays).sort()).toEqual(["DE", "GB", "JP", "US-NY"]);
    expect(filled.holidays.JP).toEqual(holidaysOf("JP"));
    expect({ ...filled, holidays: {} }).toEqual(everywhere);
    expect(withHolidays(hunt)).toEqual(hunt);
  });

  it("that are unknown bring none", () => {
    expect(withHolidays({ ...hunt, me: { ...hunt.me, country: "XX" } }).holidays).toEqual({ XX: [] });
  });
});

describe("the tables", () => {
  const years = { first: FIRST_TABLE_YEAR, last: LAST_TABLE_YEAR };
  const begin = dayOf(FIRST_TABLE_YEAR, 1, 1) as Day;
  const lastDay = dayOf(LAST_TABLE_YEAR, 12, 31) as Day;

  it("say when they are too near to their end to plan by", () => {
    expect(endsNear(addDays(begin, -1))).toEqual(years);
    expect(endsNear(begin)).toBeUndefined();
    expect(endsNear(addDays(lastDay, -60))).toBeUndefined();
    expect(endsNear(addDays(lastDay, -59))).toEqual(years);
  });
});
