/** How the file remembers which invitation a round came from: by a comment above it, for want of a key. */
import type { Typed } from "../../model/edit/index.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Hunt, Interview, Round } from "../../model/types.js";

const TAG = /^invitation ([0-9a-f]{16})\b/;

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

/** `invitation 0f3a…, https://…`: nothing of a stranger's own making but where the talk is; undefined for nothing. */
export function commentFor({ uid, link, location }: Invitation): string | undefined {
  const parts = [uid === "" ? undefined : `invitation ${tagOf(uid)}`, link, location];
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
}

/** Each round of the file. */
export function roundsIn({ interviews }: Hunt): Placed[] {
  return interviews.flatMap((interview, at) =>
    interview.rounds.map((round, index) => ({ interview, at, round, index })),
  );
}

/** The round that came from an earlier version of the invitation. */
export function roundOf({ uid }: Invitation, hunt: Hunt, file: Typed): Placed | undefined {
  if (uid === "") return undefined;
  const tag = tagOf(uid);
  return roundsIn(hunt).find(({ at, index }) =>
    file.above(["interviews", at, "rounds", index]).some((line) => TAG.exec(line)?.[1] === tag),
  );
}

/** A UID is long and may hold anything; its mark is sixteen digits. */
function tagOf(uid: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(uid)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
