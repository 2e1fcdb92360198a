/**
 * The answers are those of the file and the moment alone: not of the clock or the language of the computer.
 * With FOLLOWUP_LONG=1 on the clock of every zone that Node knows; else on two.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zoneNames } from "../../src/model/dates/index.js";
import type { Answers } from "../support/answers.js";
import { type Place, type Script, scriptOf } from "../support/places.js";

const LONG = process.env.FOLLOWUP_LONG === "1";

/** Other digits, other calendars, other capitals, other signs in numbers. */
const LANGUAGES = ["tr_TR.UTF-8", "fa_IR.UTF-8", "th_TH.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8"] as const;
const CLOCKS = LONG ? zoneNames() : ["America/Havana", "Pacific/Kiritimati"];

const PLACES: readonly Place[] = CLOCKS.map((TZ, nth) => ({
  TZ,
  LC_ALL: LANGUAGES[nth % LANGUAGES.length] ?? LANGUAGES[0],
}));

/** Milliseconds; a busy machine needs many. */
const PATIENCE = 120_000;

describe("all that the program prints", () => {
  let script: Script<Answers>;
  let here: Answers;

  beforeAll(async () => {
    script = await scriptOf<Answers>("answers.js", "answers");
    here = await script.at({ TZ: "UTC", LC_ALL: "C" });
  }, PATIENCE);

  afterAll(() => script.remove());

  it("is a good part of what it can print", () => {
    expect(here.told.length).toBeGreaterThan(120);
    const ended = here.told.filter(([, answer]) => answer.includes("exit 0")).length;
    expect(ended).toBeGreaterThan(80);
    expect(here.told.filter(([, answer]) => /^exit (?!0|1$|64|65)/m.test(answer))).toEqual([]);
  });

  it.each(PLACES)("is the same on the clock of $TZ, in $LC_ALL", { timeout: PATIENCE }, async (place) => {
    const there = await script.at(place);
    expect(there.process).not.toBe(here.process);
    for (const [nth, [question, answer]] of here.told.entries()) {
      expect(there.told[nth], question).toEqual([question, answer]);
    }
  });
});
