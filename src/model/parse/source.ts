/** The text of the file, and where in it a problem lies. */
import type { Problem } from "../problems.js";

/** What a problem says, before it is placed. */
export interface Finding {
  readonly severity?: Problem["severity"];
  readonly path?: string;
  readonly says: string;
  readonly hint?: string | undefined;
}

/** A finding and where it belongs, in UTF-16 units from the start of the text. */
export interface Fault extends Finding {
  readonly offset: number;
  /** Whether it bends the structure, so that later lines seem to be at fault too. */
  readonly bends?: true;
  /** Whether it concerns one value alone, so that no earlier fault can be its cause. */
  readonly isolated?: true;
}

/** How much of a line is looked at to say what is wrong with it, in UTF-16 units: it may be the whole file. */
const REACH = 400;

export class Source {
  readonly text: string;
  #starts: number[] | undefined;

  /** A byte-order mark is not part of the text. */
  constructor(text: string) {
    this.text = text.startsWith("\ufeff") ? text.slice(1) : text;
  }

  /** The finding as a problem at `offset`, in UTF-16 units from the start of the text. */
  problem(offset: number, { severity = "error", path = "", says, hint }: Finding): Problem {
    const line = this.#lineAt(offset);
    const start = this.#lineStarts()[line] ?? 0;
    return {
      severity,
      line: line + 1,
      column: offset - start + 1,
      path,
      says,
      hint: hint ?? null,
      excerpt: this.text.slice(start, this.#endOfLine(line)),
    };
  }

  /** The rest of the line from `offset` on, as far as it matters. */
  lineFrom(offset: number): string {
    return this.text.slice(offset, Math.min(offset + REACH, this.#endOfLine(this.#lineAt(offset))));
  }

  /** The line up to `offset`, as far back as it matters. */
  lineTo(offset: number): string {
    const start = this.#lineStarts()[this.#lineAt(offset)] ?? 0;
    return this.text.slice(Math.max(offset - REACH, start), offset);
  }

  /** The first thing that stands on a line after the one at `offset`; the end of the text where there is none. */
  nextLineStart(offset: number): number {
    const next = this.#lineStarts()[this.#lineAt(offset) + 1] ?? this.text.length;
    return next + (/^\s*/.exec(this.text.slice(next))?.[0].length ?? 0);
  }

  #endOfLine(line: number): number {
    const next = this.#lineStarts()[line + 1];
    const end = next === undefined ? this.text.length : next - 1;
    return this.text[end - 1] === "\r" ? end - 1 : end;
  }

  /** The line (from 0) by bisection. */
  #lineAt(offset: number): number {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #lineStarts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }
}
