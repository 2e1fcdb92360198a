/** Text from outside for the user's file: what is hidden in it is written out there, as escapes. */
import { escaped, HIDDEN } from "./hidden.js";

/** Whether something is hidden in a text, so that it can only stand in double quotes. */
export function hides(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

/** A scalar in double quotes. JSON's escapes are YAML's too, but for characters beyond the first plane. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(HIDDEN, (character) =>
    character.length > 1 ? longEscape(character) : escaped(character),
  );
}

/** `\U000e0041`: many readers of YAML refuse the two halves. */
function longEscape(character: string): string {
  return `\\U${(character.codePointAt(0) as number).toString(16).padStart(8, "0")}`;
}
