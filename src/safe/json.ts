/** JSON that no terminal and no reader can misread. */
import { HIDDEN } from "./hidden.js";

/** One object, indented, with a final line feed; what is hidden is written as \uXXXX. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(HIDDEN, (character) =>
    character === "\n" ? character : escaped(character),
  );
  return `${text}\n`;
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`)
    .join("");
}
