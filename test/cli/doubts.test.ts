/** What is doubtful about a file that was looked through before: the same as if it never was. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { doubtsIn } from "../../src/cli/doubts.js";
import type { Io } from "../../src/io/index.js";
import { HOUR, type Instant, Present } from "../../src/model/dates/index.js";
import { doubtsOfDates } from "../../src/model/parse/warn.js";
import { memory } from "../support/memory.js";
import { runs } from "../support/runs.js";
import { type Look, looks } from "../support/states.js";

const DAY = 24 * HOUR;
/** In days: from some on, all that the file tells of has happened. */
const offsets = fc.constantFrom(0, 20, 70);

/** The last state of the file again, at the first moment. */
function longBefore(all: readonly Look[]): Look {
  const [first, last] = [all.at(0), all.at(-1)] as [Look, Look];
  return { reading: { ...last.reading, before: last.reading }, at: (first.at - 70 * DAY) as Instant };
}

it("is what there is to doubt, whatever changes in the file and however late it is", () => {
  let sound = 0;
  const property = fc.property(
    looks,
    fc.constantFrom("UTC", "Asia/Tokyo"),
    fc.boolean(),
    offsets,
    (all, zone, isBack, days) => {
      const cache = memory();
      // Somebody may also ask what was known at an earlier moment.
      for (const { reading, at: begun } of isBack ? [...all, longBefore(all)] : all) {
        const at = (begun + days * DAY) as Instant;
        const doubts = doubtsIn("path", reading, new Present(at), zone, { cache } as Io);
        cache.settle();
        expect(doubts).toEqual(doubtsOfDates(reading.hunt, at, zone));
        if (doubts.length === 0) sound += 1;
      }
    },
  );
  fc.assert(property, { numRuns: runs(300), seed: 20260612 });
  expect(sound).toBeGreaterThan(runs(40));
});
