/** Where things stand on the axis of the page for a browser: by the day and the hour on the user's clock. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayOf, isoDay, MINUTE } from "../../src/model/dates/index.js";
import { monthsOn, ticksOn } from "../../src/render/html/axis.js";
import { countsText } from "../../src/render/html/counts.js";
import type { Mark } from "../../src/render/html/marks.js";
import { rowsOf } from "../../src/render/html/rows.js";
import { along, isOn, type Place, placeOf, placeOfDate, scaleOf } from "../../src/render/html/scale.js";
import { clockAt } from "../../src/render/when.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { type Element, select, textOf, the } from "../support/markup.js";
import { runs } from "../support/runs.js";
import { drawn, laneIn, marksIn, placeOf as placeOn, property } from "./html-pages.js";

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as Day;
const TODAY = day(2026, 6, 10);
const clock = (zone: string) => clockAt("2026-06-10T10:00:00-04:00", zone);

describe("a place", () => {
  it.each([
    ["2026-06-10T12:00:00-04:00", NEW_YORK, day(2026, 6, 10) + 0.5],
    ["2026-06-10T00:30:00+09:00", NEW_YORK, day(2026, 6, 9) + 11.5 / 24],
    ["2026-06-10T12:00:00-04:00", "Asia/Kolkata", day(2026, 6, 10) + 21.5 / 24],
    // The clocks go on at 2 on the eighth: an hour is missing, and noon is the middle all the same.
    ["2026-03-08T12:00:00-04:00", NEW_YORK, day(2026, 3, 8) + 0.5],
    ["2026-11-01T12:00:00-05:00", NEW_YORK, day(2026, 11, 1) + 0.5],
  ])("%s in %s is %f", (iso, zone, place) => {
    expect(placeOf(iso, clock(zone))).toBeCloseTo(place, 9);
  });

  it("of a date alone is the middle of that date, wherever it is", () => {
    expect(placeOfDate("2026-06-10T00:00:00+14:00")).toBe(day(2026, 6, 10) + 0.5);
  });
});

describe("the axis", () => {
  const weeks = ({ days }: { days: number }) => days / 7;

  it("is whole weeks from a Monday, two at least", () => {
    const sunday = day(2026, 6, 14);
    expect(scaleOf([TODAY + 0.4], TODAY)).toMatchObject({ first: day(2026, 6, 8), days: 14 });
    expect(weeks(scaleOf([day(2026, 6, 8), sunday + 14.999], TODAY))).toBe(3);
    expect(weeks(scaleOf([day(2026, 6, 8), sunday + 15], TODAY))).toBe(4);
    expect(scaleOf([day(2026, 6, 7)], TODAY).first).toBe(day(2026, 6, 1));
  });

  it("has room for what it is made of, within a year of now, and says what it leaves out", () => {
    const places = fc.array(fc.double({ min: 10_000, max: 40_000, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(places, fc.integer({ min: 10_000, max: 40_000 }), (all, now) => {
        const scale = scaleOf(all, now);
        expect(scale.days % 7).toBe(0);
        expect(scale.days).toBeLessThanOrEqual(2 * 366 + 14);
        expect(scale.width).toBeLessThanOrEqual(2600);
        const near = all.filter((place) => Math.abs(place - now) <= 366);
        expect(near.filter((place) => !isOn(scale, place))).toEqual([]);
        expect(scale.cutsOff).toEqual({
          before: all.some((place) => place < scale.first),
          after: all.some((place) => place >= scale.first + scale.days),
        });
        const [ticks, months] = [ticksOn(scale), monthsOn(scale, TODAY)];
        for (const stretches of [ticks, months]) {
          expect(stretches[0]?.from).toBe(scale.first);
          expect(stretches.at(-1)?.to).toBe(scale.first + scale.days);
          for (const [index, { from }] of stretches.slice(1).entries())
            expect(from).toBe(stretches[index]?.to);
        }
        expect(ticks.length).toBeLessThanOrEqual(110);
      }),
      { numRuns: runs(200), seed: 4 },
    );
  });

  it("counts in ten thousandths, and holds what lies beyond at its edge", () => {
    const scale = scaleOf([TODAY], TODAY);
    const at = (place: Place) => along(place, scale);
    expect([at(scale.first), at(scale.first + 7), at(scale.first + 14)]).toEqual([0, 5000, 10_000]);
    expect([at(scale.first - 100), at(scale.first + 100)]).toEqual([0, 10_000]);
  });

  it("names days where there is room for them, else Mondays", () => {
    const texts = (last: Day) => ticksOn(scaleOf([TODAY, last], TODAY)).map(({ text }) => text);
    expect(texts(TODAY).slice(0, 3)).toEqual(["Mon 8", "Tue 9", "Wed 10"]);
    expect(texts(addDays(TODAY, 40)).slice(0, 4)).toEqual(["8", "15", "22", "29"]);
    expect(texts(addDays(TODAY, 365)).slice(0, 3)).toEqual(["8", "15", "22"]);
    const years = ticksOn(scaleOf([TODAY - 365, TODAY + 365], TODAY));
    expect((years[1]?.from ?? 0) - (years[0]?.from ?? 0)).toBe(14);
  });

  it("names months as far as there is room", () => {
    const texts = (first: Day, last: Day) =>
      monthsOn(scaleOf([first, last], TODAY), TODAY).map(({ text }) => text);
    expect(texts(day(2026, 5, 29), day(2026, 7, 6))).toEqual(["May", "June", "July"]);
    expect(texts(day(2025, 12, 22), day(2026, 2, 1))).toEqual(["December 2025", "January", ""]);
    expect(texts(day(2026, 6, 29), day(2026, 9, 20))[0]).toBe("");
    expect(texts(day(2025, 6, 16), day(2027, 6, 1))[6]).toBe("Dec 2025");
    expect(texts(day(2026, 9, 28), day(2027, 1, 20))[0]).toBe("Sep");
  });
});

describe("rows", () => {
  const SCALE = scaleOf([TODAY, addDays(TODAY, 60)], TODAY);
  const mark = (rail: Mark["rail"], place: Place): Mark => ({
    sign: "sent",
    rail,
    place,
    ahead: false,
    state: null,
    bands: [],
    when: "",
    texts: [],
  });

  it("keep to their sides of the line, and what is on the line gives way upwards", () => {
    const marks = (["line", "they", "line", "you", "you"] as const).map((rail) => mark(rail, TODAY));
    expect(rowsOf(marks, SCALE)).toEqual({ rows: [0, -1, -2, 1, 2], above: 2, below: 2 });
    expect(rowsOf([mark("line", TODAY)], SCALE)).toEqual({ rows: [0], above: 1, below: 1 });
  });

  it("have no mark on another, unless there are too many", () => {
    const rails = fc.constantFrom<Mark["rail"]>("they", "line", "you");
    const some = fc.array(fc.tuple(rails, fc.double({ min: 0, max: 60, noNaN: true })), { maxLength: 30 });
    const apart = (22 / SCALE.width) * SCALE.days;
    fc.assert(
      fc.property(some, (all) => {
        const marks = all.map(([rail, days]) => mark(rail, TODAY + days));
        const { rows, above, below } = rowsOf(marks, SCALE);
        expect([above, below].every((one) => one >= 1 && one <= 5)).toBe(true);
        for (const [index, row] of rows.entries()) {
          const { rail, place } = marks[index] as Mark;
          expect(rail === "you" ? row > 0 : row <= 0 && (rail === "line" || row < 0)).toBe(true);
          expect(row).toBeGreaterThanOrEqual(-above);
          expect(row).toBeLessThanOrEqual(below);
          if (Math.abs(row) === 5) continue;
          const beside = marks.filter(
            (one, other) => other !== index && rows[other] === row && one !== marks[index],
          );
          expect(beside.filter((one) => Math.abs(one.place - place) < apart - 1e-9)).toEqual([]);
        }
      }),
      { numRuns: runs(200), seed: 4 },
    );
  });

  it("are five at most, and then overlap", () => {
    const marks = Array.from({ length: 9 }, () => mark("you", TODAY));
    expect(rowsOf(marks, SCALE).rows).toEqual([1, 2, 3, 4, 5, 5, 5, 5, 5]);
  });
});

interface Scene {
  readonly given: string;
  readonly now: string;
  /** The Monday with which the axis begins, and its weeks, as somebody counts them on a calendar. */
  readonly monday: string;
  readonly weeks: number;
}

