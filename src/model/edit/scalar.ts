/** Text as YAML: bare where it reads back as it is, else in quotes. */
import { doubleQuoted, hides } from "../../safe/yaml.js";

export type Quote = '"' | "'";

/** What begins something else than a text. */
const MISLEADING_START = /^([\s&*!|>'"%@`#,[\]{}?:]|-(\s|$)|---|\.\.\.)/;
const MISLEADING_INSIDE = /:(\s|$)|\s#|\s$/;
/** What ends a text between brackets. */
const BRACKETS = /[,[\]{}]/;
const NOTHING = /^(~|null|Null|NULL|<<|)$/;

/** @param quote what to quote with, where both would do */
export function scalar(text: string, isInFlow: boolean, quote: Quote): string {
  return isBare(text, isInFlow) ? text : quoted(text, quote);
}

function isBare(text: string, isInFlow: boolean): boolean {
  return !(
    NOTHING.test(text) ||
    MISLEADING_START.test(text) ||
    MISLEADING_INSIDE.test(text) ||
    hides(text) ||
    (isInFlow && BRACKETS.test(text))
  );
}

/** In the quotes asked for, or in the other ones where that saves an escape. */
export function quoted(text: string, quote: Quote): string {
  if (hides(text)) return doubleQuoted(text);
  const needsEscape = /["\\]/.test(text);
  const inSingle = needsEscape || (quote === "'" && !text.includes("'"));
  return inSingle ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
