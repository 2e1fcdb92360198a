/** What a key may be. */
import type { Plain, PlainMap } from "../tree.js";
import { doubt } from "./doubt.js";

/** As long as a key may be, and less than the thorough reader takes. */
const LONGEST = 1_000;
/** JavaScript puts numbers before the other keys of a map. */
const NUMBER = /^\d+$/;

/** Puts a value behind a key that is not there yet. */
export function put(map: PlainMap, key: string, value: Plain): void {
  if (key in map || key === "<<" || key.length > LONGEST || NUMBER.test(key)) doubt();
  map[key] = value;
}
