/** What the rules are asked about: one interview's chronicle, its silence, and the person to ask. */
import type { Instant } from "../model/dates/index.js";
import type { Interview, Person } from "../model/types.js";
import { type Chronicle, chronicleOf, type Dated } from "./chronicle.js";
import { logElsewhere } from "./elsewhere.js";
import { mostRelevant, whomToAsk } from "./people.js";
import { lastSignOfLife, type Silence, silenceOf } from "./silence.js";
import type { World } from "./world.js";

export interface Story extends Chronicle {
  readonly silence: Silence | undefined;
  readonly lastSign: Instant | undefined;
  /** What the logs of the company's other interviews have, in no order. */
  readonly elsewhere: readonly Dated[];
  /** When the company asked not to be contacted any more. */
  readonly stopped: Instant | undefined;
  /** The most relevant person. */
  readonly relevant: Person | undefined;
  /** Who is asked in this silence. */
  readonly asks: Person | undefined;
}

export function storyOf(interview: Interview, world: World): Story {
  const chronicle = chronicleOf(interview, world);
  const silence = silenceOf(chronicle);
  const elsewhere = logElsewhere(interview, world);
  return {
    ...chronicle,
    silence,
    lastSign: lastSignOfLife(chronicle),
    elsewhere,
    stopped: stoppedAt([...chronicle.got, ...elsewhere]),
    relevant: mostRelevant(chronicle, silence),
    asks: whomToAsk(chronicle, silence),
  };
}

/** The first stop, whichever position it was said about. */
function stoppedAt(entries: readonly Dated[]): Instant | undefined {
  const stops = entries.filter(({ entry }) => "got" in entry && entry.got === "stop").map(({ at }) => at);
  return stops.length > 0 ? (Math.min(...stops) as Instant) : undefined;
}
