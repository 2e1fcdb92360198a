/** How people are addressed. */

/** Titles that stand before a family name. */
const TITLE =
  /^(?:dr|frau|herr|mr|mrs|ms|miss|mx|mme|madame|monsieur|prof|professor|doctor|señora?|señorita|sra?|sig|signora?|dott|dra|dipl|ing)\.?(?:[-/].*)?$/iu;

/** Words that call for more care than a rule can take: such a name is kept whole. */
const RANK =
  /^(?:the|sir|dame|lord|lady|judge|justice|fr|father|sister|brother|rev|reverend|pastor|rabbi|imam|hon|captain|major|colonel|sergeant|chef)\.?$/i;

/** What stands after a comma and is no first name, beside what is all capitals: `PhD`, `Jr.`. */
const LETTERS = /^(?:jr|sr|esq|ph\.?d|msc|bsc|dphil)\.?$/i;

/**
 * `Maria`; with a title the family name: `Dr. van der Berg`; `J. R. Ewing` behind an initial, and whole where it is not
 * certain what is what. Reads `Berg, Kees` as `Kees Berg`, and `TANAKA Kenji` as `Kenji Tanaka`.
 */
export function addressOf(name: string): string {
  const words = inOrder(name.trim()).split(/\s+/);
  const end = words.findIndex((word) => !TITLE.test(word));
  const [first = name] = words;
  const titles = words.slice(0, Math.max(0, end));
  const rest = familyLast(words.slice(titles.length));
  if (end < 0 || RANK.test(rest[0] ?? "") || RANK.test(first)) return words.join(" ");
  if (titles.length > 0) return [...titles, ...familyName(rest)].join(" ");
  const [given = first] = rest;
  return /^\p{L}\.?$|\./u.test(given) ? words.join(" ") : given;
}

/** `Vogt` for `Dr. Vogt`. */
export function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.filter((word) => !TITLE.test(word)).join(" ");
}

function inOrder(name: string): string {
  const [before = "", after = ""] = name.split(/\s*,\s*/, 2);
  return after === "" || isLetters(after) ? before : `${after} ${before}`;
}

function isLetters(text: string): boolean {
  return text === text.toUpperCase() || LETTERS.test(text);
}

/** A family name in capitals goes last, written as other names are. */
function familyLast(words: readonly string[]): readonly string[] {
  const [first = "", ...others] = words;
  const isLoud = first.length > 1 && first === first.toUpperCase() && first !== first.toLowerCase();
  if (!isLoud || others.length === 0 || others.every((word) => word === word.toUpperCase())) return words;
  return [...others, first.charAt(0) + first.slice(1).toLowerCase()];
}

/** What follows a title: the last of two words, the small ones before it too; of more, all. */
function familyName(words: readonly string[]): readonly string[] {
  const small = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  if (small > 0) return words.slice(small);
  return words.length === 2 ? words.slice(1) : words;
}
