/** The time zone of the system. Waking what knows it takes longer than most answers, so it is kept. */
import { isZone, type Zone } from "../model/dates/index.js";
import type { Io } from "./index.js";

const NAME = "zone";

/** Undefined where the system's setting names none. */
export function systemZone({ cache, zoneSetting }: Pick<Io, "cache" | "zoneSetting">): Zone | undefined {
  const setting = zoneSetting();
  if (setting === undefined) return findZone();
  const [keptFor, kept] = cache.kept(NAME)?.toString().split("\n") ?? [];
  if (keptFor === setting) return kept || undefined;
  const zone = findZone();
  cache.keep(NAME, () => [`${setting}\n${zone ?? ""}`]);
  return zone;
}

/** TZ may hold anything; what Node makes of it is then missing or `Etc/Unknown`. */
function findZone(): Zone | undefined {
  const { timeZone }: { timeZone?: string } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
}
