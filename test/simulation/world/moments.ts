/** Dates as the file holds them. */
import type { Moment } from "../../../src/model/dates/index.js";
import type { Interview } from "../../../src/model/types.js";
import { DAY, MINUTE, shownAt } from "../clock.js";

/** With its offset, to the minute. */
export function exactly(instant: number): Moment {
  const day = Math.floor(instant / DAY);
  return { day, time: Math.floor((instant - day * DAY) / MINUTE), offset: 0 } as Moment;
}

/** As somebody at the company's place would write it. */
export function locally(instant: number, zone: string): Moment {
  const { day, minutes } = shownAt(instant, zone);
  return { day, time: minutes } as Moment;
}

export function dayAlone(instant: number, zone: string): Moment {
  return { day: shownAt(instant, zone).day } as Moment;
}

export function zoneOf(interview: Interview, mine: string): string {
  return interview.timezone ?? mine;
}
