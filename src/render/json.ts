/** JSON that no terminal and no reader can misread. */

/** What `JSON.stringify` leaves as it is although it can hide or reorder text. */
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu;
const JOINERS = /[\u200c\u200d]/;

/** One object, indented, with a final line feed; control and bidi characters are written as \uXXXX. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    JOINERS.test(character) ? character : escaped(character),
  );
  return `${text}\n`;
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`)
    .join("");
}
