/** Text for the language of manual pages, in which some signs are orders, and others come out as finer ones. */

/** What is written otherwise to come out as the sign that it is, so that what is copied can be typed. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  '"': "\\(dq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
};

/** One line, in ASCII. A dot at its beginning is no order. */
export function roffText(text: string): string {
  const written = text
    .replace(/[\t\n\r]+/g, " ")
    .replace(/[\\\-'"`^~]|[^ -~]/gu, (sign) => SIGNS[sign] ?? `\\[u${hex(sign)}]`);
  return written.replace(/^\./, "\\&.");
}

function hex(letter: string): string {
  return Number(letter.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0");
}
