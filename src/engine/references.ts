/** The references: whom a company is told, and when to try again to reach one. */
import { addDays, dayIn, type Instant, instantAt } from "../model/dates/index.js";
import type { Reference } from "../model/types.js";
import type { Dated } from "./chronicle.js";
import type { Story } from "./story.js";

/** Two or three are usual. */
const MOST = 3;

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
