/** One interview whole: its facts, both clocks, where it stands, and what happened and what will. */
import type { Instant, Zone } from "../model/dates/index.js";
import type { Channel, Hunt, Interview, Part } from "../model/types.js";
import { check } from "./check.js";
import { courseOf } from "./forecast.js";
import { plan } from "./plan.js";
import { storyOf } from "./story.js";
import { type Ending, type Happening, lastEnding, timelineOf } from "./timeline.js";
import type { Action, Plan, Verdict, Wait } from "./types.js";
import { worldOf } from "./world.js";

/** Where an interview stands: the state of its first action, else that it waits, else that it is over. */
export const STANDINGS = ["overdue", "due", "blocked", "waiting", "upcoming", "over"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Card {
  readonly id: string;
  readonly name: string;
  readonly part: Part | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly post: string | null;
  readonly prefers: Channel | null;
}

/** All of it but the timeline. */
export interface Summary {
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  readonly department: string | null;
  /** The company's. */
  readonly timezone: Zone;
  readonly people: readonly Card[];
  readonly standing: Standing;
  readonly daysSince: Verdict["daysSince"];
  /** The first action of the plan. */
  readonly next: Action | null;
  readonly waiting: Wait | null;
  /** How it ended; null unless it is over. */
  readonly ended: Ending | null;
}

export interface Dossier extends Summary {
  /** Oldest first; what is still to come is so if nobody ever answers. */
  readonly timeline: readonly Happening[];
}

/**
 * @param of an interview of the hunt
 * @param systemZone the zone of a user whose file names none
 */
export function dossierOf(of: Interview, hunt: Hunt, now: Instant, systemZone: Zone): Dossier {
  const story = storyOf(of, worldOf(hunt, now, systemZone));
  const { steps } = courseOf(of, hunt, now, systemZone);
  return { ...summaryOf(of, hunt, now, systemZone), timeline: timelineOf(story, steps) };
}

/** Like `dossierOf`, and much quicker: it does not look ahead. */
export function summaryOf(of: Interview, hunt: Hunt, now: Instant, systemZone: Zone): Summary {
  const { id: interview, company, role, department = null, people } = of;
  const story = storyOf(of, worldOf(hunt, now, systemZone));
  const present = plan(hunt, now, systemZone, [of]);
  const standing = standingIn(present);
  return {
    interview,
    company,
    role,
    department,
    timezone: story.calendar.zone,
    people: people.map(({ id, name, part, email, phone, post, prefers }) => ({
      id,
      name,
      part: part ?? null,
      email: email ?? null,
      phone: phone ?? null,
      post: post ?? null,
      prefers: prefers ?? null,
    })),
    standing,
    daysSince: check(hunt, { interview }, now, systemZone).daysSince,
    next: present.actions[0] ?? null,
    waiting: present.waiting[0] ?? null,
    ended: standing === "over" ? lastEnding(story) : null,
  };
}

function standingIn({ actions, waiting }: Plan): Standing {
  const [first] = actions;
  if (first && first.state !== "upcoming") return first.state;
  if (waiting.length > 0) return "waiting";
  return first ? "upcoming" : "over";
}
