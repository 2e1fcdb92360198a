/** Whatever the planner proposes to send can be drafted, and nothing else. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { occasionOf } from "../../src/drafts/choice.js";
import { messageText } from "../../src/drafts/message.js";
import type { Occasion } from "../../src/drafts/occasion.js";
import { plan } from "../../src/engine/plan.js";
import { storyOf } from "../../src/engine/story.js";
import type { Action } from "../../src/engine/types.js";
import { worldOf } from "../../src/engine/world.js";
import { type Instant, MINUTE, startOfDay } from "../../src/model/dates/index.js";
import { type Channel, type Hunt, SELF_KINDS } from "../../src/model/types.js";
import { NEW_YORK } from "../support/hunt.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";
import { draftFor } from "./drafting.js";

function momentAfter(minutes: number): Instant {
  return (startOfDay(FIRST_DAY, NEW_YORK) + minutes * MINUTE) as Instant;
}

function actionsOf(hunt: Hunt, now: Instant, has: "template" | "no template"): Action[] {
  const { actions } = plan(hunt, now, NEW_YORK);
  return actions.filter(({ template }) => (template !== null) === (has === "template"));
}

function choiceFor(action: Action, hunt: Hunt, now: Instant, via?: Channel): Occasion | undefined {
  const interview = hunt.interviews.find(({ id }) => id === action.interview);
  if (!interview) throw new Error(action.interview);
  return occasionOf(action, storyOf(interview, worldOf(hunt, now, NEW_YORK)), via);
}

it("drafts every action that has a template, and leaves no trace of it", () => {
  const drafted = new Map<string, number>();
  fc.assert(
    fc.property(hunts, minutesOn, (hunt, minutes) => {
      const now = momentAfter(minutes);
      for (const action of actionsOf(hunt, now, "template")) {
        const draft = draftFor(action, hunt, now);
        drafted.set(draft.kind, (drafted.get(draft.kind) ?? 0) + 1);
        expect(draft).toMatchObject({ kind: action.template, to: action.to, via: action.via ?? "email" });
        expect(messageText(draft)).not.toMatch(/undefined|null|\{\{|\{%|\[object/);
      }
    }),
    { numRuns: 300 },
  );
  for (const kind of ["reference-list", "reference-briefing", "reference-request", "keep-in-touch"]) {
    expect(drafted.get(kind), kind).toBeGreaterThan(0);
  }
});

it("can write what the plan would say on the phone", () => {
  fc.assert(
    fc.property(hunts, minutesOn, (hunt, minutes) => {
      const now = momentAfter(minutes);
      for (const action of actionsOf(hunt, now, "template")) {
        expect(choiceFor(action, hunt, now, "email")?.via).toBe("email");
      }
    }),
    { numRuns: 50 },
  );
});

it("has no words for what one does alone, nor for nobody in particular", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(hunts, minutesOn, (hunt, minutes) => {
      const now = momentAfter(minutes);
      for (const action of actionsOf(hunt, now, "no template")) {
        kinds.add(action.kind);
        expect(action.to).toBeNull();
        expect(choiceFor(action, hunt, now)).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining([...SELF_KINDS, "confirm-references"]));
});
