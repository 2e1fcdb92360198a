/** What is doubtful about the dates of a file. As time goes by doubts only go, so that a file without any is not looked through again. */
import type { Io } from "../io/index.js";
import { sha256 } from "../io/sha256.js";
import type { Instant, Present, Zone } from "../model/dates/index.js";
import type { Remark } from "../model/parse/remarks.js";
import { doubtsOfDates } from "../model/parse/warn.js";
import type { Reading } from "./reading.js";

/** A state of a file in which nothing was doubtful, from a moment on. */
interface Sound {
  readonly digest: string;
  readonly zone: Zone;
  readonly since: Instant;
}

/** @param path of the file @param zone the user's */
export function doubtsIn(path: string, reading: Reading, now: Present, zone: Zone, { cache }: Io): Remark[] {
  const { hunt, digest, before } = reading;
  const name = `sound-${sha256(path)}`;
  const body = cache.kept(name);
  const sound: Sound | undefined = body && JSON.parse(body.toString());
  const isKnown =
    before !== undefined &&
    sound?.digest === before.digest &&
    sound.zone === zone &&
    now.hasReached(sound.since);
  const seen = new Set(isKnown ? before.hunt.interviews : []);
  const interviews = hunt.interviews.filter((interview) => !seen.has(interview));
  if (doubtsOfDates({ ...hunt, interviews }, now, zone).length > 0) return doubtsOfDates(hunt, now, zone);
  if (!isKnown || digest !== sound.digest)
    cache.keep(name, () => [JSON.stringify({ digest, zone, since: now.exactly() } satisfies Sound)]);
  return [];
}
