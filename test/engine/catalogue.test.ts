import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/drafts/checks/index.js";
import { lessonsOf } from "../../src/drafts/checks/lessons.js";
import { CATALOGUE } from "../../src/engine/catalogue.js";
import { check } from "../../src/engine/check.js";
import { GUIDE } from "../../src/engine/guide.js";
import { plan } from "../../src/engine/plan.js";
import { RULES } from "../../src/engine/rules/index.js";
import { PARAMETERS } from "../../src/model/parameters.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

/** Every rule that an answer to one of the examples cites. */
function citedByExamples(): Set<string> {
  const cited = new Set<string>();
  for (const example of RULES.flatMap(({ examples }) => examples)) {
    const hunt = huntOf(example);
    const { actions, waiting, notes } = plan(hunt, moment(example.now), NEW_YORK);
    const verdicts = example.yields.flatMap((outcome) =>
      "check" in outcome
        ? [
            check(
              hunt,
              {
                interview: "northwind",
                to: outcome.check,
                ...(outcome.via && { via: outcome.via }),
                ...(outcome.for && { for: outcome.for }),
              },
              moment(example.now),
              NEW_YORK,
            ),
          ]
        : [],
    );
    for (const { because } of [...actions, ...waiting, ...verdicts])
      for (const { rule } of because) cited.add(rule);
    for (const { warnings } of [...actions, ...verdicts]) for (const { rule } of warnings) cited.add(rule);
    for (const { rule } of notes) cited.add(rule);
  }
  return cited;
}

describe("the catalogue", () => {
  it("has each id once", () => {
    const ids = [...CATALOGUE.values()].map(({ id }) => id);
    expect(ids).toHaveLength(CATALOGUE.size);
    expect([...CATALOGUE.keys()]).toEqual(ids);
  });

  it("holds nothing for show: the plan cites every rule, or a draft is held to it", () => {
    const enforced = new Set([...citedByExamples(), ...CHECKS.map(({ rule }) => rule)]);
    expect([...CATALOGUE.keys()].filter((id) => !enforced.has(id))).toEqual([]);
    expect([...enforced].filter((id) => !CATALOGUE.has(id))).toEqual([]);
  });

  it("shows every rule at work: in a worked example, or in a message", () => {
    const unseen = GUIDE.filter(({ id, examples }) => examples.length === 0 && lessonsOf(id).length === 0);
    expect(unseen).toEqual([]);
  });

  it.each([...CATALOGUE.values()].map((entry) => [entry.id, entry] as const))(
    "tells %s in full",
    (_id, entry) => {
      expect(entry.sentence).toMatch(/^[A-Z].*\.$/);
      expect(entry.why).toMatch(/^[A-Z].*\.$/);
      expect(entry.sources.length).toBeGreaterThan(0);
    },
  );

  it("names only parameters that there are", () => {
    for (const { parameters } of RULES)
      for (const name of parameters) expect(PARAMETERS).toHaveProperty(name);
  });
});
