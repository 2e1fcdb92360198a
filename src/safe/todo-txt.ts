/** Text from outside for an item of todo.txt, which is a line, and in which some words mean something. */
import { clean } from "./line.js";

/** A project or a context, and what would be one in its place. */
const TAG = /(?<!\S)[+@]+(?=\S)/g;
/** Of a key and its value. */
const COLON = /:(?=\S)/g;
const TIME = /^\d{1,2}:\d\d(?!\w|:)/;

/** One line without projects, contexts and keys: a space takes their meaning away, as in `+ home` and `due: today`. */
export function itemText(text: string): string {
  return clean(text)
    .replace(/\S+/gu, (word) => (TIME.test(word) ? word : word.replace(COLON, ": ")))
    .replace(TAG, (signs) => [...signs, ""].join(" "));
}
