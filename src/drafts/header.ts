/** A header of a mail as its lines: folded, and encoded where it has to be (RFC 5322, RFC 2047). */
import { encodeWord, foldLines, quoteString } from "nodemailer/lib/mime-funcs";
import { checkedAddress, headerText } from "../safe/mail.js";
import type { Mailbox } from "./mail.js";

/** ASCII that is read as it stands: nothing like an encoded word, and no word too long for a line of its own. */
const PLAIN = /^(?!.*=\?|.*[^ ]{60})[ -~]*$/;
/** Words that need no quotes in a name. */
const ATOMS = /^[\w ]*$/;
const BEYOND_ASCII = /[^ -~]/;
/** Of an encoded word. */
const LONGEST_WORD = 52;

/** `Subject: Thank you`, without a line end after it. */
export function textHeader(key: string, text: string): string {
  const safe = headerText(text);
  return folded(key, PLAIN.test(safe) ? safe : encoded(safe));
}

/**
 * `To: Maria <maria@northwind.example>`, without a line end after it.
 * @throws RangeError for an address that is not exactly one
 */
export function mailboxHeader(key: string, { name, address }: Mailbox): string {
  const phrase = phraseOf(headerText(name));
  return folded(key, `${phrase} <${writtenAddress(checkedAddress(address))}>`.trimStart());
}

function phraseOf(name: string): string {
  const written = ATOMS.test(name) ? name : quoteString(name);
  return PLAIN.test(written) ? written : encoded(name);
}

function encoded(text: string): string {
  return encodeWord(text, "Q", LONGEST_WORD);
}

function folded(key: string, value: string): string {
  return foldLines(`${key}: ${value}`).trimEnd();
}

/** The part before the `@` in quotes where its dots ask for them, the one after it in ASCII where there is a form for it. */
function writtenAddress(address: string): string {
  const [local = "", domain = ""] = address.split("@");
  const before = /^\.|\.\.|\.$/.test(local) ? quoteString(local) : local;
  return `${before}@${BEYOND_ASCII.test(local) ? domain : inAscii(domain)}`;
}

/** `xn--mnchen-3ya.example` */
function inAscii(domain: string): string {
  const url = `http://${domain}`;
  const isLeft = !BEYOND_ASCII.test(domain) || /[%/?#]/.test(domain) || !URL.canParse(url);
  return isLeft ? domain : new URL(url).hostname;
}
