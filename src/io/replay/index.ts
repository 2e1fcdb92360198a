/** The same question, asked where everything that it hangs on is the same, is answered from what was said before. */
import type { ExitCode } from "../../errors.js";
import type { Cache } from "../cache.js";
import type { Host } from "../host.js";
import { sha256 } from "../sha256.js";
import type { Surroundings } from "../surroundings.js";
import { holds } from "./questions.js";
import type { Run } from "./record.js";

/**
 * The name by which the cache knows the runs of a command line; undefined where the working folder has none.
 * @param home the folder of the package
 */
export function nameOf({ argv, cwd }: Host, home: URL): string | undefined {
  try {
    return `run-${sha256(JSON.stringify([home.href, cwd(), ...argv.slice(2)]))}`;
  } catch {
    // The working folder has been deleted.
    return undefined;
  }
}

/**
 * Says what was said before; undefined, and nothing said, where that may not be right any more.
 * Rejects with a FollowupError (74) where it cannot be written.
 */
export async function replay(name: string | undefined, io: Surroundings): Promise<ExitCode | undefined> {
  const run = name === undefined ? undefined : read(io.cache, name);
  if (!run || !isStill(run, io)) return undefined;
  for (const { to, by, text } of run.said) await io[to][by](text);
  return run.exit;
}

/** Keeps a run for the next time, if it is one that can be had again. */
export function remember(name: string | undefined, run: Run | undefined, cache: Cache): void {
  if (name !== undefined && run) cache.keep(name, () => [JSON.stringify(run)]);
}

function read(cache: Cache, name: string): Run | undefined {
  const bytes = cache.kept(name);
  return bytes && JSON.parse(bytes.toString());
}

function isStill({ from, until, answers }: Run, io: Surroundings): boolean {
  try {
    const now = io.now();
    return from <= now && (until === null || now < until) && answers.every((answer) => holds(answer, io));
  } catch {
    // What could be read is no longer there.
    return false;
  }
}
