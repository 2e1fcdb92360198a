/** Text from outside made plain. */

const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
/** Controls, marks that reorder text and invisible letters; not a joiner between letters that it joins. */
const UNSEEN =
  /(?!(?<=[\p{Lo}\p{M}])[\u200c\u200d](?=\p{Lo}))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]|\u034f/gu;

/** One line, without characters that hide or reorder others; cut off after `longest` UTF-16 units. */
export function plain(text: string, longest: number): string {
  const start = text.slice(0, 4 * longest);
  const line = start.replace(BREAKS, " ").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** Letters and digits alone, to compare names with domains: `northwindtraders` for `Northwind Traders`. */
export function compact(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
