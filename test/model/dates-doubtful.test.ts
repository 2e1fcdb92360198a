import { describe, expect, it } from "vitest";
import {
  instantOf,
  localText,
  type Moment,
  readMoment,
  repeatedWords,
  secondText,
  shownMoment,
  skippedWords,
} from "../../src/model/dates/index.js";

const NEW_YORK = "America/New_York";

function read(text: string): Moment {
  const moment = readMoment(text);
  if (typeof moment === "string") throw new Error(`${text}: ${moment}`);
  return moment;
}

describe("a time that clocks skip", () => {
  it.each([
    [
      "2026-03-08 02:30",
      NEW_YORK,
      "02:30 on Sun 8 Mar does not exist in America/New_York: clocks go from 02:00 straight to 03:00.",
    ],
    [
      "2026-10-04 02:15",
      "Australia/Lord_Howe",
      "02:15 on Sun 4 Oct does not exist in Australia/Lord_Howe: clocks go from 02:00 straight to 02:30.",
    ],
    [
      "2026-04-24 00:10",
      "Africa/Cairo",
      "00:10 on Fri 24 Apr does not exist in Africa/Cairo: clocks go from 00:00 straight to 01:00.",
    ],
    [
      "2011-12-30 12:00",
      "Pacific/Apia",
      "12:00 on Fri 30 Dec does not exist in Pacific/Apia: clocks go from 00:00 straight to 00:00 on 2011-12-31.",
    ],
  ])("%s in %s", (text, zone, says) => {
    expect(skippedWords(read(text), zone)).toBe(says);
  });
});

describe("a time that comes twice", () => {
  const twice = read("2026-11-01 01:30");

  it("is told with the way to write the second", () => {
    expect(repeatedWords(twice, NEW_YORK)).toBe(
      "01:30 on Sun 1 Nov comes twice in America/New_York, as clocks go back; the first is taken.",
    );
    expect(secondText(twice, NEW_YORK)).toBe("2026-11-01T01:30-05:00");
  });

  it("is written with its offset, and every other without", () => {
    const second = read("2026-11-01T01:30-05:00");
    expect(shownMoment(instantOf(second, NEW_YORK), NEW_YORK)).toMatchObject({ time: 90, offset: -300 });
    expect(localText(second, NEW_YORK)).toBe("2026-11-01T01:30-05:00");
    expect(localText(twice, NEW_YORK)).toBe("2026-11-01T01:30-04:00");
    expect(localText(read("2026-11-01T03:30-05:00"), NEW_YORK)).toBe("2026-11-01 03:30");
    expect(localText(read("2026-11-01"), NEW_YORK)).toBe("2026-11-01");
  });
});
