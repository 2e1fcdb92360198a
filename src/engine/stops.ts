/** Who asked not to be contacted any more: it holds for the whole company, whichever interview's log has it. */
import { happenedAt, type Instant } from "../model/dates/index.js";
import type { Hunt, Interview } from "../model/types.js";
import type { World } from "./world.js";

interface Stop {
  readonly company: string;
  readonly at: Instant;
}

const found = new WeakMap<Hunt, readonly Stop[]>();

/** When the company of an interview asked for it first; undefined while it has not. */
export function stoppedAt({ company }: Interview, world: World): Instant | undefined {
  const stops = found.get(world.hunt) ?? stopsIn(world);
  found.set(world.hunt, stops);
  const times = stops.filter((stop) => stop.company === nameOf(company)).map(({ at }) => at);
  const known = times.filter((at) => at <= world.known);
  return known.length > 0 ? (Math.min(...known) as Instant) : undefined;
}

function stopsIn({ hunt, calendarOf }: World): Stop[] {
  return hunt.interviews.flatMap((interview) => {
    const { company, people, log } = interview;
    const { zone } = calendarOf(interview);
    return log
      .filter((entry) => "got" in entry && entry.got === "stop")
      .filter((entry) => !("from" in entry) || people.some(({ id }) => id === entry.from))
      .map(({ at }) => ({ company: nameOf(company), at: happenedAt(at, zone) }));
  });
}

/** A company written with other capitals or spaces is the same. */
function nameOf(company: string): string {
  return company.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
