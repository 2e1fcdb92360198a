/**
 * Every step still to come if nobody ever answers. There is no second engine: each step that the plan
 * finds open is logged as done there and then, and the plan is asked again, until nothing is left.
 */
import {
  addDays,
  type Instant,
  instantOfIso,
  isoInstant,
  startOfDay,
  type Zone,
} from "../model/dates/index.js";
import type { Style } from "../model/parameters.js";
import type { Hunt, Interview } from "../model/types.js";
import { afterwards } from "./afterwards.js";
import { contactOf } from "./people.js";
import { plan } from "./plan.js";
import { dayToLetGo } from "./rules/cut-losses.js";
import { type Story, storyOf } from "./story.js";
import type { Action, Plan } from "./types.js";
import { worldOf } from "./world.js";

/** An action as it will stand once it can be done. */
export interface Step extends Action {
  /** When it is done by somebody who does everything as soon as it may be done: ISO 8601, as the others. */
  readonly at: string;
  /** 2 and more for what follows a call that nobody answered: another call, or a message in writing. */
  readonly attempt: number;
}

/** What is still to come for one interview. */
export interface Course {
  /** Id of the interview. */
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  readonly steps: readonly Step[];
}

/** What is still to come if nobody ever answers. */
export interface Forecast {
  readonly version: 1;
  /** ISO 8601 with the offset of the user's zone. */
  readonly now: string;
  readonly style: Style;
  /** The interviews for which anything is still to come, in the order of the file. */
  readonly interviews: readonly Course[];
}

/** No interview has more; past them a file with odd values would go on for ever. */
const MOST_STEPS = 200;

/** @param systemZone the zone of a user whose file names none */
export function forecast(hunt: Hunt, now: Instant, systemZone: Zone): Forecast {
  const courses = hunt.interviews.map((interview) => courseOf(interview, hunt, now, systemZone));
  return {
    version: 1,
    now: isoInstant(now, hunt.me.timezone ?? systemZone),
    style: hunt.style,
    interviews: courses.filter(({ steps }) => steps.length > 0),
  };
}

/** What is still to come for one interview of the hunt. */
export function courseOf(interview: Interview, hunt: Hunt, now: Instant, systemZone: Zone): Course {
  const { id, company, role } = interview;
  return { interview: id, company, role, steps: stepsOf(interview, hunt, now, systemZone) };
}

function stepsOf(interview: Interview, hunt: Hunt, start: Instant, systemZone: Zone): Step[] {
  const storyAt = (one: Interview, now: Instant) => storyOf(one, worldOf(hunt, now, systemZone));
  const steps: Step[] = [];
  const stuck = new Set<string>();
  let told = withoutFuture(storyAt(interview, start));
  let now: Instant | undefined = start;
  while (now !== undefined && steps.length < MOST_STEPS) {
    const story = storyAt(told, now);
    const present = plan(hunt, now, systemZone, [told]);
    for (const action of present.actions) {
      if (action.state !== "blocked" || stuck.has(action.id)) continue;
      stuck.add(action.id);
      steps.push(stepOf(action, steps, story));
    }
    const ready = present.actions.find(({ state }) => state === "due" || state === "overdue");
    if (ready) {
      steps.push(stepOf(ready, steps, story));
      told = afterwards(ready, story);
    } else {
      now = nextLook(present, story);
    }
  }
  return steps;
}

/** What the file dates after now has not happened, and is not forecast either. */
function withoutFuture({ interview, future }: Story): Interview {
  return { ...interview, log: interview.log.filter((entry) => !future.includes(entry)) };
}

/** @param earlier the steps before it */
function stepOf(action: Action, earlier: readonly Step[], story: Story): Step {
  const { world } = story;
  const zone = action.to === null ? world.zone : story.calendarOf(contactOf(action.to, story)).zone;
  const tried = earlier.findLast(({ id, state }) => id === action.id && state !== "blocked");
  return {
    ...action,
    opens: tried ? later(tried.opens, action.opens) : action.opens,
    attempt: (tried?.attempt ?? 0) + 1,
    at: isoInstant(story.now.exactly(), zone),
  };
}

function later(one: string, other: string): string {
  return instantOfIso(one) > instantOfIso(other) ? one : other;
}

/**
 * The next moment at which something may open; undefined once nothing is to come.
 * An interview that waits for nothing is looked at every day.
 */
function nextLook({ actions, waiting }: Plan, story: Story): Instant | undefined {
  const { now, world, calendar } = story;
  const lettingGo = dayToLetGo(story);
  const opening = actions.filter(({ state }) => state === "upcoming").map(({ opens }) => opens);
  const ahead = [
    ...[...opening, ...waiting.map(({ until }) => until)].map(instantOfIso),
    ...(lettingGo === undefined ? [] : [startOfDay(lettingGo, calendar.zone)]),
  ].filter((instant) => now.isBefore(instant));
  if (ahead.length === 0) return undefined;
  const tomorrow = waiting.length > 0 ? [] : [startOfDay(addDays(world.today, 1), world.zone)];
  return Math.min(...ahead, ...tomorrow) as Instant;
}
