/** The moment at which something is asked, and for how long the answer holds. */
import { clockChanges } from "./changes.js";
import type { Day } from "./day.js";
import { HOUR, type Instant, MINUTE, type Zone } from "./instant.js";
import { type Local, localOf } from "./zone.js";

/**
 * The present moment, which can be asked and not be read. It remembers the first later instant at which it would
 * have answered otherwise: until then, whatever was made of its answers can be given again as it is.
 */
export class Present {
  readonly #at: Instant;
  /** What the clocks of zones show, and until when. */
  #clocks = new Map<Zone, { readonly shown: Local; readonly until: number }>();
  #until = Number.POSITIVE_INFINITY;

  constructor(at: Instant) {
    this.#at = at;
  }

  static of(now: Instant | Present): Present {
    return now instanceof Present ? now : new Present(now);
  }

  /** Milliseconds since 1970: from then on an answer may be another. Infinity where none ever will. */
  get until(): number {
    return this.#until;
  }

  /** The same moment, asked about something apart: what is made of these answers has an end of its own. */
  apart(): Present {
    const present = new Present(this.#at);
    present.#clocks = this.#clocks;
    return present;
  }

  /** Has what is made of this moment's answers end by then too. */
  holdUntil(instant: number): void {
    this.#until = Math.min(this.#until, instant);
  }

  isBefore(instant: Instant): boolean {
    return !this.hasReached(instant);
  }

  hasReached(instant: Instant): boolean {
    if (this.#at >= instant) return true;
    this.holdUntil(instant);
    return false;
  }

  /** By at least the millisecond in which instants are counted. */
  isAfter(instant: Instant): boolean {
    if (this.#at > instant) return true;
    this.holdUntil(instant + 1);
    return false;
  }

  /** The day on a clock in `zone`. */
  dayIn(zone: Zone): Day {
    return this.#clockIn(zone).day;
  }

  /** Whether a clock in `zone` shows `time`, in minutes after midnight, or later on its day. */
  isLateAs(time: number, zone: Zone): boolean {
    const shown = this.#clockIn(zone).time;
    if (shown >= time) return true;
    this.holdUntil(this.#inMinutes(time - shown));
    return false;
  }

  /** `instant` where it is past, else the moment itself. */
  orEarlier(instant: Instant): Instant {
    return this.hasReached(instant) ? instant : this.exactly();
  }

  /** The moment itself. What is made of that holds for it alone. */
  exactly(): Instant {
    this.holdUntil(this.#at);
    return this.#at;
  }

  /** What a clock shows, which holds until midnight or until somebody changes the clock. */
  #clockIn(zone: Zone): Local {
    let clock = this.#clocks.get(zone);
    if (!clock) {
      const shown = localOf(this.#at, zone);
      const midnight = this.#inMinutes((24 * HOUR) / MINUTE - shown.time);
      const [change] = clockChanges(zone, this.#at, midnight);
      clock = { shown, until: change?.at ?? midnight };
      this.#clocks.set(zone, clock);
    }
    this.holdUntil(clock.until);
    return clock.shown;
  }

  /** The beginning of a minute so many minutes on. */
  #inMinutes(minutes: number): Instant {
    return ((Math.floor(this.#at / MINUTE) + minutes) * MINUTE) as Instant;
  }
}
