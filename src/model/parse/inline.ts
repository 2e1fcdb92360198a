/** Values as they are written on one line, inside brackets or out of them. */

/** Lists and maps in brackets, texts in quotes where they need them. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[ ${value.map(written).join(", ")} ]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`);
    return `{ ${pairs.join(", ")} }`;
  }
  const text = String(value);
  return NEEDS_QUOTES.test(text) ? inQuotes(text) : text;
}

/** What would end a plain text between brackets, or begin something else. */
const NEEDS_QUOTES = /^$|^[\s&*!|>'"%@`#]|^[-?:](\s|$)|[,[\]{}\n]|:(\s|$)|\s#|\s$/;

/** Between double quotes, or single ones where the text itself has double ones. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
