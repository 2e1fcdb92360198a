/** A file that was read, in the form in which it is kept until the next time. */
import type { Zone } from "../dates/index.js";
import type { Problem } from "../problems.js";
import type { Hunt } from "../types.js";
import type { Known } from "./patch.js";

export interface Kept extends Known {
  /** A text that no other bytes have. */
  readonly digest: string;
  /** The system's, by which the file was read. */
  readonly zone: Zone;
  /** Warnings; a file that they concern has no cut. */
  readonly problems: readonly Problem[];
}

interface Head extends Pick<Kept, "digest" | "zone" | "problems" | "cut"> {
  /** In bytes. */
  readonly huntLength: number;
}

/** The parts, one after the other: a line about it, the hunt, and the file itself. */
export function partsOf({ digest, bytes, hunt, cut, zone, problems }: Kept): Uint8Array[] {
  const encoder = new TextEncoder();
  const huntBytes = encoder.encode(JSON.stringify(hunt));
  const head: Head = { digest, zone, problems, cut, huntLength: huntBytes.length };
  return [encoder.encode(`${JSON.stringify(head)}\n`), huntBytes, bytes];
}

/** @param whole the parts, as `partsOf` made them */
export function keptIn(whole: Uint8Array): Kept {
  const decoder = new TextDecoder();
  const huntStart = whole.indexOf(LINE_FEED) + 1;
  const { huntLength, ...head }: Head = JSON.parse(decoder.decode(whole.subarray(0, huntStart)));
  const huntEnd = huntStart + huntLength;
  const hunt: Hunt = JSON.parse(decoder.decode(whole.subarray(huntStart, huntEnd)));
  return { ...head, cut: head.cut, hunt, bytes: whole.subarray(huntEnd) };
}

const LINE_FEED = 10;
