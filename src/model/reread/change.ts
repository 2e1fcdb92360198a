/** Which interviews of a file a change has touched. */
import type { Cut } from "./cut.js";

export interface Change {
  /** The first interview that may be another, and the first after it that is the same again. */
  readonly first: number;
  readonly next: number;
  /** What was there of these, in bytes of the old file. */
  readonly from: number;
  readonly to: number;
  /** By how many bytes what follows has moved. */
  readonly moved: number;
}

/** Undefined where anything outside the list has changed, or its beginning. */
export function changeOf(
  old: Uint8Array,
  bytes: Uint8Array,
  { starts, indent, end }: Cut,
): Change | undefined {
  const shared = Math.min(old.length, bytes.length);
  const same = sameAtStart(old, bytes, shared);
  const sameFrom = old.length - sameAtEnd(old, bytes, shared - same);
  // The dash of the first has to be there still, and the line feed before the next.
  const first = starts.findLastIndex((start) => start + indent + "- ".length <= same);
  const next = starts.findIndex((start, index) => index > first && start > sameFrom);
  const isToEnd = next < 0;
  if (first < 0 || (isToEnd && end !== old.length && end <= sameFrom)) return undefined;
  return {
    first,
    next: isToEnd ? starts.length : next,
    from: starts[first] as number,
    to: isToEnd ? end : (starts[next] as number),
    moved: bytes.length - old.length,
  };
}

function sameAtStart(one: Uint8Array, other: Uint8Array, most: number): number {
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

function sameAtEnd(one: Uint8Array, other: Uint8Array, most: number): number {
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
}
