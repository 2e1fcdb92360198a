/** Text as YAML: bare where it reads back as it is, else in quotes. */

export type Quote = '"' | "'";

/** What begins something else than a text. */
const MISLEADING_START = /^([\s&*!|>'"%@`#,[\]{}?:]|-(\s|$)|---|\.\.\.)/;
const MISLEADING_INSIDE = /:(\s|$)|\s#|\s$/;
/** What ends a text between brackets. */
const BRACKETS = /[,[\]{}]/;
const NOTHING = /^(~|null|Null|NULL|<<|)$/;
/** What no editor shows, or what turns the order of the letters around it. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff\ufffe\uffff]/u;

/** @param quote what to quote with, where both would do */
export function scalar(text: string, isInFlow: boolean, quote: Quote): string {
  return isBare(text, isInFlow) ? text : quoted(text, quote);
}

function isBare(text: string, isInFlow: boolean): boolean {
  return !(
    NOTHING.test(text) ||
    MISLEADING_START.test(text) ||
    MISLEADING_INSIDE.test(text) ||
    UNSEEN.test(text) ||
    (isInFlow && BRACKETS.test(text))
  );
}

/** In the quotes asked for, or in the other ones where that saves an escape. */
export function quoted(text: string, quote: Quote): string {
  if (UNSEEN.test(text)) return escaped(text);
  const needsEscape = /["\\]/.test(text);
  const inSingle = needsEscape || (quote === "'" && !text.includes("'"));
  return inSingle ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** JSON's escapes are YAML's too. */
function escaped(text: string): string {
  const all = new RegExp(UNSEEN, "gu");
  return JSON.stringify(text).replace(
    all,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
