/** What only the user knows, marked in a message as `[a hint]`; and brackets that are none. */
import type { Message } from "./types.js";

interface Blank {
  /** Without the brackets, on one line. */
  readonly hint: string;
  /** Where its bracket stands in the text. */
  readonly index: number;
  /** With its brackets. */
  readonly length: number;
}

/** `[sic]` and the like are the writer's own. */
const OWN =
  "(?!(?:[Ss]ic!?|[Rr]edacted|[Ee]mphasis (?:added|mine)|[Ss]nip|[Ll]ink|https?:[^\\]]*|mailto:[^\\]]*)\\])";

/** The bracket that opens a hint: it stands free, with a word in it; `[1]` and `a[0]` have none. */
const OPENING = `(?<![\\p{L}\\p{N})\\]])\\[${OWN}(?=[^[\\]]*\\p{L}{2})`;

/** A whole hint, as an expression to build on; no link as `[words](address)`. */
export const HINT = `${OPENING}[^[\\]]+\\](?!\\()`;

const BLANK = new RegExp(HINT, "gu");
const OPENED = new RegExp(OPENING, "u");

/** Whether a hint begins in the text, wherever it ends. */
export function opensHint(text: string): boolean {
  return OPENED.test(text);
}

export function blanksIn(text: string): Blank[] {
  return [...text.matchAll(BLANK)].map(({ 0: marked, index }) => ({
    hint: marked.slice(1, -1).replace(/\s+/g, " ").trim(),
    index,
    length: marked.length,
  }));
}

/** The hints of all the blanks of a message, in their order. */
export function hintsOf({ subject, body }: Message): string[] {
  return [subject ?? "", body].flatMap(blanksIn).map(({ hint }) => hint);
}
