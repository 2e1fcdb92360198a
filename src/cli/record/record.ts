/** One change of the user's file: read, spliced in, checked, written whole, and told. */
import { EXIT, FollowupError, usageError } from "../../errors.js";
import { locate } from "../../io/locate.js";
import type { Instant, Zone } from "../../model/dates/index.js";
import { type Change, type Comment, edit } from "../../model/edit/index.js";
import { decode, parse } from "../../model/parse/index.js";
import { diffText } from "../../render/diff.js";
import { type OpenHunt, understand } from "../hunt.js";
import { nowFor } from "../moments.js";
import { refused } from "../refused.js";
import { quiet, remark, type Shell } from "../shell.js";

/** How often a change is made anew of a file that others keep changing. */
const TRIES = 100;

/** What is to be changed in a hunt, as it stands at that moment. */
export interface Intent {
  readonly changes: readonly (Change | Comment)[];
  /** A few words for the list of what can be undone: `thank-you to Maria Gómez`. */
  readonly label: string;
}

export interface Recorded {
  readonly before: OpenHunt;
  readonly after: OpenHunt;
  readonly now: Instant;
}

/**
 * @param intend what to change; asked again where the file has changed meanwhile
 * @param dryRun prints the difference and writes nothing
 * @returns undefined for a dry run
 * @throws FollowupError 65 where the file would have an error then, 75 where it never rests, and what reading and writing throw
 */
export async function record(
  shell: Shell,
  intend: (open: OpenHunt, now: Instant, text: string) => Intent | Promise<Intent>,
  dryRun: boolean,
): Promise<Recorded | undefined> {
  const path = locate(shell.globals.file, shell.io);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const old = shell.io.readFile(path);
    const typed = textOf(old, path);
    const before = await understand(tries === 0 ? shell : quiet(shell), path, typed);
    const now = nowFor(shell, before.zone);
    const { changes, label } = await intend(before, now, typed);
    const text = edit(typed, changes);
    mustBeInOrder(text, before.zone);
    if (dryRun) {
      await shell.io.stdout.write(diffText(path, typed, text));
      return undefined;
    }
    const isWritten = await replace(shell, path, old, bytesOf(text, old), { label, at: now });
    if (isWritten) return { before, after: await understand(quiet(shell), path, text), now };
  }
  throw new FollowupError(EXIT.busy, `${path}: the file keeps changing. Nothing was written; try again.`);
}

/** False, and nothing done, where the file is no longer what it was. */
async function replace(
  shell: Shell,
  path: string,
  old: Uint8Array,
  next: Uint8Array,
  entry: { readonly label: string; readonly at: Instant },
): Promise<boolean> {
  let isSame = true;
  const keep = (bytes: Uint8Array): Uint8Array => {
    isSame = Buffer.compare(bytes, old) === 0;
    return isSame ? next : bytes;
  };
  const { remarks } = (await shell.io.store()).update(path, keep, entry);
  for (const says of remarks) await remark(shell, says);
  return isSame;
}

/** A key that the user gave may not go with another: the file says so, before it is written. */
function mustBeInOrder(text: string, zone: Zone): void {
  const parsed = parse(text, { zone });
  const problem = parsed.problems.find(({ severity }) => severity === "error");
  if (problem === undefined) return;
  throw usageError(`${problem.says}${problem.hint === null ? "" : ` ${problem.hint}`}\nNothing was written.`);
}

function textOf(bytes: Uint8Array, path: string): string {
  const decoded = decode(bytes);
  if (!decoded.ok) throw refused(path, [decoded.problem]);
  return decoded.text;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function bytesOf(text: string, old: Uint8Array): Uint8Array {
  const isMarked = BYTE_ORDER_MARK.every((byte, index) => old[index] === byte);
  return new TextEncoder().encode(isMarked ? `\ufeff${text}` : text);
}
