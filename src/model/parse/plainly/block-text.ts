/** Texts of several lines, behind `|` or `>`. */
import { doubt } from "./doubt.js";
import type { Page } from "./page.js";
import { DASH, GREATER } from "./signs.js";

/** The text whose head stands under the cursor. @param indent what its lines are indented further than */
export function blockText(page: Page, indent: number): string {
  page.starts.push(page.at);
  const isFolded = page.sign === GREATER;
  page.at += 1;
  const isStripped = page.sign === DASH;
  if (isStripped) page.at += 1;
  page.skipSpaces();
  if (!page.isLineEnd(page.at)) doubt();
  const lines = linesUnder(page, indent);
  return (isFolded ? folded(lines) : lines.join("\n")) + (isStripped ? "" : "\n");
}

/** The lines without the indentation of the first; the page moves behind them. */
function linesUnder(page: Page, indent: number): string[] {
  const { text } = page;
  const lines: string[] = [];
  let width = 0;
  let line = text.indexOf("\n", page.at) + 1;
  while (line < text.length) {
    const end = text.indexOf("\n", line);
    const content = text.slice(line, end).replace(/\r$/, "");
    const depth = content.search(/[^ ]|$/);
    if (lines.length === 0) width = depth;
    if (content !== "") {
      if (depth === content.length || (depth < width && depth > indent)) doubt();
      if (depth < width) break;
    }
    lines.push(content.slice(width));
    line = end + 1;
  }
  if (width <= indent) doubt();
  page.lineFrom(line);
  return lines.slice(0, lines.findLastIndex((content) => content !== "") + 1);
}

/** A line break becomes a space, and each empty line a line break. */
function folded(lines: readonly string[]): string {
  if (lines.some((line) => /^\s/.test(line))) doubt();
  return lines.join("\n").replace(/\n+/g, (breaks) => breaks.slice(1) || " ");
}