/** Each mark of a scene's lane: its words, and where it and its stretches stand, to the half hour: `06-03 12:00`. */
function seen({ given, now, monday, weeks }: Scene) {
  const { root } = drawn(huntOf({ given }), moment(now));
  expect(select(root, ".tick")).toHaveLength(weeks);
  const at = (percent: number) => {
    const halfHours = Math.round((percent / 100) * weeks * 7 * 48);
    return new Date(Date.parse(`${monday}T00:00Z`) + halfHours * 30 * MINUTE)
      .toISOString()
      .slice(5, 16)
      .replace("T", " ");
  };
  return marksIn(laneIn(root, "Northwind")).map((element: Element) => ({
    words: textOf(element),
    at: at(placeOn(root, the(element, "a")).from),
    bands: select(element, "i").map((one) => {
      const { from, to } = placeOn(root, one);
      return `${one.attributes.class?.split(" ")[0]}: ${at(from)} to ${at(to)}`;
    }),
  }));
}

describe("on a lane", () => {
  const SCENE: Scene = {
    given: `
rounds: [{ at: 2026-06-03 12:00, ends: 2026-06-03 18:00, with: [maria], decision: 2026-06-16 }]
promises: [{ what: sample, to: maria, by: 2026-06-12 }]
log:
  - { at: 2026-06-03 18:00, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-04, got: reply, from: maria, answered: true }`,
    now: "2026-06-10 12:00",
    monday: "2026-06-01",
    weeks: 7,
  };
  const marks = seen(SCENE);
  const found = (words: RegExp) => marks.find((mark) => words.test(mark.words));

  it.each([
    [/^Wed 3 Jun 12:00 Round 1/, "06-03 12:00", []],
    [/^Wed 3 Jun 18:00 You thanked/, "06-03 18:00", []],
    [/^Thu 4 Jun Maria Gómez replied/, "06-04 12:00", []],
    [/The date they named/, "06-16 12:00", []],
    // A window reaches from the hour at which it opens to that at which it closes; a deadline ends one.
    [/Ask Maria Gómez how the decision/, "06-22 09:00", ["window: 06-22 09:00 to 06-22 17:00"]],
    [/Send Maria Gómez what you promised/, "06-12 09:00", ["deadline: 06-12 09:00 to 06-12 17:00"]],
    // A wait reaches from the last word of either side to its end.
    [/^until .* Waiting/, "06-22 09:00", ["pause: 06-04 12:00 to 06-22 09:00"]],
  ])("%s stands at %s, with %j", (words, at, bands) => {
    expect(found(words)).toMatchObject({ at, bands });
  });

  it("a date alone that is today's stands on its side of the present", () => {
    const today = (at: string) =>
      seen({
        given: `rounds: [{ at: 2026-06-03 12:00, with: [maria], decision: 2026-06-10 }]\nlog: [{ at: 2026-06-10, got: reply, from: maria, answered: true }]`,
        now: at,
        monday: "2026-06-01",
        weeks: 6,
      }).flatMap(({ words, at: place }) => (/^today (?:Maria|The date)/.test(words) ? [place] : []));
    expect(today("2026-06-10 08:00")).toEqual(["06-10 08:00", "06-10 12:00"]);
    expect(today("2026-06-10 18:00")).toEqual(["06-10 12:00", "06-10 18:00"]);
  });

  it("what is due stands at the present, and what is late is late up to it; a chore does not shout", () => {
    const late = seen({
      given:
        "rounds: [{ at: 2026-06-03 12:00, ends: 2026-06-03 18:00, with: [maria], decision: 2026-06-30 }]",
      now: "2026-06-10 12:00",
      monday: "2026-06-01",
      weeks: 9,
    });
    expect(late.find(({ words }) => /Thank Maria/.test(words))).toMatchObject({
      at: "06-10 12:00",
      bands: ["deadline: 06-03 18:00 to 06-04 18:00", "late: 06-04 18:00 to 06-10 12:00"],
    });
    expect(late.find(({ words }) => /Complete what you know/.test(words))).toMatchObject({
      at: "06-10 12:00",
      bands: ["deadline: 06-03 18:00 to 06-05 00:00"],
    });
  });

  it("the present has its place on the axis, and a line through each lane", () => {
    const { root } = drawn(huntOf({ given: SCENE.given }), moment(SCENE.now));
    const now = the(root, ".now");
    expect(textOf(now)).toBe("Wed 10 Jun");
    expect(placeOn(root, now).from).toBeCloseTo((9.5 / 49) * 100, 1);
    expect(property(root, "#open", "--now")).toBe(`${placeOn(root, now).from}%`);
    const [was, will] = select(root, ".line").map((line) => placeOn(root, line));
    expect(was?.to).toBe(placeOn(root, now).from);
    expect(will?.from).toBe(placeOn(root, now).from);
    expect(was?.from).toBeCloseTo((2.5 / 49) * 100, 1);
  });
});

