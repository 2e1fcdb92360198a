/** A draft as text: the message itself, and what to say beside it. */
import { messageText } from "../drafts/message.js";
import { secondsToSay } from "../drafts/speech.js";
import type { Draft } from "../drafts/types.js";
import { unwrap } from "../drafts/unwrap.js";
import { COLUMNS, wrap } from "../drafts/wrap.js";

/** A script in parts says how long each of them takes. */
const TIMED = /\(\d+ seconds?\)$/m;

/**
 * The message with a final line feed, as it can be piped into a file or another program.
 * @param columns of the terminal that shows it: what is read aloud from there fits in, and what is copied from there
 * keeps its lines
 */
export function draftText(draft: Draft, columns = COLUMNS): string {
  const isNarrow = draft.via === "phone" && columns < COLUMNS;
  const body = isNarrow ? wrap(unwrap(draft.body), columns) : draft.body;
  return `${messageText({ ...draft, body })}\n`;
}

/**
 * What is still to be done before it can go out: first the blanks, then what else the checks found; of a call, the
 * number and how long it is.
 * @param phone theirs; undefined where the file has none
 */
export function draftRemarks({ blanks, findings, via, body }: Draft, phone: string | undefined): string[] {
  const others = findings.filter(({ rule }) => rule !== "no-blanks");
  return [
    ...(blanks.length > 0 ? [blanksText(blanks)] : []),
    ...others.map(({ rule, line, says }) => `line ${line}: ${says} (${rule})`),
    ...(via === "phone" && phone !== undefined ? [`their number: ${phone}`] : []),
    ...(via === "phone" && !TIMED.test(body) ? [`about ${secondsToSay(body)} seconds to say.`] : []),
  ];
}

function blanksText(blanks: readonly string[]): string {
  const count = blanks.length === 1 ? "1 blank is" : `${blanks.length} blanks are`;
  return [`${count} left for you to fill in:`, ...blanks.map((hint) => `  [${hint}]`)].join("\n");
}
