/**
 * What the file may say about the hours that a clock change skips or repeats, 2020 to 2035.
 * With FOLLOWUP_LONG=1 at every change of every zone that Node knows; else in the zones where mistakes hide.
 */
import { describe, expect, it } from "vitest";
import type { Moment } from "../../src/index.js";
import { type Instant, instantOf, localOf, localText, readMoment } from "../../src/model/dates/index.js";
import { parse } from "../../src/model/parse/index.js";
import type { Problem } from "../../src/model/problems.js";
import { CHANGING_ZONES, casesOf, changesOf, exactText, type LocalCase, textOf } from "../support/changes.js";
import { wallTime } from "../support/oracle.js";

const MINUTE = 60_000;
/** Lines of the file above the first date that is tried, and columns before one. */
const ABOVE = 9;
const BEFORE = 13;

const zones = CHANGING_ZONES.map((zone) => [zone, changesOf(zone).flatMap(casesOf)] as const).filter(
  ([, cases]) => cases.length > 0,
);

function fileWith(texts: readonly string[], zone: string): string {
  const entries = texts.map((text) => `      - { at: ${text}, got: update }\n`);
  return `version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: Asia/Tokyo }
interviews:
  - company: Northwind
    role: Product manager
    timezone: ${zone}
    facts: []
    log:
      - { at: 2020-06-01, got: update }
${entries.join("")}`;
}

function parsed(texts: readonly string[], zone: string): { problems: readonly Problem[]; dates: Moment[] } {
  const read = parse(fileWith(texts, zone));
  return {
    problems: read.problems,
    dates: read.ok ? (read.hunt.interviews[0]?.log ?? []).slice(1).map(({ at }) => at) : [],
  };
}

function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ severity, line, column, says, hint }) => `${severity} ${line}:${column} ${says} ${hint}`,
  );
}

/** `02:30 on Sun 8 Mar`, by Intl. */
function spoken({ shown }: LocalCase): string {
  const { year, month, date } = shown;
  const part = (name: "weekday" | "month"): string =>
    new Intl.DateTimeFormat("en-US", { timeZone: "UTC", [name]: "short" }).format(
      Date.UTC(year, month - 1, date),
    );
  return `${textOf(shown).slice(11)} on ${part("weekday")} ${date} ${part("month")}`;
}

describe.each(zones)("clocks of %s", (zone, cases) => {
  it("refuse every time that they skip, each at its place, with the times beside it", () => {
    const skipped = changesOf(zone).flatMap((change) => {
      if (change.by < 0) return [];
      const [from, to] = [wallTime(change.shown, "UTC"), wallTime(change.at, zone)].map(textOf);
      const until =
        from?.slice(0, 10) === to?.slice(0, 10) ? to?.slice(11) : `${to?.slice(11)} on ${to?.slice(0, 10)}`;
      return casesOf(change)
        .filter(({ instants }) => instants.length === 0)
        .map((one) => ({ one, gap: `${from?.slice(11)} straight to ${until}` }));
    });
    const { problems } = parsed(
      skipped.map(({ one }) => one.text),
      zone,
    );
    expect(told(problems)).toEqual(
      skipped.map(
        ({ one, gap }, index) =>
          `error ${ABOVE + 1 + index}:${BEFORE + 2} ${spoken(one)} does not exist in ${zone}: clocks go from ${gap}. Write the time that their clock will show.`,
      ),
    );
  });

  it("take the first of two with a warning that writes the second, and all others as they stand", () => {
    const there = cases.filter(({ instants }) => instants.length > 0);
    const { problems, dates } = parsed(
      there.map(({ text }) => text),
      zone,
    );
    expect(told(problems)).toEqual(
      there.flatMap((one, index) => {
        const [, second] = one.instants;
        if (second === undefined) return [];
        return `warning ${ABOVE + 1 + index}:${BEFORE + 2} ${spoken(one)} comes twice in ${zone}, as clocks go back; the first is taken. For the second, write ${exactText(second, zone)}. An offset from UTC makes either clear.`;
      }),
    );
    expect(dates.map((at) => instantOf(at, zone))).toEqual(there.map(({ instants }) => instants[0]));
  });

  it("take either of two without a word where an offset says which", () => {
    const instants = cases.flatMap((one) => one.instants);
    const { problems, dates } = parsed(
      instants.map((instant) => exactText(instant, zone)),
      zone,
    );
    expect(told(problems)).toEqual([]);
    expect(dates.map((at) => instantOf(at, zone))).toEqual(instants);
  });

  it("are written so that every instant is read back, without a word", () => {
    const instants = cases.flatMap((one) => one.instants);
    const texts = instants.map((instant) =>
      localText({ ...localOf((instant + MINUTE / 2) as Instant, "UTC"), offset: 0 }, zone),
    );
    const { problems, dates } = parsed(texts, zone);
    expect(told(problems)).toEqual([]);
    expect(dates.map((at) => instantOf(at, zone))).toEqual(instants);
    // By hand nobody writes an offset that is not needed.
    const bare = texts.filter((text) => !/[T+]/.test(text));
    expect(bare).toEqual(cases.flatMap(({ text, instants: all }) => (all.length === 1 ? [text] : [])));
    for (const text of texts) expect(readMoment(text)).toBeTypeOf("object");
  });
});
