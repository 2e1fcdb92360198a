/** The day by which they said they would decide, in every message that names it. */
import { describe, expect, it } from "vitest";
import { type Drafting, drafted, flat } from "./drafting.js";
import { ME } from "./scenes.js";

const ROUND = "at: 2026-06-03 10:00, ends: 2026-06-03 11:00";

describe("a day that they named", () => {
  const told: Omit<Drafting, "given" | "action"> = { me: ME, now: "2026-06-03 15:00" };
  const given = (...entries: readonly string[]) => `
rounds: [{ ${ROUND}, with: [maria, raj], decision: 2026-06-09, topics: { raj: [the pricing relaunch] } }]
given: [lee]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
${entries.map((entry) => `  - { at: 2026-06-03 14:00, from: maria, ${entry} }`).join("\n")}`;

  it.each(["offer", "next-round", "rejection"])("is named no more once they have decided: %s", (got) => {
    for (const via of ["email", "post"] as const) {
      const thanks = (...entries: readonly string[]) =>
        drafted({ ...told, via, action: "thank-you/1/raj", given: given(...entries) });
      expect(flat(thanks(`got: ${got}`))).not.toContain("June 9");
      expect(thanks(`got: ${got}`).findings).toEqual([]);
    }
    expect(flat(drafted({ ...told, action: "thank-you/1/raj", given: given("got: update") }))).toContain(
      "June 9",
    );
  });

  it("is the user's, where it came with an offer", () => {
    const asked = drafted({
      ...told,
      now: "2026-06-22 10:00",
      via: "email",
      action: "status-check/1",
      given: given("got: offer, decision: 2026-06-12, answered: true", "got: auto-reply"),
    });
    expect(asked.template).toBe("offer-follow-up.email");
    expect(flat(asked)).not.toContain("June 12");
    const offered = given("got: offer, decision: 2026-06-12");
    expect(flat(drafted({ ...told, action: "thank-you/1/raj", given: offered }))).not.toContain("June 12");
    expect(asked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("stands until then for a reference too", () => {
    const text = (entry: string) =>
      flat(
        drafted({ ...told, now: "2026-06-04 13:00", action: "brief-reference/1/lee", given: given(entry) }),
      );
    expect(text("got: reply")).toContain("They expect to decide by Tuesday, June 9, and may call you");
    expect(text("got: next-round")).toContain("They may call you soon.");
    expect(text("got: next-round, decision: 2026-06-19")).toContain("by Friday, June 19");
  });

  it.each([
    [
      "got: update, answered: true",
      "status-missed-date.email",
      "The decision was expected by Tuesday, June 9.",
    ],
    [
      "got: next-round, answered: true",
      "status-no-date.email",
      "Could you tell me how the decision stands, and when",
    ],
  ])("is in the question after it, unless they have decided since: %s", (entry, template, says) => {
    const asked = drafted({
      ...told,
      now: "2026-06-12 10:30",
      action: "status-check/1",
      via: "email",
      given: given(entry),
    });
    expect(asked.template).toBe(template);
    expect(flat(asked)).toContain(says);
    expect(asked.findings).toEqual([]);
  });

  it("is not what an answer to their offer was expected by", () => {
    const entries = "got: offer, answered: true";
    const asked = drafted({
      ...told,
      now: "2026-06-12 10:30",
      action: "status-check/1",
      via: "email",
      given: given(entries),
    });
    expect(asked.template).toBe("offer-follow-up.email");
    expect(flat(asked)).not.toContain("June 9");
  });
});
