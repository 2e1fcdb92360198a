/** What `next` shows of each interview, kept from run to run: the same as if it were made anew. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Made, shownOf } from "../../src/cli/next/shown.js";
import type { Reading } from "../../src/cli/reading.js";
import { outlook } from "../../src/engine/plan.js";
import { type Instant, Present } from "../../src/model/dates/index.js";
import type { Hunt, Interview } from "../../src/model/types.js";
import { companyNames } from "../../src/render/companies.js";
import { partOf } from "../../src/render/next-part.js";
import { clockOf } from "../../src/render/when.js";
import { huntOf, moment } from "../support/hunt.js";
import { MARKS } from "../support/large.js";
import { memory } from "../support/memory.js";
import { runs } from "../support/runs.js";
import { looks } from "../support/states.js";

const ZONE = "America/New_York";

/** The parts of a state of the file, with those of the states before it or without. */
function partsOf(
  reading: Reading,
  at: Instant,
  cache = memory(),
): { parts: unknown; made: number; until: number } {
  const { hunt } = reading;
  const now = new Present(at);
  const names = companyNames(hunt.interviews);
  let made = 0;
  const make = (interview: Interview, then: Present): Made => {
    made += 1;
    const plan = outlook(hunt, then, ZONE, [interview]);
    const style = { width: 80, paint: MARKS, why: true, options: "", notes: true, zoneOf: () => ZONE };
    return {
      part: partOf(plan, [], { ...style, names, clock: clockOf(then, ZONE) }),
      pressing: { overdue: 0, due: 0 },
    };
  };
  const shown = shownOf({ reading, now, look: {}, cache, make });
  const { until } = now;
  cache.settle();
  return { parts: shown.map(({ part }) => part), made, until };
}

function readingOf(hunt: Hunt) {
  return (interviews: Interview[], before?: Reading): Reading => ({
    hunt: { ...hunt, interviews },
    problems: [],
    bytes: new Uint8Array(),
    digest: JSON.stringify(interviews),
    before,
  });
}

describe("what is shown of an interview", () => {
  it("is what would be made anew, whatever changes in the file and however late it is", () => {
    let spared = 0;
    const property = fc.property(looks, (all) => {
      const cache = memory();
      for (const { reading, at } of all) {
        const again = partsOf(reading, at, cache);
        const anew = partsOf({ ...reading, before: undefined }, at);
        expect(again.parts).toEqual(anew.parts);
        expect(again.until).toBeLessThanOrEqual(anew.until);
        spared += anew.made - again.made;
      }
    });
    fc.assert(property, { numRuns: runs(200), seed: 20260612 });
    expect(spared).toBeGreaterThan(runs(100));
  });

  it("is made anew of everybody once a reference was asked about one of them", () => {
    const hunt = huntOf(`
version: 1
me: { name: Dana Okafor, email: dana@okafor.example }
references: [{ id: lee, name: Lee Park, phone: +1 212 555 0111 }]
interviews:
  - { id: northwind, company: Northwind, role: Designer, rounds: [{ at: 2026-06-15 10:00 }] }
  - { id: contoso, company: Contoso, role: Designer, rounds: [{ at: 2026-06-15 10:00 }], log: [{ at: 2026-06-11 09:30, sent: confirm-references, to: lee, via: phone }] }
`);
    const [northwind, contoso] = hunt.interviews as [Interview, Interview];
    const at = moment("2026-06-12 10:00");
    const cache = memory();
    const read = readingOf(hunt);
    const silent = read([northwind, { ...contoso, log: [] }]);
    expect(JSON.stringify(partsOf(silent, at, cache).parts)).toContain("northwind/confirm-references/1/lee");
    const asked = partsOf(read([northwind, contoso], silent), at, cache);
    expect(JSON.stringify(asked.parts)).not.toContain("northwind/confirm-references/1/lee");
  });

  it("is made anew of everybody once a job was taken", () => {
    const hunt = huntOf(`
version: 1
me: { name: Dana Okafor, email: dana@okafor.example }
interviews:
  - { id: northwind, company: Northwind, role: Designer, rounds: [{ at: 2026-06-03 10:00 }] }
  - { id: contoso, company: Contoso, role: Designer, rounds: [{ at: 2026-06-03 10:00 }], log: [{ at: 2026-06-11, closed: accepted }] }
`);
    const [northwind, contoso] = hunt.interviews as [Interview, Interview];
    const at = moment("2026-06-12 10:00");
    const cache = memory();
    const read = readingOf(hunt);
    const open = read([northwind, { ...contoso, log: [] }]);
    expect(JSON.stringify(partsOf(open, at, cache).parts)).not.toContain("You took the job");
    const taken = partsOf(read([northwind, contoso], open), at, cache);
    expect(JSON.stringify(taken.parts)).toContain("You took the job at Contoso");
  });
});
