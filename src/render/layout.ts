/** Lines that fit a width, measured as a terminal measures them. */
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** Where no terminal says how wide it is. */
export const USUAL_COLUMNS = 80;
const NARROWEST = 20;
const WIDEST = 120;
/** Wider than this, a sentence that runs over several lines is hard to read. */
const WIDEST_PROSE = 100;
const COMMAND_INDENT = "  ";
/** How much further in a broken line goes on. */
const CONTINUED = 2;
/** Words with single spaces between, of which each letter takes up one column. */
const PLAIN = /^[!-~¡-¬®-ɏ]+(?: [!-~¡-¬®-ɏ]+)*$/;

/** The columns of a terminal in which text is set. */
export function measure(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The width of the widest; 0 for none. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/**
 * `text` in lines of at most `width` columns, each set in by `indent` spaces.
 * A word that is wider than a line stays whole: it may be a command or an address.
 */
export function fill(text: string, width: number, indent: number): string[] {
  const room = Math.min(width, WIDEST_PROSE) - indent;
  const lines = PLAIN.test(text) ? wrapPlain(text, room) : wrapAnsi(text, room).split("\n");
  return lines.map((line) => " ".repeat(indent) + line);
}

/** Most texts: their columns can be counted without measuring. */
function wrapPlain(text: string, room: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const last = rest.lastIndexOf(" ", room);
    const end = last < 0 ? rest.indexOf(" ") : last;
    if (end < 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  lines.push(rest);
  return lines;
}

/** The lines of a file with their own indentation, set in by `indent` more, and broken where they do not fit. */
export function fillFile(lines: readonly string[], width: number, indent: number): string[] {
  return lines.flatMap((line) => {
    if (line.trim() === "") return [""];
    const own = indent + line.length - line.trimStart().length;
    const [first = "", ...rest] = fill(line.trimStart(), width, own + CONTINUED);
    return [first.slice(CONTINUED), ...rest];
  });
}

/** Lines, each with its line break. */
export function textOf(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** `text` and a command to copy: beside it where there is room, else whole on a line of its own. */
export function fillWithCommand(text: string, command: string, width: number): string[] {
  const line = `${text} ${command}`;
  return widthOf(line) <= width ? [line] : [...fill(text, width, 0), `${COMMAND_INDENT}${command}`];
}
