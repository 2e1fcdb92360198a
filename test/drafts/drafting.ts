/** Drafts from a scene, with the templates that ship. */
import { readFileSync } from "node:fs";
import { chooseTemplate } from "../../src/drafts/choice.js";
import { compose } from "../../src/drafts/compose.js";
import type { Draft } from "../../src/drafts/types.js";
import { plan } from "../../src/engine/plan.js";
import { storyOf } from "../../src/engine/story.js";
import type { Action } from "../../src/engine/types.js";
import { worldOf } from "../../src/engine/world.js";
import type { Instant } from "../../src/model/dates/index.js";
import type { Channel, Hunt } from "../../src/model/types.js";
import { huntOf, moment, NEW_YORK, type Scene } from "../support/hunt.js";

export const TEMPLATES = new URL("../../templates/", import.meta.url);

export interface Drafting extends Scene {
  readonly now: string;
  /** The action's id without the interview: `thank-you/1/maria`. */
  readonly action: string;
  readonly via?: Channel;
}

export function drafted({ now, action, via, ...scene }: Drafting): Draft {
  const at = moment(now);
  const hunt = huntOf(scene);
  const planned = plan(hunt, at, NEW_YORK).actions;
  const found = planned.find(({ id }) => id === `northwind/${action}`);
  if (!found) throw new Error(`${action} is not among ${planned.map(({ id }) => id).join(", ")}`);
  return draftFor(found, hunt, at, via);
}

export function draftFor(action: Action, hunt: Hunt, now: Instant, via?: Channel): Draft {
  const interview = hunt.interviews.find(({ id }) => id === action.interview);
  if (!interview) throw new Error(action.interview);
  const story = storyOf(interview, worldOf(hunt, now, NEW_YORK));
  const choice = chooseTemplate(action, story, via);
  if (!choice) throw new Error(`no template for ${action.id}`);
  const file = `${choice.template}.md`;
  return compose(action, choice, { file, text: readFileSync(new URL(file, TEMPLATES), "utf8") }, story);
}

/** The body on one line, so that a sentence can be looked for. */
export function flat({ body }: Draft): string {
  return body.replace(/\s+/g, " ");
}

export function wordCount({ body }: Draft): number {
  return body.split(/\s+/).length;
}
