/** The same question, asked where everything that it hangs on is the same, is answered from what was said before. */
import type { ExitCode } from "../../errors.js";
import type { Cache } from "../cache.js";
import type { Host } from "../host.js";
import { sha256 } from "../sha256.js";
import type { Surroundings } from "../surroundings.js";
import { holds } from "./questions.js";
import type { Run } from "./record.js";

/** On a line of its own: most that is asked is answered by it. */
type Head = Omit<Run, "said">;

const LINE_FEED = "\n";

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
  const bytes = name === undefined ? undefined : io.cache.kept(name);
  if (!bytes) return undefined;
  const end = bytes.indexOf(LINE_FEED);
  const { exit, ...rest }: Head = JSON.parse(bytes.toString("utf8", 0, end));
  if (!isStill(rest, io)) return undefined;
  const said: Run["said"] = JSON.parse(bytes.toString("utf8", end));
  for (const { to, by, text } of said) await io[to][by](text);
  return exit;
}

/** Keeps a run for the next time, if it is one that can be had again. */
export function remember(name: string | undefined, run: Run | undefined, cache: Cache): void {
  if (name === undefined || !run) return;
  const { said, ...head } = run;
  cache.keep(name, () => [`${JSON.stringify(head)}\n`, JSON.stringify(said)]);
}

function isStill({ from, until, answers }: Omit<Head, "exit">, io: Surroundings): boolean {
  try {
    const now = io.now();
    return from <= now && (until === null || now < until) && answers.every((answer) => holds(answer, io));
  } catch {
    // What could be read is no longer there.
    return false;
  }
}
