import { describe, expect, it } from "vitest";
import type { Action } from "../../src/engine/types.js";
import { clockAt, onBothClocks, untilWords, whenToAct } from "../../src/render/when.js";
import { action, NOW } from "./plans.js";

const NEW_YORK = clockAt(NOW, "America/New_York");
const LONDON = clockAt(NOW, "Europe/London");

function when(over: Partial<Action>, clock = NEW_YORK): string {
  return whenToAct(action({ closes: null, due: null, ...over }), clock);
}

describe("when to act", () => {
  it.each([
    ["was due today 09:00", { state: "overdue", due: "2026-06-12T09:00:00-04:00" }],
    ["was due yesterday 11:00", { state: "overdue", due: "2026-06-11T11:00:00-04:00" }],
    ["was due Thu 4 Jun 11:00", { state: "overdue", due: "2026-06-04T11:00:00-04:00" }],
    ["by tomorrow 11:00", { state: "due", due: "2026-06-13T11:00:00-04:00" }],
    ["by the end of today", { state: "due", due: "2026-06-12T23:59:00-04:00" }],
    ["now, until 17:00", { state: "due", closes: "2026-06-12T17:00:00-04:00" }],
    ["whenever it suits you", { state: "due" }],
    ["due by Mon 15 Jun 17:00", { state: "blocked", due: "2026-06-15T17:00:00-04:00" }],
    ["was due yesterday 11:00", { state: "blocked", due: "2026-06-11T11:00:00-04:00" }],
    ["", { state: "blocked" }],
    [
      "by Mon 15 Jun 17:00",
      { state: "upcoming", opens: "2026-06-15T09:00:00-04:00", due: "2026-06-15T17:00:00-04:00" },
    ],
    [
      "from tomorrow, by Mon 15 Jun 17:00",
      { state: "upcoming", opens: "2026-06-13T09:00:00-04:00", due: "2026-06-15T17:00:00-04:00" },
    ],
    [
      "Mon 15 Jun, 10:00-11:30",
      { state: "upcoming", opens: "2026-06-15T10:00:00-04:00", closes: "2026-06-15T11:30:00-04:00" },
    ],
    ["from Thu 7 Jan 2027", { state: "upcoming", opens: "2027-01-07T00:00:00-05:00" }],
  ] as const)("%s", (words, over) => {
    expect(when(over)).toBe(words);
  });

  it.each([
    [
      "was due yesterday 23:00; from tomorrow 09:00",
      "2026-06-11T23:00:00-04:00",
      "2026-06-13T09:00:00-04:00",
    ],
    ["was due the end of yesterday; from 19:00", "2026-06-11T23:59:00-04:00", "2026-06-12T19:00:00-04:00"],
    [
      "due by the end of today; from Mon 15 Jun 09:00",
      "2026-06-12T23:59:00-04:00",
      "2026-06-15T09:00:00-04:00",
    ],
    [
      "was due today 09:59 your time; from tomorrow 20:00 your time (Sun 14 Jun 09:00 theirs)",
      "2026-06-12T22:59:00+09:00",
      "2026-06-14T09:00:00+09:00",
    ],
  ])("says of what opens only after its deadline that it %s", (words, due, opens) => {
    expect(when({ state: "upcoming", due, opens })).toBe(words);
  });

  it("tells what was put off to a day by that day, and by the hour once it is near", () => {
    const late = { state: "upcoming", due: "2026-06-10T16:00:00-07:00" } as const;
    const from = (opens: string, clock = NEW_YORK) => when({ ...late, opens }, clock).split("; ")[1];
    expect(from("2026-06-18T00:00:00-04:00")).toBe("from Thu 18 Jun");
    expect(from("2026-06-18T00:00:00-07:00")).toBe("from Thu 18 Jun");
    expect(from("2026-06-18T00:00:00+02:00")).toBe("from Thu 18 Jun their time");
    expect(from("2026-06-18T09:00:00-07:00")).toBe("from Thu 18 Jun 12:00 your time (09:00 theirs)");
    expect(from("2026-06-13T00:00:00+02:00")).toBe("from 18:00 your time (tomorrow 00:00 theirs)");
  });

  it("gives a deadline on the user's clock", () => {
    const due = "2026-06-04T17:00:00-07:00";
    expect(when({ state: "overdue", due }, LONDON)).toBe("was due Fri 5 Jun 01:00 your time");
  });

  it("leaves the end of a day where it is on their clock", () => {
    const due = "2026-06-04T23:59:00-04:00";
    expect(when({ state: "overdue", due }, LONDON)).toBe("was due the end of Thu 4 Jun their time");
    const mine = "2026-06-04T18:59:00-04:00";
    expect(when({ state: "overdue", due: mine }, LONDON)).toBe("was due Thu 4 Jun 23:59 your time");
  });

  it("gives a window on both clocks", () => {
    const call = { opens: "2026-06-15T10:00:00-04:00", closes: "2026-06-15T11:30:00-04:00" };
    expect(when({ state: "upcoming", ...call }, LONDON)).toBe(
      "Mon 15 Jun, 10:00-11:30 their time (15:00-16:30 yours)",
    );
    const now = { closes: "2026-06-12T17:00:00-04:00" };
    expect(when({ state: "due", ...now }, LONDON)).toBe("now, until 17:00 their time (22:00 yours)");
  });

  it("begins with the user's clock for what opens later today", () => {
    const opens = "2026-06-12T13:00:00-07:00";
    const closes = "2026-06-12T15:00:00-07:00";
    expect(when({ state: "upcoming", opens, closes })).toBe("from 16:00 your time (13:00 theirs)");
    expect(when({ state: "upcoming", opens, due: "2026-06-15T13:00:00-07:00" })).toBe(
      "from 16:00 your time (13:00 theirs), by Mon 15 Jun 16:00 your time",
    );
    const here = { opens: "2026-06-12T16:00:00-04:00", closes: "2026-06-12T17:00:00-04:00" };
    expect(when({ state: "upcoming", ...here })).toBe("today, 16:00-17:00");
    const tonight = "2026-06-13T09:00:00+09:00";
    expect(when({ state: "upcoming", opens: tonight })).toBe("from 20:00 your time (tomorrow 09:00 theirs)");
  });

  it("names tomorrow where both clocks close then", () => {
    const late = clockAt("2026-06-12T21:00:00-04:00", "America/New_York");
    expect(when({ state: "due", closes: "2026-06-13T17:00:00+09:00" }, late)).toBe(
      "now, until 17:00 their time (tomorrow 04:00 yours)",
    );
  });

  it("names the user's day where it is another one", () => {
    const call = { opens: "2026-06-15T10:00:00+09:00", closes: "2026-06-15T11:30:00+09:00" };
    expect(when({ state: "upcoming", ...call })).toBe(
      "Mon 15 Jun, 10:00-11:30 their time (Sun 14 Jun, 21:00-22:30 yours)",
    );
  });
});

describe("until when to wait", () => {
  it.each([
    ["today 14:00", "2026-06-12T14:00:00-04:00"],
    ["tomorrow 10:00 their time (05:00 yours)", "2026-06-13T10:00:00+01:00"],
    ["tomorrow 10:00 their time (today 21:00 yours)", "2026-06-13T10:00:00+09:00"],
    ["Tue 16 Jun", "2026-06-16T09:00:00+01:00"],
  ])("%s", (words, iso) => {
    expect(untilWords(iso, NEW_YORK)).toBe(words);
  });

  it.each([
    ["Mon 15 Jun 09:00 (New York)", "2026-06-15T09:00:00-04:00", "New York"],
    ["Mon 15 Jun 09:00 (London; 04:00 your time)", "2026-06-15T09:00:00+01:00", "London"],
    ["Mon 15 Jun 09:00 (Tokyo; Sun 14 Jun 20:00 your time)", "2026-06-15T09:00:00+09:00", "Tokyo"],
  ])("%s", (words, iso, place) => {
    expect(onBothClocks(iso, NEW_YORK, place)).toBe(words);
  });
});
