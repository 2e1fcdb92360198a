import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import type { Example, Expected } from "../../src/engine/example.js";
import { plan } from "../../src/engine/plan.js";
import { RULES } from "../../src/engine/rules/index.js";
import type { Hunt } from "../../src/model/types.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, { examples }) => {
  it("has an example", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
    const hunt = huntOf(example);
    for (const outcome of example.yields) expectOutcome(outcome, example, hunt);
  });
});

function expectOutcome(outcome: Expected, { now }: Example, hunt: Hunt): void {
  const at = moment(now);
  const { actions, waiting, notes } = plan(hunt, at, NEW_YORK);
  const found = (id: string) => actions.find((action) => action.id === `northwind/${id}`);
  if ("noAction" in outcome) {
    expect(found(outcome.noAction), outcome.noAction).toBeUndefined();
  } else if ("waitsUntil" in outcome) {
    expect(waiting.map(({ until }) => moment(until))).toEqual([moment(outcome.waitsUntil)]);
  } else if ("notes" in outcome) {
    expect(notes.map(({ rule }) => rule)).toContain(outcome.notes);
  } else if ("check" in outcome) {
    const { check: to, verdict, earliest, ...question } = outcome;
    const answer = check(hunt, { interview: "northwind", to, ...question }, at, NEW_YORK);
    expect(answer.verdict).toBe(verdict);
    if (earliest === null) expect(answer.earliest).toBeNull();
    else if (earliest) expect(answer.earliest && moment(answer.earliest)).toBe(moment(earliest));
  } else {
    const action = found(outcome.action);
    expect(action, `${outcome.action} among ${actions.map(({ id }) => id)}`).toBeDefined();
    expect(action?.state).toBe(outcome.state);
    if (outcome.via) expect(action?.via).toBe(outcome.via);
    if (outcome.opens) expect(moment(action?.opens ?? "")).toBe(moment(outcome.opens));
    if (outcome.due) expect(moment(action?.due ?? "")).toBe(moment(outcome.due));
    for (const [rule, says] of Object.entries(outcome.says ?? {}))
      expect(action?.because.filter((one) => one.rule === rule).map((one) => one.says)).toEqual([says]);
    if (outcome.warns) expect(action?.warnings.map(({ rule }) => rule)).toContain(outcome.warns);
  }
}
