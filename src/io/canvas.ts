/** Where a question is drawn. It remembers the last drawing, for when a shell has been on the screen meanwhile. */
import { Writable } from "node:stream";
import type { WriteStream } from "node:tty";
import { stripVTControlCharacters } from "node:util";

export interface Canvas {
  readonly output: Writable;
  /** Moves the cursor, which is shown, to a new line below the question. */
  leave(): void;
  /** Draws the question again, from the line of the cursor on. */
  redraw(): void;
}

/** How an escape sequence begins. */
const BEGINNING = `${String.fromCodePoint(0x1b)}\\[`;
/** How a drawing begins: by wiping away the one before. */
const WIPING = new RegExp(`^(?:${BEGINNING}(?:\\d*[ABG]|2K))+`);
/** How it ends: by going back up from the last line to where an answer is typed. */
const RETURN = new RegExp(`${BEGINNING}(\\d+)A(?:${BEGINNING}\\d*G)?$`);
const SHOW_CURSOR = "\u001b[?25h";

export function canvasOn(screen: WriteStream): Canvas {
  let drawing = "";
  const output = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      if (stripVTControlCharacters(text) !== "") drawing = text;
      screen.write(text);
      done();
    },
  });
  // The library asks for the width of what it draws on.
  Object.defineProperty(output, "columns", { get: () => screen.columns });
  return {
    output,
    leave() {
      const lines = RETURN.exec(drawing)?.[1];
      screen.write(`${lines === undefined ? "" : `\u001b[${lines}B`}\r\n${SHOW_CURSOR}`);
    },
    redraw: () => void screen.write(`\r${drawing.replace(WIPING, "")}`),
  };
}
