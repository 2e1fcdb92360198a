/** Time zones of the file, and local times that a clock change skips or repeats. */
import {
  addDays,
  type Day,
  isZone,
  MINUTE,
  type Moment,
  occurrences,
  offsetAt,
  type Zone,
} from "../dates/index.js";

/** Answers for one reading of a file, in which the same zones and days come again and again. */
export class Clocks {
  readonly #zones = new Map<string, boolean>();
  readonly #steady = new Map<Zone, Map<Day, boolean>>();

  isZone(name: string): boolean {
    let known = this.#zones.get(name);
    if (known === undefined) {
      known = isZone(name);
      this.#zones.set(name, known);
    }
    return known;
  }

  /** How many times a clock in `zone` shows the moment: 0, 1 or 2. */
  occurrences(moment: Moment, zone: Zone): number {
    return this.#isSteady(moment.day, zone) ? 1 : occurrences(moment, zone);
  }

  /** Whether clocks in `zone` keep their offset on this day and its neighbours. */
  #isSteady(day: Day, zone: Zone): boolean {
    let days = this.#steady.get(zone);
    if (!days) {
      days = new Map();
      this.#steady.set(zone, days);
    }
    let steady = days.get(day);
    if (steady === undefined) {
      steady = offsetAt(zone, noon(addDays(day, -2))) === offsetAt(zone, noon(addDays(day, 2)));
      days.set(day, steady);
    }
    return steady;
  }
}

/** Noon in UTC. */
function noon(day: Day): number {
  return (day * 24 + 12) * 60 * MINUTE;
}
