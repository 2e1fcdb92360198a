/** A file that is read already, and of which some interviews were changed since: only these are read anew. */
import type { Hunt, Interview } from "../types.js";
import { changeOf } from "./change.js";
import { type Cut, cutOf } from "./cut.js";

/** A file in which nothing is amiss. */
export interface Known {
  readonly bytes: Uint8Array;
  readonly hunt: Hunt;
  /** Undefined where the file cannot be cut. */
  readonly cut: Cut | undefined;
}

export function known(bytes: Uint8Array, hunt: Hunt): Known {
  const cut = cutOf(bytes);
  return { bytes, hunt, cut: cut?.starts.length === hunt.interviews.length ? cut : undefined };
}

/**
 * The changed file with its hunt, whose holidays stay as they were; undefined where only reading it whole can tell.
 * @param read the hunt of a file; undefined where anything at all is amiss in it
 */
export async function patched(
  { bytes: old, hunt, cut }: Known,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<Hunt | undefined>,
): Promise<Known | undefined> {
  const change = cut && changeOf(old, bytes, cut);
  if (!change) return undefined;
  const { first, next, from, to, moved } = change;
  const head = bytes.subarray(0, cut.starts[0]);
  const changed = bytes.subarray(from, to + moved);
  const rest = bytes.subarray(cut.end + moved);
  const part = joined(head, changed, rest);
  const partHunt = await read(part);
  const partCut = cutOf(part);
  if (!partHunt || partCut?.starts.length !== partHunt.interviews.length || partCut.indent !== cut.indent)
    return undefined;
  if (around(partHunt) !== around(hunt)) return undefined;
  const interviews = hunt.interviews.toSpliced(first, next - first, ...partHunt.interviews);
  if (!areApart(interviews)) return undefined;
  const starts = [
    ...cut.starts.slice(0, first),
    ...partCut.starts.map((start) => start - head.length + from),
    ...cut.starts.slice(next).map((start) => start + moved),
  ];
  const end = partCut.end - part.length + bytes.length;
  return { bytes, hunt: { ...hunt, interviews }, cut: { ...cut, starts, end } };
}

/** All that a hunt has beside its interviews. */
function around({ interviews, holidays, ...rest }: Hunt): string {
  return JSON.stringify(rest);
}

function areApart(interviews: readonly Interview[]): boolean {
  return new Set(interviews.map(({ id }) => id)).size === interviews.length;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
