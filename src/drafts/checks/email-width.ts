import stringWidth from "fast-string-width";
import { COLUMNS } from "../wrap.js";
import type { Check } from "./check.js";
import { THANKS } from "./samples.js";

const ADDRESS = "https://example.org/2026/06/what-we-learned-when-we-changed-our-prices";

export const emailWidth: Check = {
  rule: "email-width",
  severity: "warning",
  passing: [
    { ...THANKS, title: "Lines of sixty columns at most" },
    { ...THANKS, title: "An address cannot be broken", kind: "clipping", body: `Dear Maria,\n\n${ADDRESS}` },
    { ...THANKS, title: "A letter has no columns", via: "post", subject: null, body: "word ".repeat(50) },
  ],
  failing: [
    {
      ...THANKS,
      title: "A paragraph in one line",
      body: `Dear Maria,\n\n${"Thank you for today. ".repeat(5)}`,
    },
    { ...THANKS, title: "Some letters take two columns", body: "東京 京都 ".repeat(7) },
  ],

  find({ body }, { via }) {
    if (via !== "email") return [];
    let start = 0;
    const wide = body.split("\n").flatMap((line) => {
      const index = start;
      start += line.length + 1;
      return isTooWide(line) ? [{ line, index }] : [];
    });
    const [first] = wide;
    if (!first) return [];
    const how = wide.length === 1 ? "This line is" : `${wide.length} lines, this one first, are`;
    const says = `${how} wider than ${COLUMNS} columns. Break lines earlier, so that every screen shows them whole.`;
    return [{ part: "body", index: first.index, words: first.line.trim(), says }];
  },
};

/** A word that is wider than a line cannot be helped. */
function isTooWide(line: string): boolean {
  const text = line.trimEnd();
  return stringWidth(text) > COLUMNS && text.split(/\s+/).every((word) => stringWidth(word) <= COLUMNS);
}
