/** A message as it stands in a file: a subject line, an empty line and the body. */
import { messageText } from "./message.js";
import type { Message } from "./types.js";

/** A place in a text: line and column from 1, the column in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Reading {
  readonly message: Message;
  /** The lines in which its places count. */
  readonly lines: readonly string[];
  /** Whether they are not those of the file, but of what is encoded in it. */
  readonly isDecoded: boolean;
  /** Where in these lines something stands that is at this place of the message as it is printed. */
  placeOf(printed: Place): Place;
}

/** A piece of the subject, on a line of its own where the subject is folded. */
interface Piece extends Place {
  readonly text: string;
}

const SUBJECT = /^(subject[ \t]*:[ \t]*)(.*)$/i;
const FOLDED = /^([ \t]+)(\S.*)$/;
const PRINTED_SUBJECT = "Subject: ".length;

/** Takes any line ends, a byte-order mark, blank lines in front, and a folded subject or none. */
export function readMessage(text: string): Reading {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const top = indexOfText(lines, 0);
  const pieces = subjectOf(lines, top);
  const first = indexOfText(lines, top + pieces.length);
  const subject = pieces.length > 0 ? pieces.map((piece) => piece.text).join(" ") : null;
  const body = lines.slice(first).join("\n").trimEnd();
  const bodyAt = subject === null ? 1 : 3;
  return {
    message: { subject: subject?.trim() ?? null, body },
    lines,
    isDecoded: false,
    placeOf: ({ line, column }) =>
      line < bodyAt ? placeIn(pieces, column - PRINTED_SUBJECT) : { line: line - bodyAt + first + 1, column },
  };
}

/** A message that was not read from lines: its places count in its own print. */
export function readingOf(message: Message): Reading {
  return { message, lines: messageText(message).split("\n"), isDecoded: true, placeOf: (printed) => printed };
}

/** The next line with anything on it; behind the last where there is none. */
function indexOfText(lines: readonly string[], from: number): number {
  const index = lines.findIndex((line, at) => at >= from && line.trim() !== "");
  return index < 0 ? lines.length : index;
}

function subjectOf(lines: readonly string[], top: number): Piece[] {
  const found = SUBJECT.exec(lines[top] ?? "");
  if (!found) return [];
  const [, key = "", value = ""] = found;
  const pieces: Piece[] = [{ text: value.trimEnd(), line: top + 1, column: key.length + 1 }];
  for (const line of lines.slice(top + 1)) {
    const [, indent = "", text] = FOLDED.exec(line) ?? [];
    if (text === undefined) break;
    pieces.push({ text: text.trimEnd(), line: top + 1 + pieces.length, column: indent.length + 1 });
  }
  return pieces;
}

/** @param column from 1, in the pieces with a space between them */
function placeIn(pieces: readonly Piece[], column: number): Place {
  let left = column - 1;
  for (const [index, piece] of pieces.entries()) {
    const length = [...piece.text].length;
    if (left <= length || index === pieces.length - 1)
      return { line: piece.line, column: piece.column + left };
    left -= length + 1;
  }
  return { line: 1, column: 1 };
}
