import { COLUMNS } from "./wrap.js";

/** Takes back what `wrap` did: a line is continued where the next word had no room left. */
export function unwrap(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  let before = first;
  let whole = first;
  for (const line of rest) {
    const [word = ""] = line.split(" ", 1);
    const isContinued = before !== "" && word !== "" && [...before, ...word].length + 1 > COLUMNS;
    whole += (isContinued ? " " : "\n") + line;
    before = line;
  }
  return whole;
}
