/** Every rule by id: those with logic, and those that lend a reason or a warning to an action. */
import { SUPPORTING } from "./chapters/index.js";
import type { Etiquette, Said } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Reason, Source } from "./types.js";

export const CATALOGUE: ReadonlyMap<string, Etiquette> = new Map(
  [...RULES, ...SUPPORTING].map((entry) => [entry.id, entry]),
);

// Every plan has them, so that nobody who gets one may change them.
for (const { sources } of CATALOGUE.values()) Object.freeze(sources);

/** @throws RangeError for an id that is not in the catalogue: the engine never cites one. */
function sourcesOf(rule: string): readonly Source[] {
  const entry = CATALOGUE.get(rule);
  if (!entry) throw new RangeError(`no rule "${rule}"`);
  return entry.sources;
}

/** Sentences with the sources of their rules. */
export function reasons(said: readonly Said[]): Reason[] {
  return said.map(({ rule, says }) => ({ rule, sources: sourcesOf(rule), says }));
}
