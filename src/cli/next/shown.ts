/** What `next` shows of each interview: what it showed before, where that still holds, else made anew. */
import { acceptances, companyKey } from "../../engine/elsewhere.js";
import { talksAbout } from "../../engine/rules/refs-warn.js";
import type { Cache } from "../../io/cache.js";
import { sha256 } from "../../io/sha256.js";
import type { Instant, Present } from "../../model/dates/index.js";
import type { Hunt, Interview } from "../../model/types.js";
import type { Part } from "../../render/next-part.js";
import type { Pressing } from "../../render/pressing.js";
import type { Reading } from "../reading.js";

/** Made of an interview, of what the others with its company are called and say, and of what all share. */
export interface Made {
  readonly part: Part;
  readonly pressing: Pressing;
}

interface Shown extends Made {
  /** The first instant at which it may be another. */
  readonly until: Instant;
}

interface Kept {
  /** Of the file. */
  readonly digest: string;
  readonly shared: string;
  readonly from: Instant;
  /** By the order of the interviews. */
  readonly shown: readonly Shown[];
}

export interface Wanted {
  readonly reading: Reading;
  readonly now: Present;
  /** Whatever else the look of a part hangs on. */
  readonly look: object;
  readonly cache: Cache;
  make(interview: Interview, now: Present): Made;
}

/** The parts of the page in the order of the interviews; `now` then holds as long as all of them. */
export function shownOf({ reading, now, look, cache, make }: Wanted): readonly Made[] {
  const { hunt, digest } = reading;
  const { interviews, holidays, ...rest } = hunt;
  const taken = interviews.filter((interview) => acceptances(interview).length > 0);
  const shared = JSON.stringify({ ...rest, talks: interviews.flatMap(talksAbout), taken });
  const file = `parts-${sha256(JSON.stringify(look))}`;
  const before = knownFrom(cache.kept(file), shared, reading, now);
  const shown = interviews.map((interview): Shown => {
    const known = before.get(interview);
    if (known && now.isBefore(known.until)) return known;
    const own = now.apart();
    const made = make(interview, own);
    const until = Math.min(own.until, Number.MAX_SAFE_INTEGER) as Instant;
    now.holdUntil(until);
    return { ...made, until };
  });
  cache.keep(file, () => [JSON.stringify({ digest, shared, from: now.exactly(), shown } satisfies Kept)]);
  return shown;
}

/** By the interviews that are the same as before, and whose companies no changed one is with. */
function knownFrom(
  body: Buffer | undefined,
  shared: string,
  { before, hunt }: Reading,
  now: Present,
): ReadonlyMap<Interview, Shown> {
  const kept: Kept | undefined = body && JSON.parse(body.toString());
  if (!kept || !before || kept.digest !== before.digest || kept.shared !== shared) return new Map();
  if (now.isBefore(kept.from)) return new Map();
  const touched = companiesChanged(before.hunt, hunt);
  return new Map(
    before.hunt.interviews.flatMap((interview, index) => {
      const shown = kept.shown[index];
      return shown && !touched.has(companyKey(interview.company)) ? [[interview, shown] as const] : [];
    }),
  );
}

function companiesChanged(before: Hunt, after: Hunt): ReadonlySet<string> {
  const [old, young] = [new Set(before.interviews), new Set(after.interviews)];
  const changed = [
    ...before.interviews.filter((one) => !young.has(one)),
    ...after.interviews.filter((one) => !old.has(one)),
  ];
  return new Set(changed.map(({ company }) => companyKey(company)));
}
