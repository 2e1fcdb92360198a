/** The references: whom a company is told, and when they can be called. */
import { addDays, dayIn, type Instant, instantAt } from "../model/dates/index.js";
import type { Contactable, Reference } from "../model/types.js";
import type { Dated } from "./chronicle.js";
import type { Story } from "./story.js";

/** Two or three are usual. */
const MOST = 3;

/** Calls that reached nobody, after which one writes to a reference. */
export const CALLS_ENOUGH = 2;

/** At most three of those who have agreed; whoever was named to this company already comes first. */
export function namedTo({ world, interview }: Pick<Story, "world" | "interview">): Reference[] {
  const isNamed = ({ id }: Reference): boolean => interview.given.includes(id);
  const agreed = world.hunt.references.filter((one) => one.agreed !== undefined);
  return [...agreed.filter(isNamed), ...agreed.filter((one) => !isNamed(one))].slice(0, MOST);
}

/** A call that did not reach them is tried again on the next day. */
export function morningAfter({ at }: Dated, reference: Reference, story: Story): Instant {
  const { zone } = story.calendarOf(reference);
  return instantAt(addDays(dayIn(at, zone), 1), story.world.parameters.briefWindow.start, zone);
}

/** Whether the hours for a talk with a reference come round again only after the next round has begun. */
export function isTooLateToCall(person: Contactable, { ahead, now, world, calendarOf }: Story): boolean {
  const [next] = ahead;
  if (!next) return false;
  const { start, end } = world.parameters.briefWindow;
  const { zone } = calendarOf(person);
  const today = now.dayIn(zone);
  const day = now.isLateAs(end, zone) ? addDays(today, 1) : today;
  return instantAt(day, start, zone) >= next.start;
}
