import { describe, expect, it } from "vitest";
import { forecast } from "../../src/engine/forecast.js";
import { forecastPage } from "../../src/render/forecast.js";
import { PLAIN } from "../../src/render/paint.js";
import { moment, NEW_YORK } from "../support/hunt.js";
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
  it("gives every reason with its rule when asked why", () => {
    expect(page(120)).not.toContain("missed-date (");
    expect(page(120, true)).toContain("missed-date (001, 003): ");
  });

  it("says so when nothing is to come", () => {
    const nothing = forecast({ ...SHOWN, interviews: [] }, moment("2026-06-10 10:00"), NEW_YORK);
    const view = { zone: NEW_YORK, why: false };
    expect(forecastPage(nothing, view, { columns: 80, paint: PLAIN })).toBe("Nothing is still to come.\n");
  });
});
