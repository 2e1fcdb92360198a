/** A short wait, for what others are about to do. */
import { randomInt } from "node:crypto";

const SHORTEST = 2;
const LONGEST = 20;

/** The milliseconds it took: by chance, so that those who wait do not come back together. */
export function pause(): number {
  const length = randomInt(SHORTEST, LONGEST);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, length);
  return length;
}
