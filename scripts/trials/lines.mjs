// The lines of a record on trial. Each holds its own sum, so that a torn one shows.
import { createHash } from "node:crypto";

export function lineOf(name) {
  return `- ${name} ${createHash("sha256").update(name).digest("hex").slice(0, 8)}\n`;
}

/** The names of the entries in a text; undefined where any line is not whole. */
export function entriesIn(text) {
  if (!text.endsWith("\n")) return undefined;
  const lines = text.slice(0, -1).split("\n");
  const names = lines.map((line) => /^- (\S+) /.exec(line)?.[1] ?? "");
  return lines.every((line, at) => `${line}\n` === lineOf(names[at])) ? names : undefined;
}
