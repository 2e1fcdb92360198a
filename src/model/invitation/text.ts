/** Text from outside made plain. */
import { clean } from "../../safe/line.js";

/** One line, without characters that hide or reorder others; cut off after `longest` UTF-16 units. */
export function plain(text: string, longest: number): string {
  const line = clean(text.slice(0, 4 * longest));
  return line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** Letters and digits alone, to compare names with domains: `northwindtraders` for `Northwind Traders`. */
export function compact(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
