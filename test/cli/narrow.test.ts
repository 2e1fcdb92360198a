import { describe, expect, it } from "vitest";
import { about, within } from "../../src/cli/narrow.js";
import { clockAt } from "../../src/render/when.js";
import { action, BUSY, planOf } from "../render/plans.js";
import { huntOf } from "../support/hunt.js";

const clockIn = (zone: string) => clockAt(BUSY.now, zone);

describe("the days that are looked at", () => {
  const ahead = (over: object) => action({ state: "upcoming", closes: null, ...over });
  const opening = ahead({ id: "a", opens: "2026-06-26T23:30:00-04:00" });
  const after = ahead({ id: "b", opens: "2026-06-27T00:00:00-04:00" });
  const due = ahead({ id: "c", opens: "2026-07-20T09:00:00-04:00", due: "2026-06-20T09:00:00-04:00" });
  const late = action({ id: "d", state: "blocked", opens: "2027-01-01T00:00:00-05:00" });

  it("hold what opens or is due in them, on the user's clock, and whatever is not upcoming", () => {
    const { plan, beyond } = within(
      14,
      planOf({ actions: [opening, after, due, late] }),
      clockIn("America/New_York"),
    );
    expect(plan.actions.map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(beyond.map(({ id }) => id)).toEqual(["b"]);
    expect(within(14, planOf({ actions: [opening] }), clockIn("Europe/London")).beyond).toHaveLength(1);
  });
});

describe("what concerns somebody", () => {
  it("is an interview's actions, waits and notes, or one person's actions", () => {
    const [interview] = huntOf({ given: "rounds: []" }).interviews;
    if (!interview) throw new Error("no interview");
    const [maria, raj] = interview.people;
    if (!maria || !raj) throw new Error("nobody");
    const ids = (who: Parameters<typeof about>[0]) => about(who, BUSY).actions.map(({ id }) => id);
    expect(ids({ interview })).toEqual(["northwind/thank-you/1/raj", "northwind/keep-promise/1"]);
    expect(ids({ interview, person: raj })).toEqual(["northwind/thank-you/1/raj"]);
    expect(about({ interview }, BUSY)).toMatchObject({ waiting: [], notes: [] });
    expect(about({ interview: { ...interview, id: "contoso" }, person: maria }, BUSY).notes).toHaveLength(1);
  });
});
