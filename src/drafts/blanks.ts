/** What only the user knows: marked in a message as `[a hint]`. */
import type { Message } from "./types.js";

interface Blank {
  /** Without the brackets, on one line. */
  readonly hint: string;
  /** Where its bracket stands in the text. */
  readonly index: number;
}

const BLANK = /\[([^[\]]+)\]/g;

export function blanksIn(text: string): Blank[] {
  return [...text.matchAll(BLANK)].map(({ 1: hint = "", index }) => ({
    hint: hint.replace(/\s+/g, " ").trim(),
    index,
  }));
}

/** The hints of all the blanks of a message, in their order. */
export function hintsOf({ subject, body }: Message): string[] {
  return [subject ?? "", body].flatMap(blanksIn).map(({ hint }) => hint);
}
