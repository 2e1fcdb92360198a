/** JSON that no terminal and no reader can misread. */
import { escaped, HIDDEN } from "./hidden.js";

/** One object, indented, with a final line feed; what is hidden is written as \uXXXX. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(HIDDEN, (character) =>
    character === "\n" ? character : escaped(character),
  );
  return `${text}\n`;
}
