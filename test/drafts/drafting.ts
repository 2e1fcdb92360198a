/** Drafts from a scene, with the templates that ship. */
import { readFileSync } from "node:fs";
import { occasionFor, occasionOf } from "../../src/drafts/choice.js";
import { compose } from "../../src/drafts/compose.js";
import type { DraftKind } from "../../src/drafts/kinds.js";
import type { Occasion } from "../../src/drafts/occasion.js";
import type { Draft } from "../../src/drafts/types.js";
import { plan } from "../../src/engine/plan.js";
import { type Story, storyOf } from "../../src/engine/story.js";
import type { Action } from "../../src/engine/types.js";
import { worldOf } from "../../src/engine/world.js";
import type { Instant } from "../../src/model/dates/index.js";
import type { Channel, Hunt, Interview, Via } from "../../src/model/types.js";
import { huntOf, moment, NEW_YORK, type Scene } from "../support/hunt.js";

export const TEMPLATES = new URL("../../templates/", import.meta.url);

/** Other words for the company and the position than those of every scene. */
interface Renamed {
  readonly names?: Pick<Interview, "company" | "role">;
}

export interface Drafting extends Scene, Renamed {
  readonly now: string;
  /** The action's id without the interview: `thank-you/1/maria`. */
  readonly action: string;
  readonly via?: Channel;
}

export function drafted({ now, action, via, names, ...scene }: Drafting): Draft {
  const at = moment(now);
  const hunt = renamed(huntOf(scene), names);
  const planned = plan(hunt, at, NEW_YORK).actions;
  const found = planned.find(({ id }) => id === `northwind/${action}`);
  if (!found) throw new Error(`${action} is not among ${planned.map(({ id }) => id).join(", ")}`);
  return draftFor(found, hunt, at, via);
}

export function draftFor(action: Action, hunt: Hunt, now: Instant, via?: Channel): Draft {
  const story = storyIn(hunt, now, action.interview);
  return written(occasionOf(action, story, via), story);
}

export interface Unasked extends Scene, Renamed {
  readonly now: string;
  readonly kind: DraftKind;
  /** Id of a person or a reference. */
  readonly to?: string;
  readonly via?: Via;
}

/** A message that no action of the plan asks for. */
export function unasked({ now, kind, to, via, names, ...scene }: Unasked): Draft {
  const hunt = renamed(huntOf(scene), names);
  const story = storyIn(hunt, moment(now), "northwind");
  const them = story.person(to) ?? hunt.references.find(({ id }) => id === to);
  return written(occasionFor(kind, them, via), story);
}

/** A scene of either sort. */
export type Told = Drafting | Unasked;

export function draftOf(scene: Told): Draft {
  return "action" in scene ? drafted(scene) : unasked(scene);
}

function renamed(hunt: Hunt, names: Renamed["names"]): Hunt {
  return { ...hunt, interviews: hunt.interviews.map((interview) => ({ ...interview, ...names })) };
}

function storyIn(hunt: Hunt, now: Instant, id: string): Story {
  const interview = hunt.interviews.find((one) => one.id === id);
  if (!interview) throw new Error(id);
  return storyOf(interview, worldOf(hunt, now, NEW_YORK));
}

function written(occasion: Occasion | undefined, story: Story): Draft {
  if (!occasion) throw new Error("no words for this");
  const file = `${occasion.template}.md`;
  return compose(occasion, { file, text: readFileSync(new URL(file, TEMPLATES), "utf8") }, story);
}

/** The body on one line, so that a sentence can be looked for. */
export function flat({ body }: Draft): string {
  return body.replace(/\s+/g, " ");
}

export function wordCount({ body }: Draft): number {
  return body.split(/\s+/).length;
}
