/** How somebody is addressed, by the name on the card. */

const TITLE = /^(?:dipl|dr|frau|herr|ing|miss|mr|mrs|ms|mx|prof|professor|rev|sir)\.?$|^\p{L}{2,4}\.$/iu;

/** What stands after a comma and is no first name: `Ann Lee, PhD`. */
const LETTERS = /^(?:jr|sr|ph\.?d|cpa|esq|mba|md|msc|rn|ii|iii|iv)\b/iu;

/**
 * `Maria`; with a title the family name: `Dr. van der Berg`; behind an initial the whole: `J. R. Ewing`.
 * Reads `Berg, Kees` as `Kees Berg`.
 */
export function addressOf(name: string): string {
  const words = inOrder(name.trim()).split(/\s+/);
  const end = words.findIndex((word) => !TITLE.test(word));
  const [first = name] = words;
  if (end <= 0) return /^\p{L}\.?$/u.test(first) ? words.join(" ") : first;
  return [...words.slice(0, end), ...familyName(words.slice(end))].join(" ");
}

function inOrder(name: string): string {
  const [before = "", after = ""] = name.split(/\s*,\s*/, 2);
  return after === "" || LETTERS.test(after) ? before : `${after} ${before}`;
}

/** The last word, with the small ones before it. */
function familyName(words: readonly string[]): readonly string[] {
  const small = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(small < 0 ? -1 : small);
}
