/** The text under a cursor, and where its lines are indented. */
import { doubt } from "./doubt.js";
import { type COLON, type DASH, HASH, NEWLINE, RETURN, SPACE } from "./signs.js";

/** Somewhat less than is allowed. */
const DEEPEST = 60;

export class Page {
  /** Ends with a line break. */
  readonly text: string;
  /** Where reading stands, in UTF-16 units. */
  at = 0;
  /** How many spaces stand before the first sign of the line; -1 behind the last line. */
  indent = -1;
  /** Where every key and every value starts, in the order in which they are read. */
  readonly starts: number[] = [];
  #lineStart = 0;
  #depth = 0;

  constructor(text: string) {
    if (text.endsWith("\r")) doubt();
    this.text = text.endsWith("\n") ? text : `${text}\n`;
    this.lineFrom(0);
  }

  /** The sign under the cursor. */
  get sign(): number {
    return this.text.charCodeAt(this.at);
  }

  get column(): number {
    return this.at - this.#lineStart;
  }

  /** Goes to the first line with something to read, at `start` or after it. */
  lineFrom(start: number): void {
    const { text } = this;
    let line = start;
    while (line < text.length) {
      const at = afterSpaces(text, line);
      const code = text.charCodeAt(at);
      if (code !== HASH && !this.isLineEnd(at)) {
        if (code < SPACE || (at === line && isMarker(text, at))) doubt();
        this.#lineStart = line;
        this.at = at;
        this.indent = at - line;
        return;
      }
      line = text.indexOf("\n", at) + 1;
    }
    this.at = line;
    this.indent = -1;
  }

  /** Leaves a line on which nothing follows any more, or a comment behind a space. */
  endLine(): void {
    const { at } = this;
    this.skipSpaces();
    if (!this.isAtRest() || (this.sign === HASH && this.at === at)) doubt();
    this.nextLine();
  }

  nextLine(): void {
    this.lineFrom(this.text.indexOf("\n", this.at) + 1);
  }

  /** Whether nothing more stands on the line, or a comment. */
  isAtRest(): boolean {
    return this.sign === HASH || this.isLineEnd(this.at);
  }

  skipSpaces(): void {
    this.at = afterSpaces(this.text, this.at);
  }

  isLineEnd(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === NEWLINE || (code === RETURN && this.text.charCodeAt(at + 1) === NEWLINE);
  }

  /** Whether the sign under the cursor stands alone: then a dash begins an item, and a colon ends a key. */
  isAlone(sign: typeof DASH | typeof COLON): boolean {
    return this.sign === sign && (this.text.charCodeAt(this.at + 1) === SPACE || this.isLineEnd(this.at + 1));
  }

  /** Goes one level down. */
  enter(): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) doubt();
  }

  leave(): void {
    this.#depth -= 1;
  }
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** Whether three dashes or dots stand here, which may begin or end a document. */
function isMarker(text: string, at: number): boolean {
  return text.startsWith("---", at) || text.startsWith("...", at);
}
