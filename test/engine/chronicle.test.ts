/** In which order things happened, where the file gives a day alone. */
import { describe, expect, it } from "vitest";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import { isoInstant } from "../../src/model/dates/index.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const NOW = "2026-06-20 12:00";
const THANKED = "sent: thank-you, to: maria, via: email";
const WROTE = "got: update, from: maria";

function storyFrom(given: string, now = NOW) {
  const hunt = huntOf({ given });
  const [interview] = hunt.interviews;
  if (!interview) throw new Error("no interview");
  return storyOf(interview, worldOf(hunt, moment(now), NEW_YORK));
}

/** Each entry as its month, day, time and kind, in the order in which they happened. */
function told(given: string): string[] {
  return storyFrom(given).log.map(({ at, entry }) => {
    const kind = "got" in entry ? entry.got : "sent" in entry ? entry.sent : "other";
    return `${isoInstant(at, NEW_YORK).slice(5, 16)} ${kind}`;
  });
}

function logOf(...entries: readonly string[]): string {
  return [
    "rounds: [{ at: 2026-06-03 10:00, with: [maria] }]",
    "log:",
    ...entries.map((one) => `  - { ${one} }`),
  ].join("\n");
}

describe("a day alone", () => {
  it.each([
    ["is the beginning of a quiet day", [`at: 2026-06-05, ${WROTE}`], ["06-05T00:00 update"]],
    ["comes after a round of that day", [`at: 2026-06-03, ${THANKED}`], ["06-03T11:00 thank-you"]],
    [
      "comes after what the file has before it on that day",
      [`at: 2026-06-05 15:00, ${THANKED}`, `at: 2026-06-05, ${WROTE}`],
      ["06-05T15:00 thank-you", "06-05T15:00 update"],
    ],
    [
      "comes before what the file has after it on that day",
      [`at: 2026-06-03, ${THANKED}`, `at: 2026-06-03 10:40, ${WROTE}`],
      ["06-03T10:40 thank-you", "06-03T10:40 update"],
    ],
    [
      "is not moved by what comes later than it anyhow",
      [`at: 2026-06-03, ${THANKED}`, `at: 2026-06-03 14:00, ${WROTE}`],
      ["06-03T11:00 thank-you", "06-03T14:00 update"],
    ],
    [
      "is not moved by another day",
      [`at: 2026-06-09 09:00, ${THANKED}`, `at: 2026-06-05, ${WROTE}`, `at: 2026-06-04 08:00, ${WROTE}`],
      ["06-04T08:00 update", "06-05T00:00 update", "06-09T09:00 thank-you"],
    ],
    [
      "goes behind a day alone that another entry has moved",
      [`at: 2026-06-03, ${THANKED}`, `at: 2026-06-03, ${WROTE}`, `at: 2026-06-03 10:40, ${WROTE}`],
      ["06-03T10:40 thank-you", "06-03T10:40 update", "06-03T10:40 update"],
    ],
    [
      "moves no entry that has a time",
      [`at: 2026-06-05 15:00, ${THANKED}`, `at: 2026-06-05 09:00, ${WROTE}`],
      ["06-05T09:00 update", "06-05T15:00 thank-you"],
    ],
  ])("%s", (_title, entries, expected) => {
    expect(told(logOf(...entries))).toEqual(expected);
  });

  it("begins when the day has begun for both sides", () => {
    const people =
      "people: [{ id: maria, name: Maria, timezone: America/Los_Angeles }, { id: raj, name: Raj }]";
    const at = (entry: string) => told(`${people}\n${logOf(entry)}`)[0]?.slice(0, 11);
    expect(at(`at: 2026-06-05, ${WROTE}`)).toBe("06-05T03:00");
    expect(at("at: 2026-06-05, sent: other, to: [maria, raj], via: email")).toBe("06-05T03:00");
    expect(at("at: 2026-06-05, sent: other, to: [raj, maria], via: email")).toBe("06-05T00:00");
    expect(at("at: 2026-06-05, got: update")).toBe("06-05T00:00");
  });
});

describe("rounds", () => {
  const rounds = `
rounds:
  - { at: 2026-06-25 10:00, ends: 2026-06-25 18:00, with: [maria] }
  - { at: 2026-06-25 11:00, ends: 2026-06-25 12:00, with: [raj] }`;

  it("are ahead by when they begin, past by when they end", () => {
    const numbers = (now: string) => {
      const { ahead, past } = storyFrom(rounds, now);
      return [ahead, past].map((list) => list.map(({ number }) => number));
    };
    expect(numbers("2026-06-20 12:00")).toEqual([[1, 2], []]);
    expect(numbers("2026-06-25 12:00")).toEqual([[1], [2]]);
    expect(numbers("2026-06-25 18:00")).toEqual([[], [2, 1]]);
  });
});

describe("what was got", () => {
  it("is what came from the company, or from nobody who is named", () => {
    const given = logOf(
      `at: 2026-06-05 10:00, ${WROTE}`,
      "at: 2026-06-06 10:00, got: reply",
      "at: 2026-06-07 10:00, got: reply, from: lee",
    );
    expect(storyFrom(given).got.map(({ entry }) => entry.from)).toEqual(["maria", undefined]);
  });
});
