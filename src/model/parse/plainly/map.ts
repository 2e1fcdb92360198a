/** What a key may be. */
import type { Plain, PlainMap } from "../tree.js";
import { doubt } from "./doubt.js";

/** Puts a value behind a key that is not there yet. */
export function put(map: PlainMap, key: string, value: Plain): void {
  if (key in map || key === "<<" || isNumber(key)) doubt();
  map[key] = value;
}

/** JavaScript puts numbers before the other keys of a map. */
function isNumber(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 && /^\d+$/.test(key);
}
