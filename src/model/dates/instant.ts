/** Points in time, and the names of the clocks that show them. */

declare const instantBrand: unique symbol;

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** An IANA time zone name, such as `America/New_York`. */
export type Zone = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
