/** What the rules are asked about: one interview's chronicle, its silence, and the person to ask. */
import type { Instant, Present } from "../model/dates/index.js";
import type { Interview, Person } from "../model/types.js";
import { type Chronicle, chronicleOf } from "./chronicle.js";
import { type Elsewhere, elsewhereOf } from "./elsewhere.js";
import { emptyMemory, type Remembered } from "./once.js";
import { alreadyAsked, mostRelevant } from "./people.js";
import { lastSignOfLife, type Silence, silenceOf } from "./silence.js";
import type { World } from "./world.js";

export interface Story extends Chronicle, Remembered {
  readonly silence: Silence | undefined;
  readonly lastSign: Instant | undefined;
  readonly elsewhere: Elsewhere;
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
  const relevant = mostRelevant(chronicle, silence);
  const elsewhere = elsewhereOf(interview, world);
  const { now, past, ahead, log, sent, got, events, future, calendar, calendarOf, person } = chronicle;
  // Each by its name: to spread the chronicle would take longer than all the rest.
  return {
    memory: emptyMemory(),
    world,
    interview,
    now,
    past,
    ahead,
    log,
    sent,
    got,
    events,
    future,
    calendar,
    calendarOf,
    person,
    silence,
    lastSign: lastSignOfLife(chronicle),
    elsewhere,
    stopped: stoppedAt(chronicle, elsewhere),
    relevant,
    asks: alreadyAsked(chronicle, silence) ?? relevant,
  };
}

/** The same story, with the user looking at it at another moment. */
export function seenAt(now: Present, story: Story): Story {
  return { ...story, now, memory: emptyMemory() };
}

/** The first stop, whichever position it was said about. */
function stoppedAt({ got }: Chronicle, elsewhere: Elsewhere): Instant | undefined {
  const here = got.find(({ entry }) => entry.got === "stop")?.at;
  const there = elsewhere.stopped;
  return here === undefined || there === undefined ? (here ?? there) : (Math.min(here, there) as Instant);
}
