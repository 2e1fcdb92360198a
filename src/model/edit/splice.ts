/** Changes of a text by offset. */

export interface Splice {
  /** What stands from here to `to` is taken out, and `text` put in its place. In UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

/** The splices in the order of the text, none of them over another. */
export function applied(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of splices) {
    pieces.push(text.slice(at, from), put);
    at = to;
  }
  return pieces.join("") + text.slice(at);
}
