/** The interviews file as a hunt: as it was read before where it is the same, else read anew as far as it is not. */
import type { Io } from "../io/index.js";
import { sha256 } from "../io/sha256.js";
import type { Zone } from "../model/dates/index.js";
import { countriesOf } from "../model/holidays/countries.js";
import type { Problem } from "../model/problems.js";
import { type Kept, keptIn, partsOf } from "../model/reread/kept.js";
import { known, patched } from "../model/reread/patch.js";
import type { Hunt } from "../model/types.js";
import { refused } from "./refused.js";

export interface Reading {
  /** With the holidays of the countries that it names. */
  readonly hunt: Hunt;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** The file as it was when it was last read; its interviews that have not changed are the same objects. */
  readonly before?: Pick<Kept, "digest" | "hunt"> | undefined;
}

/** @param zone the system's. Throws a FollowupError (65) with every problem that refuses the file. */
export async function readAgain(
  file: string,
  bytes: Uint8Array,
  zone: Zone,
  { cache, realPath }: Io,
): Promise<Reading> {
  const name = `hunt-${sha256(realPath(file))}`;
  const body = cache.kept(name);
  const before = body && keptIn(body);
  const isUsable = before?.zone === zone;
  if (isUsable && Buffer.compare(before.bytes, bytes) === 0) return { ...before, before };
  const now =
    (isUsable ? await readChanges(before, bytes) : undefined) ?? (await readWhole(file, bytes, zone));
  cache.keep(name, () => partsOf(now));
  return { ...now, before };
}

/** The same without looking at what was read before. */
export async function readWhole(path: string, bytes: Uint8Array, zone: Zone): Promise<Kept> {
  const { decode, parseLazily } = await import("../model/parse/lazily.js");
  const decoded = decode(bytes);
  if (!decoded.ok) throw refused(path, [decoded.problem]);
  const parsed = await parseLazily(decoded.text, { zone });
  if (!parsed.ok) throw refused(path, parsed.problems);
  const { problems } = parsed;
  const hunt = await withTheirHolidays(parsed.hunt);
  const file = problems.length > 0 ? { bytes, hunt, cut: undefined } : known(bytes, hunt);
  return { ...file, digest: sha256(bytes), zone, problems };
}

async function readChanges(before: Kept, bytes: Uint8Array): Promise<Kept | undefined> {
  const { decode, parseLazily } = await import("../model/parse/lazily.js");
  const { zone, problems } = before;
  const after = await patched(before, bytes, async (part) => {
    const decoded = decode(part);
    const parsed = decoded.ok ? await parseLazily(decoded.text, { zone }) : decoded;
    return parsed.ok && parsed.problems.length === 0 ? parsed.hunt : undefined;
  });
  if (!after) return undefined;
  return { ...after, hunt: await withTheirHolidays(after.hunt), digest: sha256(bytes), zone, problems };
}

/** The tables are loaded only where a country is named whose holidays are not there yet. */
async function withTheirHolidays(hunt: Hunt): Promise<Hunt> {
  const countries = countriesOf(hunt);
  if (countries.some((code) => !Object.hasOwn(hunt.holidays, code))) {
    const { withHolidays } = await import("../model/holidays/index.js");
    return withHolidays(hunt);
  }
  return {
    ...hunt,
    holidays: Object.fromEntries(countries.map((code) => [code, hunt.holidays[code] ?? []])),
  };
}
