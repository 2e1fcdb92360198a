/** How many questions a silence has seen, and how long to wait for the next. */
import {
  addBusinessDays,
  type Day,
  type Duration,
  dayAfter,
  dayIn,
  rollForward,
} from "../model/dates/index.js";
import type { Contactable } from "../model/types.js";
import type { Silence } from "./silence.js";
import type { Story } from "./story.js";

/** Business days between two questions below which every style is rude. */
const LEAST_GAP = 3;

/** The wait between the questions asked so far and the next; undefined before the first. */
function gapToNext({ silence, world }: Story): Duration | "never" | undefined {
  const { retryGap, thirdGap } = world.parameters;
  const asked = silence?.asked.length ?? 0;
  return asked === 0 ? undefined : asked === 1 ? retryGap : thirdGap;
}

/** Whether this silence allows no further question. */
export function isAskedOut(story: Story): boolean {
  const asked = story.silence?.asked.length ?? 0;
  return asked >= story.world.parameters.inquiriesMax || gapToNext(story) === "never";
}

export interface GapDays {
  /** Day of the last question, or of the acknowledgement that came after it. */
  readonly base: Day;
  readonly acknowledged: boolean;
  readonly from: Day;
  readonly floor: Day;
}

/** From which day the next question may go to `person`, `gap` after the last one. */
export function gapDays(
  silence: Silence,
  gap: Duration,
  person: Contactable | undefined,
  story: Story,
): GapDays {
  const calendar = story.calendarOf(person);
  const last = silence.asked.at(-1)?.at ?? silence.opened;
  const acknowledged = silence.since > last;
  const base = dayIn(acknowledged ? silence.since : last, calendar.zone);
  return {
    base,
    acknowledged,
    from: rollForward(dayAfter(base, gap, calendar), calendar),
    floor: addBusinessDays(base, LEAST_GAP, calendar),
  };
}

/** Whether their offer is their last word of weight: no round, no date and no other decision has come since. */
export function isOfferMade({ got, silence }: Story): boolean {
  return got.some(({ at, entry }) => entry.got === "offer" && at === silence?.opened);
}

/** Whether the question at hand is the one of the offer stage: the final of several rounds is over. */
export function isOfferStage(story: Story): boolean {
  const { past, silence } = story;
  if (isOfferMade(story)) return false;
  return past.length >= 2 && past.at(-1)?.round.final === true && silence?.asked.length === 0;
}
