/** Text from outside as one word of a command line that is printed to be copied into a shell. */
import { HIDDEN } from "./hidden.js";

const PLAIN = /^[\w./-]+$/;

/** As it is, in quotes, or with what is hidden in it written out, as bash, zsh and fish's users know it: `$'a\x1b'`. */
export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text.search(HIDDEN) < 0) return `'${text.replaceAll("'", "'\\''")}'`;
  const written = text.replace(/[\\']/g, "\\$&").replace(HIDDEN, bytes);
  return `$'${written}'`;
}

function bytes(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `\\x${byte.toString(16).padStart(2, "0")}`,
  ).join("");
}
