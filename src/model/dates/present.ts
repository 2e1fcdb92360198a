import type { Instant } from "./zone.js";
/** placeholder until merge */
export class Present {
  #at: Instant;
  #until = Number.POSITIVE_INFINITY;
  constructor(at: Instant) {
    this.#at = at;
  }
  exactly(): Instant {
    this.#until = this.#at;
    return this.#at;
  }
  get until(): number {
    return this.#until;
  }
}
