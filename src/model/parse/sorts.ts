/** A log entry says exactly one thing, with the keys that go with it. */

import { SORTS } from "../schema/log.js";
import { isMeant, keysAt } from "../schema/lookup.js";
import { either } from "../suggest.js";
import type { Path } from "./shapes.js";
import type { PlainMap, Tree } from "./tree.js";

/** An entry that says nothing, or two things. */
export function wrongSort(entry: PlainMap, path: Path, tree: Tree): void {
  const [first, second] = sortsOf(entry);
  if (second !== undefined) {
    tree.error(
      { within: entry, key: second, on: "key" },
      `This entry says both ${first} and ${second}.`,
      "Make two entries of it: each says one thing.",
    );
  } else if (!hasMistypedSort(entry, path)) {
    tree.error(
      { within: entry },
      "This entry does not say what happened.",
      `Add one of ${either(SORTS)}, such as sent: thank-you`,
    );
  }
}

/** A key without the one that it goes with. */
export function strayKey(key: string, needed: string, entry: PlainMap, tree: Tree): void {
  const place = { within: entry, key, on: "key" } as const;
  const [sort, ...others] = sortsOf(entry);
  if (key === "snoozed") {
    tree.error(place, "This does not say until when.", "Add it, such as until: 2026-06-20");
  } else if (sort !== undefined && others.length === 0) {
    tree.error(
      place,
      `The key "${key}" goes with ${needed}, and this entry says ${sort}.`,
      `Take it out, or write ${needed} instead of ${sort}.`,
    );
  }
}

function sortsOf(entry: PlainMap): string[] {
  return SORTS.filter((sort) => sort in entry);
}

/** Then the unknown key is reported, which says enough. */
function hasMistypedSort(entry: PlainMap, path: Path): boolean {
  const known = keysAt(path);
  return Object.keys(entry).some(
    (key) => !(key in known) && SORTS.some((sort) => isMeant(key, sort, known[sort])),
  );
}
