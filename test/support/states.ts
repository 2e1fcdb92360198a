/** A file from one look at it to the next: what changes in it, and how much later it is. */
import fc from "fast-check";
import type { Reading } from "../../src/cli/reading.js";
import { type Instant, MINUTE, startOfDay } from "../../src/model/dates/index.js";
import { withHolidays } from "../../src/model/holidays/index.js";
import type { Hunt, Interview } from "../../src/model/types.js";
import { FIRST_DAY } from "./hunts.js";
import { large } from "./large.js";

/** Another state of the file, and how many minutes later it is looked at. */
const steps = fc.record({
  change: fc.constantFrom(
    "nothing",
    "one",
    "none left of it",
    "another order",
    "another style",
    "another style",
    "all",
  ),
  at: fc.nat(),
  by: large,
  isLookedAt: fc.constantFrom(true, true, true, false),
  later: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 30_000 })),
});
type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never;

function changed({ interviews, ...rest }: Hunt, { change, at, by }: Step): Hunt {
  const index = interviews.length === 0 ? 0 : at % interviews.length;
  const put: Readonly<Record<Step["change"], () => readonly Interview[]>> = {
    nothing: () => interviews,
    one: () =>
      interviews.with(index, { ...(by.interviews[0] as Interview), id: interviews[index]?.id ?? "new" }),
    "none left of it": () => interviews.toSpliced(index, 1),
    "another order": () => interviews.toReversed(),
    "another style": () => interviews,
    all: () => structuredClone(interviews),
  };
  const style = change === "another style" ? by.style : rest.style;
  return withHolidays({
    ...rest,
    style,
    interviews: interviews.length === 0 ? by.interviews : put[change](),
  });
}

export interface Look {
  readonly reading: Reading;
  readonly at: Instant;
}

/** Some looks at a file; what it was in between is not among them. */
export const looks: fc.Arbitrary<readonly Look[]> = fc
  .tuple(large, fc.array(steps, { minLength: 1, maxLength: 5 }))
  .map(([first, all]) => {
    const looks = [{ reading: readingOf(first, 0), at: startOfDay(FIRST_DAY, "UTC") }];
    let { reading, at } = looks[0] as Look;
    for (const [index, step] of all.entries()) {
      reading = { ...readingOf(changed(reading.hunt, step), index + 1), before: reading };
      at = (at + step.later * MINUTE) as Instant;
      if (step.isLookedAt) looks.push({ reading, at });
    }
    return looks;
  });

function readingOf(hunt: Hunt, state: number): Reading {
  return { hunt, problems: [], bytes: Buffer.of(), digest: String(state) };
}
