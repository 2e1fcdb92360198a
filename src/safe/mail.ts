/** Text from outside for a mail: its headers, its body, its addresses, and the link that opens it. */
import { HIDDEN } from "./hidden.js";
import { clean } from "./line.js";

const BREAK = /\r\n|[\r\n\v\f\u0085\p{Zl}\p{Zp}]/u;
/** Without them, the signs in a line of Hebrew or Arabic stand in the wrong place. They end with their line. */
const MARKS_OF_DIRECTION = "\u200e\u200f\u061c";

const SIGN = String.raw`[^\s\p{C}@,;:<>()[\]"\\]`;
/** Nothing like an encoded word, and a domain of parts with a dot between them. */
const ADDRESS = new RegExp(String.raw`^(?!.*=\?)${SIGN}+@(?!\.|.*\.\.|.*\.$)${SIGN}+$`, "u");
/** Of an address, in the protocol of mail. */
const MOST_BYTES = 254;

/** One line: nothing ends the header, and what is read is what stands there. */
export function headerText(text: string): string {
  return clean(text);
}

/** Lines with `\n` between them, without what is hidden; each tab becomes a space. */
export function bodyText(text: string): string {
  return text.split(BREAK).map(bodyLine).join("\n");
}

function bodyLine(line: string): string {
  return line
    .replaceAll("\t", " ")
    .replace(HIDDEN, (sign) => (MARKS_OF_DIRECTION.includes(sign) ? sign : ""));
}

/** Whether it is one bare address, with nothing that a header or a link could read as more than that. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && new TextEncoder().encode(text).length <= MOST_BYTES;
}

/** @throws RangeError for an address that is not exactly one */
export function checkedAddress(text: string): string {
  if (!isAddress(text)) throw new RangeError(`not one e-mail address: ${JSON.stringify(text)}`);
  return text;
}

/** A value in a link: what could end the link in a text, or a word in a shell, is encoded as well. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*~]|\.$/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