describe("across a change of the clocks", () => {
  it.each([
    ["2026-03-08", "2026-03-02", "2026-03-24", 7],
    ["2026-11-01", "2026-10-26", "2026-11-17", 8],
  ])("the same hour stands at the same height of its day: %s", (sunday, monday, decision, weeks) => {
    const dates = [-2, -1, 0, 1, 2].map((days) =>
      isoDay(addDays((Date.parse(sunday) / 86_400_000) as Day, days)),
    );
    const log = dates.map((date) => `{ at: ${date} 12:00, sent: other, to: maria, via: email }`);
    const marks = seen({
      given: `rounds: [{ at: ${dates[0]} 10:00, with: [maria], decision: ${decision} }]\nlog: [${log}]`,
      now: `${dates[4]} 13:00`,
      monday,
      weeks,
    });
    const sent = marks.filter(({ words }) => words.includes("You were in touch"));
    expect(sent.map(({ at }) => at)).toEqual(dates.map((date) => `${date.slice(5)} 12:00`));
  });

  it("theirs is told on both clocks, and stands on the user's", () => {
    const marks = seen({
      given: `
timezone: Europe/Berlin
rounds:
  - { at: 2026-03-27 16:00, with: [maria] }
  - { at: 2026-03-30 16:00, with: [maria] }`,
      now: "2026-03-26 12:00",
      monday: "2026-03-23",
      weeks: 6,
    });
    expect(marks.filter(({ words }) => / Round \d, /.test(words))).toMatchObject([
      { words: expect.stringMatching(/^tomorrow 16:00 \(Berlin; 11:00 your time\)/), at: "03-27 11:00" },
      { words: expect.stringMatching(/^Mon 30 Mar 16:00 \(Berlin; 10:00 your time\)/), at: "03-30 10:00" },
    ]);
  });
});

