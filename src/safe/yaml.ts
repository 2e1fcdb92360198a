/** Text from outside for the user's file: what is hidden in it is written out there, as escapes. */
import { escaped, HIDDEN } from "./hidden.js";

/** Whether something is hidden in a text, so that it can only stand in double quotes. */
export function hides(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

/** A scalar in double quotes: JSON's escapes are YAML's too. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(HIDDEN, escaped);
}
