/** A line of a text with the words marked that something is said about. */

import { safe } from "../safe/terminal.js";
import { widest } from "./layout.js";

/** How many characters of a very long line are looked at on either side of the words. */
const NEARBY = 400;
const CUT = "…";

/**
 * The line and the marks under its words, in at most `room` columns; nothing where no words are at fault.
 * @param column where they begin, from 1 in characters @param words may go on over the next lines
 */
export function excerpt(line: string, column: number, words: string, room: number): string[] {
  const [marked = ""] = words.split(/\r?\n/);
  if (marked.trim() === "") return [];
  const letters = [...line];
  const end = column - 1 + [...marked].length;
  const before = safe(letters.slice(Math.max(0, column - 1 - NEARBY), column - 1).join(""));
  const after = safe(letters.slice(end, end + NEARBY).join(""));
  const wanted = safe(marked.slice(0, NEARBY));
  const cuts = widest([before + wanted + after]) > room ? 2 * CUT.length : 0;
  const mark = beginning(wanted, room - cuts);
  const left = room - cuts - widest([mark]);
  const head = ending(before, Math.max(Math.floor(left / 2), left - widest([after])));
  const tail = beginning(after, left - widest([head]));
  const shownHead = `${head === before && column - 1 <= NEARBY ? "" : CUT}${head}`;
  const shownTail = `${tail}${tail === after && end + NEARBY >= letters.length ? "" : CUT}`;
  return [
    `${shownHead}${mark}${shownTail}`.trimEnd(),
    " ".repeat(widest([shownHead])) + "^".repeat(Math.max(1, widest([mark]))),
  ];
}

/** As many whole characters from the start as fit. */
function beginning(text: string, room: number): string {
  return fitting(graphemes(text), room).join("");
}

function ending(text: string, room: number): string {
  return fitting(graphemes(text).reverse(), room).reverse().join("");
}

function fitting(parts: readonly string[], room: number): string[] {
  let taken = 0;
  const end = parts.findIndex((part) => {
    taken += widest([part]);
    return taken > room;
  });
  return end < 0 ? [...parts] : parts.slice(0, end);
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment);
}
