import fc from "fast-check";
import { expect, it } from "vitest";
import { Agenda } from "../../src/engine/agenda.js";
import type { Action, State } from "../../src/engine/types.js";
import type { Instant } from "../../src/model/dates/index.js";
import { ACTION_KINDS } from "../../src/model/types.js";

const STATES: readonly State[] = ["overdue", "due", "blocked", "upcoming"];
const NOON = Date.UTC(2026, 5, 12, 12);

it("goes by state, then by time, then by kind, and leaves equals as they came", () => {
  const item = fc.record({
    state: fc.constantFrom(...STATES),
    time: fc.constantFrom(0, 1, 86_400_000, Date.UTC(2099, 11, 31) - NOON).map((more) => NOON + more),
    kind: fc.constantFrom(...ACTION_KINDS),
    id: fc.string({ maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const sorted = items.toSorted(
        (a, b) =>
          STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
          a.time - b.time ||
          ACTION_KINDS.indexOf(a.kind) - ACTION_KINDS.indexOf(b.kind),
      );
      const agenda = new Agenda();
      for (const one of items) agenda.add(one as unknown as Action, one.time as Instant);
      expect(agenda.inOrder()).toEqual(sorted);
    }),
    { seed: 7, numRuns: 1000 },
  );
});
