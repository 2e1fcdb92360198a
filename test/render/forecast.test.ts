import { describe, expect, it } from "vitest";
import { type Forecast, forecast } from "../../src/engine/forecast.js";
import { forecastPage } from "../../src/render/forecast.js";
import { PLAIN } from "../../src/render/paint.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { isNarrow, SHOWN } from "./shown.js";

function page(columns: number, why = false): string {
  const ahead = forecast(SHOWN, moment("2026-06-10 10:00"), NEW_YORK);
  return forecastPage(ahead, { zone: NEW_YORK, why }, { columns, paint: PLAIN });
}

describe.each([40, 80, 120])("the page of forecast at %i columns", (columns) => {
  it("reads well", async () => {
    await expect(page(columns)).toMatchFileSnapshot(`pages/forecast-${columns}.txt`);
  });

  it("keeps to its width", () => {
    expect(
      page(columns, true)
        .split("\n")
        .filter((line) => !isNarrow(line, columns)),
    ).toEqual([]);
  });
});

describe("the page of forecast", () => {
  it("looks alike for all interviews, however long a time is in one of them", () => {
    const ahead = forecast(SHOWN, moment("2026-06-10 10:00"), NEW_YORK);
    const draw = (interviews: Forecast["interviews"]) =>
      forecastPage({ ...ahead, interviews }, { zone: NEW_YORK, why: false }, { columns: 80, paint: PLAIN });
    const alone = ahead.interviews.map((course) => draw([course]));
    expect(new Set(alone.map((text) => /^ {4}\S/m.test(text))).size).toBe(2);
    expect(draw(ahead.interviews).match(/^ {2}\S.* {3,}\S/gm)).toBeNull();
  });

  it("warns only of what is grave, and once; of the rest when asked why", () => {
    const unthanked = huntOf({
      given: `
people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100 }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]`,
    });
    const ahead = forecast(unthanked, moment("2026-06-10 10:00"), NEW_YORK);
    const draw = (why: boolean) =>
      forecastPage(ahead, { zone: NEW_YORK, why }, { columns: 120, paint: PLAIN }).match(
        /never went out|leave a message this time/g,
      );
    expect(draw(false)).toEqual(["never went out"]);
    expect(draw(true)?.length).toBeGreaterThan(2);
  });

  it.each([
    [
      ", email: maria@northwind.example",
      "  Tue 16 Jun, 10:00-17:00   If nobody answers, write instead, by e-mail\n",
    ],
    [
      "",
      `  Tue 16 Jun                If nobody answers, write instead
                            missing: an e-mail address for Maria Gómez
`,
    ],
  ])("says in what case to write after a call, to a person with a phone%s", (address, written) => {
    const hunt = huntOf({
      given: `
people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, prefers: phone${address} }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: post }]`,
      etiquette: "style: reserved",
    });
    const ahead = forecast(hunt, moment("2026-06-10 10:00"), NEW_YORK);
    const text = forecastPage(ahead, { zone: NEW_YORK, why: false }, { columns: 80, paint: PLAIN });
    expect(text).toContain(`
  Tue 16 Jun, 10:00-11:30   Ask Maria Gómez how the decision stands, by phone
                            They named Tue 9 Jun; five business days later is
                            Tue 16 Jun.
${written}`);
  });

  it("gives every reason with its rule when asked why", () => {
    expect(page(120)).not.toContain("missed-date (");
    expect(page(120, true)).toContain("missed-date (001, 003): ");
  });

  it("tells apart two interviews of one company for the same role", () => {
    const ahead = forecast(SHOWN, moment("2026-06-10 10:00"), NEW_YORK);
    const draw = (interviews: Forecast["interviews"]) =>
      forecastPage({ ...ahead, interviews }, { zone: NEW_YORK, why: false }, { columns: 80, paint: PLAIN });
    const [course] = ahead.interviews;
    if (!course) throw new Error("nothing ahead");
    const twin = { ...course, interview: "northwind-2" };
    expect(draw([course, twin])).toContain("\nNorthwind: Product manager (northwind-2)\n");
    expect(draw([course, { ...twin, role: "Analyst" }])).toContain("\nNorthwind: Analyst\n");
  });

  it("gives what is late the day on which it can be done", () => {
    const hunt = huntOf({
      given: `
given: [lee]
rounds: [{ at: 2026-06-09 10:00, with: [maria] }]
log: [{ at: 2026-06-09 12:30, sent: thank-you, to: maria, via: email }]`,
    });
    const ahead = forecast(hunt, moment("2026-06-10 21:00"), NEW_YORK);
    const text = forecastPage(ahead, { zone: NEW_YORK, why: false }, { columns: 80, paint: PLAIN });
    expect(text).toMatch(/^ {2}tomorrow, 09:00-20:00 +Tell Lee Park about the interview/m);
  });

  it("says so when nothing is to come", () => {
    const nothing = forecast({ ...SHOWN, interviews: [] }, moment("2026-06-10 10:00"), NEW_YORK);
    const view = { zone: NEW_YORK, why: false };
    expect(forecastPage(nothing, view, { columns: 80, paint: PLAIN })).toBe("Nothing is still to come.\n");
  });
});
