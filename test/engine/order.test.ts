import fc from "fast-check";
import { expect, it } from "vitest";
import { byTime } from "../../src/engine/order.js";

it("is what a sort would make of it, and the same list where nothing is out of order", () => {
  const item = fc.record({ at: fc.integer({ min: 0, max: 5 }), name: fc.string({ maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (items) => {
      const sorted = items.toSorted((a, b) => a.at - b.at);
      expect(byTime(items, ({ at }) => at)).toEqual(sorted);
      expect(byTime(sorted, ({ at }) => at)).toBe(sorted);
    }),
    { seed: 7, numRuns: 500 },
  );
});