describe("long and short", () => {
  it("an axis of years holds what lies further at its edges, and says so", () => {
    const hunt = huntOf({
      given: `rounds: [{ at: 2024-06-03 12:00, with: [maria] }, { at: 2028-06-05 12:00, with: [maria] }]`,
    });
    const { root } = drawn(hunt, moment("2026-06-10 12:00"));
    expect(select(root, ".beyond").map(textOf)).toEqual(["earlier", "later"]);
    const rounds = marksIn(laneIn(root, "Northwind")).filter((mark) => / Round \d, /.test(textOf(mark)));
    expect(rounds.map((mark) => placeOn(root, the(mark, "a")).from)).toEqual([0, 100]);
    expect(textOf(rounds[0] as Element)).toMatch(/^Mon 3 Jun 2024 12:00/);
    expect(property(root, "#open", "--lines")).toContain("calc(");
  });

  it("what was over long ago has an axis without the present, and a line that ends with it", () => {
    const hunt = huntOf({
      given: `
rounds: [{ at: 2026-01-05 12:00, with: [maria] }]
log: [{ at: 2026-01-06 12:00, sent: thank-you, to: maria, via: email }, { at: 2026-01-12 12:00, closed: withdrawn }]`,
    });
    const { root } = drawn(hunt, moment("2026-06-10 12:00"));
    expect(select(root, ".now")).toEqual([]);
    expect(the(root, "#over").attributes.class).toBe("chart");
    expect(select(root, ".line").map((line) => placeOn(root, line))).toEqual([
      { from: expect.closeTo(3.57, 1), to: expect.closeTo(53.57, 1) },
    ]);
  });
});

describe("how things stand", () => {
  it.each([
    [[], ""],
    [["waiting"], "1 interview: waiting"],
    [["over", "due", "over", "overdue"], "4 interviews: 1 late, 1 your turn, 2 over"],
    [["blocked", "upcoming"], "2 interviews: 1 stuck, 1 quiet for now"],
  ] as const)("%j is %j", (standings, text) => {
    expect(countsText(standings.map((standing) => ({ standing })))).toBe(text);
  });
});
