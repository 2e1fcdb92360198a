/**
 * Where things stand, as classes of the stylesheet: the page's policy lets no tag have a style of its own. A class is
 * named after what it says, so that what stands at the same place shares it.
 */
import { type Markup, markup } from "../../safe/html.js";
import { along, type Place, type Scale } from "./scale.js";

export class Places {
  readonly #measures: Markup[] = [];
  readonly #begins = new Set<number>();
  readonly #ends = new Set<number>();

  /** The class of what stands at a place. */
  at(place: Place, scale: Scale): string {
    const share = along(place, scale);
    this.#begins.add(share);
    return `a${share}`;
  }

  /** The classes of what reaches from one place to another. */
  span(from: Place, to: Place, scale: Scale): string {
    const share = along(to, scale);
    this.#ends.add(share);
    return `${this.at(from, scale)} b${share}`;
  }

  /** Properties of what has this id. */
  set(id: string, properties: Markup): void {
    this.#measures.push(markup`#${id}{${properties}}\n`);
  }

  /** The rules for all that was given out. */
  rules(): Markup {
    return markup`${this.#measures}${sorted(this.#begins).map((share) => markup`.a${share}{--a:${share / 100}%}`)}
${sorted(this.#ends).map((share) => markup`.b${share}{--b:${share / 100}%}`)}`;
  }
}

function sorted(shares: ReadonlySet<number>): number[] {
  return [...shares].sort((one, other) => one - other);
}
