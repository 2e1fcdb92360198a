/** The right word for a mistyped one. */

/** Long words are compared by their beginning: nobody mistypes further in. */
const LONGEST = 60;

/** The candidate that is mistyped, or else one that has most in common with the word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  return mistyped(word, all) ?? akin(word, all);
}

/**
 * The candidate that is a typing mistake or two away, capitals aside: at most one edit in three letters,
 * and never more than three. Of equals, the first.
 */
export function mistyped(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.slice(0, LONGEST).toLowerCase();
  const allowed = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | undefined;
  let fewest = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(Math.min(candidate.length, LONGEST) - typed.length) >= fewest) continue;
    const edits = distance(typed, candidate.slice(0, LONGEST).toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** The same of a name that may have been cut short: `dec` for `decision`. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  return mistyped(word, names) ?? begun(word, names) ?? akin(word, names);
}

/** The only one that begins so. */
function begun(word: string, names: readonly string[]): string | undefined {
  const [only, ...others] = names.filter((name) => name.startsWith(word));
  return word.length > 1 && others.length === 0 ? only : undefined;
}

/** So many letters in common are no accident. */
const LETTERS_ALIKE = 5;

/** The candidate that begins like the word for most of it, or has one of its words; of equals, the first. */
function akin(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.slice(0, LONGEST).toLowerCase();
  const words = new Set(longWords(typed));
  let best: string | undefined;
  let most = LETTERS_ALIKE - 1;
  for (const candidate of candidates) {
    const known = candidate.slice(0, LONGEST).toLowerCase();
    const begun = sharedStart(typed, known);
    const shared = longWords(known).filter((one) => words.has(one));
    const alike = Math.max(begun * 3 >= typed.length * 2 ? begun : 0, ...shared.map(({ length }) => length));
    if (alike > most) [best, most] = [candidate, alike];
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function longWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length >= LETTERS_ALIKE);
}

/** How many letters must be added, dropped, changed or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      }
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

/** `email, phone or post`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
