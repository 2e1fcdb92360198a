/** How the file remembers which version of an invitation a round came from: by a comment above it, for want of a key. */
import type { Comment, Typed } from "../../model/edit/index.js";
import type { Invitation, Version } from "../../model/invitation/index.js";
import type { Hunt, Interview, Round } from "../../model/types.js";

/** Behind it stands where the talk is, and whatever the user likes to add. */
const MARK =
  /^invitation ([0-9a-f]{16})\b(?: version (\d{1,15})\b(?: of (\d{4}(?:-\d\d){2}T\d\d(?::\d\d){2}Z))?)?/;

/** FNV-1a. */
const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** A round of the file, and where it stands. */
export interface Placed {
  readonly interview: Interview;
  readonly at: number;
  readonly round: Round;
  readonly index: number;
}

/** Each round of the file. */
export function roundsIn({ interviews }: Hunt): Placed[] {
  return interviews.flatMap((interview, at) =>
    interview.rounds.map((round, index) => ({ interview, at, round, index })),
  );
}

/** The rounds that came from some version of the invitation. */
export function roundsFrom(invitation: Invitation, hunt: Hunt, file: Typed): Placed[] {
  return roundsIn(hunt).filter((placed) => markAbove(placed, invitation, file) !== undefined);
}

/** The version that a round came from; undefined where the file does not tell. */
export function versionAbove(placed: Placed, invitation: Invitation, file: Typed): Version | undefined {
  return markAbove(placed, invitation, file)?.version;
}

/** `invitation 0f3a… version 1 of 2026-05-28T15:12:03Z, https://…`: nothing else of a stranger's own making; undefined for nothing. */
export function commentFor(invitation: Invitation): string | undefined {
  const parts = [invitation.uid === "" ? undefined : markOf(invitation), placeOf(invitation)];
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
}

/** The change that remembers this version, in place of the one before where the talk is still in the same place; none where it is remembered. */
export function remembering(placed: Placed, invitation: Invitation, file: Typed): Comment[] {
  const above = pathOf(placed);
  const comment = commentFor(invitation);
  if (comment === undefined || file.above(above).includes(comment)) return [];
  const before = markAbove(placed, invitation, file);
  if (!before?.rest.startsWith(comment.slice(markOf(invitation).length))) return [{ comment, above }];
  const renewed = markOf(invitation) + before.rest;
  return renewed === before.line ? [] : [{ comment: renewed, above, instead: before.line }];
}

interface Mark {
  readonly line: string;
  readonly version: Version | undefined;
  readonly rest: string;
}

/** The last one: a talk in a new place has a further line. */
function markAbove(placed: Placed, { uid }: Invitation, file: Typed): Mark | undefined {
  if (uid === "") return undefined;
  const tag = tagOf(uid);
  const line = file.above(pathOf(placed)).findLast((text) => MARK.exec(text)?.[1] === tag);
  if (line === undefined) return undefined;
  const [mark = "", , sequence, stamp] = MARK.exec(line) ?? [];
  const version =
    sequence === undefined ? undefined : { sequence: Number(sequence), ...(stamp && { stamp }) };
  return { line, version, rest: line.slice(mark.length) };
}

function markOf({ uid, sequence, stamp }: Invitation): string {
  return `invitation ${tagOf(uid)} version ${sequence}${stamp === undefined ? "" : ` of ${stamp}`}`;
}

function placeOf({ link, location }: Invitation): string | undefined {
  return [link, location].filter((part) => part !== undefined).join(", ") || undefined;
}

function pathOf({ at, index }: Placed): readonly (string | number)[] {
  return ["interviews", at, "rounds", index];
}

/** A UID is long and may hold anything; its mark is sixteen digits. */
function tagOf(uid: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(uid)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
