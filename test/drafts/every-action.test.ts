/** Whatever the planner proposes to send can be drafted. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseTemplate } from "../../src/drafts/choice.js";
import { messageText } from "../../src/drafts/message.js";
import { plan } from "../../src/engine/plan.js";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import { type Instant, MINUTE, startOfDay } from "../../src/model/dates/index.js";
import type { Hunt } from "../../src/model/types.js";
import { NEW_YORK } from "../support/hunt.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";
import { draftFor } from "./drafting.js";

function planned(hunt: Hunt, minutes: number) {
  const now = (startOfDay(FIRST_DAY, NEW_YORK) + minutes * MINUTE) as Instant;
  const { actions } = plan(hunt, now, NEW_YORK);
  return { now, actions: actions.filter(({ template }) => template !== null) };
}

it("drafts every action that has a template, and leaves no trace of it", () => {
  let drafts = 0;
  fc.assert(
    fc.property(hunts, minutesOn, (hunt, minutes) => {
      const { now, actions } = planned(hunt, minutes);
      for (const action of actions) {
        const draft = draftFor(action, hunt, now);
        drafts += 1;
        expect(draft).toMatchObject({ kind: action.template, to: action.to, via: action.via ?? "email" });
        expect(messageText(draft)).not.toMatch(/undefined|null|\{\{|\{%|\[object/);
      }
    }),
    { numRuns: 150 },
  );
  expect(drafts).toBeGreaterThan(50);
});

it("can write what the plan would say on the phone", () => {
  fc.assert(
    fc.property(hunts, minutesOn, (hunt, minutes) => {
      const { now, actions } = planned(hunt, minutes);
      for (const action of actions) {
        const interview = hunt.interviews.find(({ id }) => id === action.interview);
        if (!interview) throw new Error(action.interview);
        const story = storyOf(interview, worldOf(hunt, now, NEW_YORK));
        expect(chooseTemplate(action, story, "email")?.via).toBe("email");
      }
    }),
    { numRuns: 50 },
  );
});
