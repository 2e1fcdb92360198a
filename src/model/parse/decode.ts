/** From the bytes of a file to its text. */
import type { Problem } from "../problems.js";
import { Source } from "./source.js";

const MEGABYTE = 1_000_000;
export const LARGEST_FILE = 5 * MEGABYTE;

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/** The text of a UTF-8 file, without its byte-order mark; or why it cannot be read. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return refused(tooLarge());
  if (isUtf16(bytes)) {
    return refused(
      new Source("").problem(0, {
        says: "This file is stored as UTF-16, and followup reads UTF-8.",
        hint: "Save it again with the encoding UTF-8.",
      }),
    );
  }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refused(badByte(bytes));
  }
}

/** The problem of a file or a text over the limit. */
export function tooLarge(): Problem {
  return new Source("").problem(0, {
    says: "This file is larger than 5 MB, far more than any job hunt needs.",
    hint: "Check that it is the right file.",
  });
}

function refused(problem: Problem): Decoded {
  return { ok: false, problem };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function badByte(bytes: Uint8Array): Problem {
  const offset = validPrefix(bytes);
  const byte = bytes[offset]?.toString(16).padStart(2, "0") ?? "";
  const source = new Source(new TextDecoder().decode(bytes));
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return source.problem(before.length, {
    says: `Here stands a byte (0x${byte}) that is not UTF-8 text.`,
    hint: "Save the file again with the encoding UTF-8, then look at this letter.",
  });
}

/** How many bytes from the start are whole, well-formed UTF-8: by bisection, as a prefix of good text is good. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2);
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextEncoder().encode(wholeLetters(bytes.subarray(0, good))).length + bom(bytes);
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    wholeLetters(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The letters that are complete; a letter cut off at the end is held back. Throws for ill-formed bytes. */
function wholeLetters(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
}

function bom([first, second, third]: Uint8Array): number {
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}
