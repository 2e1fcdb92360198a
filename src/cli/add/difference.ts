/** What is new in a text, line by line. */
import { diffText } from "../../render/diff.js";

/** The lines that come, set in no further than they must be; with `old` those that go too, each with its sign. */
export function difference(before: string, after: string, old: boolean): string[] {
  const [, ...hunks] = diffText("", before, after).split(/^@@.*$/m);
  const lines = hunks.flatMap((hunk) => hunk.split("\n"));
  if (old) return lines.filter((line) => /^[-+]/.test(line));
  const fresh = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
  const indents = fresh.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  return fresh.map((line) => line.slice(Math.min(...indents)));
}
