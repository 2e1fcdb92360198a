/** Every template from a file that tells everything at length: still short enough to be read. */
import { describe, expect, it } from "vitest";
import { wordLimit } from "../../src/drafts/kinds.js";
import { draftOf, type Told, wordCount } from "./drafting.js";
import { PAIRS } from "./scenes.js";

const ME = `
phone: +1 212 555 0199
pitch: { function: Product management and pricing strategy, years: 12, industry: financial services technology }
strengths:
  - cut the time from signing to first use by half across three countries
  - built and led a team of fourteen people in two offices
  - won the largest contract that the company had signed until then`;

/** Longer names, a longer role, and longer notes about everything. */
function lengthened(scene: Told): Told {
  const given = scene.given
    .replaceAll(
      "the pricing relaunch",
      "how the pricing relaunch went in the north, what to measure in the second year",
    )
    .replaceAll(
      "shipped the churn dashboard",
      "shipped the churn dashboard that every team in the company now opens on Monday",
    )
    .replaceAll(
      "a writing sample",
      "a writing sample about the first year of the subscription product in Canada",
    )
    .replaceAll(
      "blanked on cohort retention",
      "could not explain how we had measured cohort retention at my last company",
    )
    .replaceAll("Pricing after the cut", "Pricing after the cut and what nine companies learned");
  const references = scene.references?.replaceAll(
    "former manager",
    "former head of the product department at Contoso",
  );
  return {
    ...scene,
    me: ME,
    references,
    names: { company: "Harbor and Pine Holdings", role: "Senior product manager, payments and risk" },
    given: `department: Pricing and Revenue\n${given}`,
  };
}

describe.each(PAIRS)("$template", ({ full }) => {
  const draft = draftOf(lengthened(full));

  it("keeps to its number of words and its columns", () => {
    expect(wordCount(draft)).toBeLessThanOrEqual(wordLimit(draft.kind, draft.via) ?? 300);
    for (const line of draft.body.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  it("has a subject that is read whole", () => {
    expect((draft.subject ?? "").length).toBeLessThanOrEqual(60);
    expect(draft.subject ?? "").not.toMatch(/[\s,;:]$/);
  });

  it("fits on one page", () => {
    expect(draft.body.split("\n").length).toBeLessThanOrEqual(60);
  });
});

it("an invitation fits into the box for it", () => {
  const invitations = PAIRS.filter(({ template }) => template === "linkedin-invite.linkedin");
  for (const { full, bare } of invitations) {
    for (const scene of [full, bare, lengthened(full)]) {
      expect([...draftOf(scene).body].length).toBeLessThanOrEqual(300);
    }
  }
  expect(invitations).toHaveLength(1);
});
