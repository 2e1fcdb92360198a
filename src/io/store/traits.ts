/** What of a file is kept when another takes its place: whose it is, and who may do what. */
import { closeSync, fchmodSync, fchownSync, fstatSync, openSync, type Stats } from "node:fs";
import { EXIT, FollowupError } from "../../errors.js";
import { codeOf } from "../code.js";

const PERMISSIONS = 0o7777;
const ANYBODY_WRITES = 0o222;

/** What the new file takes over from the old one. Access lists and extended attributes are out of reach of Node. */
export type Traits = Pick<Stats, "uid" | "gid" | "mode">;

/**
 * Throws a FollowupError when a file cannot or should not be replaced: 77 when it is read-only, 73 when it goes by
 * other names too.
 */
export function traitsOf(target: string): Traits {
  const stats = statsForWriting(target);
  // To the superuser nothing is read-only, but somebody made it so.
  if ((stats.mode & ANYBODY_WRITES) === 0) throw readOnly(target);
  if (stats.nlink > 1) {
    throw new FollowupError(
      EXIT.cannotCreate,
      [
        `${target}: this file has ${stats.nlink} names (hard links), and a change would reach only one of them.`,
        "Make it a file of its own first: copy it, and move the copy into its place.",
      ].join("\n"),
    );
  }
  return stats;
}

/** Opening it to write is the one way to ask that sees every reason against. */
function statsForWriting(target: string): Stats {
  try {
    const handle = openSync(target, "r+");
    try {
      return fstatSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (codeOf(error) === "EACCES" || codeOf(error) === "EPERM") throw readOnly(target);
    throw error;
  }
}

function readOnly(target: string): FollowupError {
  const says =
    "this file is read-only to you, and stays as it is. If it is yours, `chmod u+w` lets you change it.";
  return new FollowupError(EXIT.permission, `${target}: ${says}`);
}

/** Throws a FollowupError (77) when the owner cannot be kept. @param handle of the new file */
export function bestow(handle: number, { uid, gid, mode }: Traits, target: string): void {
  const own = fstatSync(handle);
  if (own.uid !== uid || own.gid !== gid) keepOwner(handle, uid, gid, target);
  if (((own.mode ^ mode) & PERMISSIONS) !== 0) fchmodSync(handle, mode & PERMISSIONS);
}

function keepOwner(handle: number, uid: number, gid: number, target: string): void {
  try {
    fchownSync(handle, uid, gid);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
    const says = "this file belongs to another user or group, and a change would make it yours alone.";
    throw new FollowupError(EXIT.permission, `${target}: ${says} Work on a copy of your own.`);
  }
}
