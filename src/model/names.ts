/** Naming people and companies: ids made from names, and the one whom a text means. */

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type Found<T extends Named> =
  | { readonly is: "found"; readonly found: T }
  | { readonly is: "ambiguous"; readonly candidates: readonly T[] }
  | { readonly is: "unknown" };

/** Latin letters that Unicode does not take apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};

/** The text in small letters, without accents and with single spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** `maria-gomez` for `María Gómez`; empty for a name without Latin letters or digits. */
export function slug(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Letters, digits, `-`, `_` and `.`, beginning with a letter or a digit. */
export function isId(text: string): boolean {
  // Nearly every id is one of these, and the other expression takes long to be made.
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return true;
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(text);
}

/** Each name is compared with many texts. */
const foldedNames = new WeakMap<Named, string>();

function foldedName(candidate: Named): string {
  let known = foldedNames.get(candidate);
  if (known === undefined) {
    known = folded(candidate.name);
    foldedNames.set(candidate, known);
  }
  return known;
}

/** Whom `text` means: by id, exactly; else by the whole name, else by any part of it, case and accents aside. */
export function find<T extends Named>(candidates: readonly T[], text: string): Found<T> {
  const exact = candidates.find(({ id }) => id === text);
  if (exact) return { is: "found", found: exact };
  const sought = folded(text);
  if (sought === "") return { is: "unknown" };
  const whole = candidates.filter((candidate) => foldedName(candidate) === sought);
  const matching =
    whole.length > 0 ? whole : candidates.filter((candidate) => foldedName(candidate).includes(sought));
  const [only, ...others] = matching;
  if (only === undefined) return { is: "unknown" };
  return others.length === 0 ? { is: "found", found: only } : { is: "ambiguous", candidates: matching };
}
