/** The sample and its dates: it must make sense on whatever day it is looked at. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../src/engine/plan.js";
import type { Action, Plan } from "../../src/engine/types.js";
import {
  addDays,
  type Day,
  dayOf,
  HOUR,
  type Instant,
  isoDay,
  startOfDay,
  weekday,
} from "../../src/model/dates/index.js";
import { withHolidays } from "../../src/model/holidays/index.js";
import { parse } from "../../src/model/parse/index.js";
import { layAround } from "../../src/model/sample.js";
import { run } from "../support/run.js";

const SAMPLE = readFileSync(new URL("../../templates/sample.yaml", import.meta.url), "utf8");
const ANCHOR = dayOf(2026, 6, 10) as Day;
const ZONE = "America/New_York";

function planOn(day: Day, hour: number): Plan {
  const parsed = parse(layAround(SAMPLE, day), { zone: ZONE });
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ line, says }) => `${isoDay(day)} ${line}: ${says}`).join("\n"));
  expect(parsed.problems).toEqual([]);
  const now = (startOfDay(day, ZONE) + hour * HOUR) as Instant;
  return plan(withHolidays(parsed.hunt), now, ZONE);
}

const isWeekend = (day: Day) => [0, 6].includes(weekday(day));

describe("the sample laid around a day", () => {
  it("is itself on the day around which it is written", () => {
    expect(layAround(SAMPLE, ANCHOR)).toBe(SAMPLE);
  });

  it("moves dates by weekdays and leaves times alone", () => {
    const monday = dayOf(2026, 6, 15) as Day;
    expect(layAround("at: 2026-06-09 14:00 # 2026-06-11, 2026-06-05", monday)).toBe(
      "at: 2026-06-12 14:00 # 2026-06-16, 2026-06-10",
    );
    const saturday = dayOf(2026, 6, 13) as Day;
    expect(layAround("2026-06-09 2026-06-11", saturday)).toBe("2026-06-12 2026-06-15");
  });

  it("keeps the order of dates, and none but today falls on a weekend", () => {
    const days = fc.integer({ min: -400, max: 400 }).map((days) => addDays(ANCHOR, days));
    const weekdays = days.filter((day) => !isWeekend(day));
    fc.assert(
      fc.property(days, weekdays, weekdays, (today, one, other) => {
        const moved = layAround(`${isoDay(one)} ${isoDay(other)}`, today).split(" ");
        const [first = "", second = ""] = moved;
        expect(Math.sign(Date.parse(first) - Date.parse(second))).toBe(Math.sign(one - other));
        const weekend = moved.filter((text) => [0, 6].includes(new Date(text).getUTCDay()));
        expect(weekend.every((text) => text === isoDay(today))).toBe(true);
      }),
    );
  });
});

describe("the plan of the sample", () => {
  const has = ({ actions }: Plan, kind: Action["kind"], state: Action["state"]) =>
    actions.some((action) => action.kind === kind && action.state === state);

  const kinds = ({ actions }: Plan, kind: Action["kind"]) =>
    actions.filter((action) => action.kind === kind).map(({ company }) => company);

  it.each([0, 8, 12, 23])("shows something of everything on any day at %i o'clock", (hour) => {
    for (let day = ANCHOR; day < ANCHOR + 370; day = addDays(day, 1)) {
      const shown = planOn(day, hour);
      const when = `${isoDay(day)} ${hour}:00`;
      expect(has(shown, "thank-you", "overdue"), when).toBe(true);
      expect(has(shown, "answer", "due"), when).toBe(true);
      expect(has(shown, "keep-promise", "upcoming"), when).toBe(true);
      expect(kinds(shown, "prepare"), when).toEqual(["Kestrel Analytics"]);
      expect(kinds(shown, "complete-record"), when).toEqual(["Fabrikam"]);
      expect(kinds(shown, "confirm-references"), when).toEqual([]);
      expect(
        shown.waiting.map(({ company }) => company),
        when,
      ).toEqual(expect.arrayContaining(["Northwind", "Kestrel Analytics", "Harbor & Pine"]));
      expect(shown.notes, when).toEqual([]);
    }
  });

  it("is there without a file", async () => {
    const { stdout, stderr, code } = await run({ args: ["next", "--demo"] });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toContain("Thank Raj Patel at Northwind");
    const json = await run({ args: ["next", "--demo", "--json", "northwind"] });
    expect(JSON.parse(json.stdout)).toMatchObject({ file: "sample.yaml" });
  });

  it("prints commands that work as they stand", async () => {
    const { stdout } = await run({ args: ["next", "--demo"] });
    const commands = [...stdout.matchAll(/^ +followup (.+)$/gm)].map(
      ([, command]) => command?.split(" ") ?? [],
    );
    expect(commands.length).toBeGreaterThan(2);
    for (const args of commands) expect(await run({ args }), args.join(" ")).toMatchObject({ code: 0 });
  });
});
