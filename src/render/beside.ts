/** A sentence with when it is to be done beside it: on a page, all or none stand so. */
import { INDENT, type Item, toneOf } from "./action.js";
import { widthOf } from "./layout.js";
import type { Paint } from "./paint.js";

const GAP = 3;

/** Both halves of such a line, with their widths in columns. */
export interface Beside {
  readonly sentence: string;
  readonly sentenceWidth: number;
  /** Painted. */
  readonly when: string;
  readonly whenWidth: number;
}

/** Null where the line would be too wide even if it stood alone. */
export function besideOf(item: Item, width: number, paint: Paint): Beside | null {
  const halves = {
    sentence: item.sentence,
    sentenceWidth: widthOf(item.sentence),
    when: toneOf(item, paint)(item.when),
    whenWidth: widthOf(item.when),
  };
  return whenColumn([{ beside: halves }], width) === null ? null : halves;
}

/** The column at which `when` begins beside each sentence; null where not all of them have room for it. */
export function whenColumn(
  entries: readonly { readonly beside: Beside | null }[],
  width: number,
): number | null {
  let sentences = 0;
  let whens = 0;
  for (const { beside } of entries) {
    if (beside === null) return null;
    sentences = Math.max(sentences, beside.sentenceWidth);
    whens = Math.max(whens, beside.whenWidth);
  }
  const column = INDENT + sentences + GAP;
  return column + whens <= width ? column : null;
}

export function besideLine({ sentence, sentenceWidth, when }: Beside, column: number): string {
  return `${" ".repeat(INDENT)}${sentence}${" ".repeat(column - INDENT - sentenceWidth)}${when}`.trimEnd();
}
