/** Changes between brackets. */

import type { CST } from "yaml";
import type { Habits } from "./habits.js";
import { columnOf, eolAt, lineBefore, lineEnd, startsLine } from "./lines.js";
import { insertion, type Splice } from "./splice.js";
import { WIDEST } from "./survey.js";
import { closingOf, type Entry, entriesOf } from "./tokens.js";

/** An item or a pair at the end of a list or map in brackets. */
export function addToFlow(text: string, flow: CST.FlowCollection, put: string, habits: Habits): Splice[] {
  const entries = entriesOf(flow);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return [intoEmpty(flow, put, habits)];
  const trailing = trailingComma(flow, last);
  const at = trailing ?? last.end;
  const comma = trailing === undefined ? "," : "";
  const ending = trailing === undefined ? "" : ",";
  if (isLineEach(text, entries)) {
    const end = lineEnd(text, at);
    const isComment = /^[ \t]+#/.test(text.slice(at, end));
    const line = `${eolAt(text, end)}${lineBefore(text, last.start)}${put}${ending}`;
    if (!isComment) return [insertion(at, comma + line)];
    return [...(comma ? [insertion(at, comma)] : []), insertion(end, line)];
  }
  const isTooLong = columnOf(text, at) + put.length + 4 > WIDEST;
  const gap = isTooLong ? eolAt(text, at) + " ".repeat(columnOf(text, first.start)) : habits.comma;
  return [insertion(at, `${comma}${gap}${put}${ending}`)];
}

/** A space, a comment or a line end that stands in the brackets comes behind what is put there. */
function intoEmpty(flow: CST.FlowCollection, put: string, habits: Habits): Splice {
  const open = flow.offset + 1;
  const padding = habits.padding(flow.start.source === "[" ? "[" : "{");
  return insertion(open, padding + put + (open < closingOf(flow) ? "" : padding));
}

/** Behind the comma that follows the last item. */
function trailingComma({ items }: CST.FlowCollection, last: Entry): number | undefined {
  const comma = items.at(-1)?.start.find(({ type }) => type === "comma");
  return comma && comma.offset >= last.end ? comma.offset + 1 : undefined;
}

/** Whether each item begins a line, the first perhaps behind the bracket. */
function isLineEach(text: string, entries: readonly Entry[]): boolean {
  const [last, before] = entries.toReversed();
  if (!last || !startsLine(text, last.start)) return false;
  return !before || before === entries[0] || startsLine(text, before.start);
}

/** A value behind its key, in place of the old one if there is one. */
export function fillInFlow({ value, markEnd, end }: Entry, put: string): Splice {
  if (value) return { from: value.offset, to: end, text: put };
  return insertion(end, markEnd === undefined ? `: ${put}` : ` ${put}`);
}
