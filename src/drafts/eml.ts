/** A mail as a file that mail programs open as an unsent draft (RFC 5322, MIME). */
import { encode, wrap } from "nodemailer/lib/qp";
import { bodyText } from "../safe/mail.js";
import { mailboxHeader, textHeader } from "./header.js";
import type { Mail } from "./mail.js";

/** A line that needs no encoding: short ASCII, without a space at its end, which could be lost. */
const PLAIN = /^(?:[ -~]{0,75}[!-~])?$/;

/**
 * CRLF at the end of each line, and ASCII: what is not is encoded, beside an address for which there is no encoding.
 * Lines stay as they are, where they are not too long with what is encoded in them.
 * @throws RangeError for an address that is not exactly one
 */
export function emlText({ from, to, subject, body }: Mail): string {
  const lines = bodyText(body).split("\n");
  const isPlain = lines.every((line) => PLAIN.test(line));
  return [
    "X-Unsent: 1",
    ...(from ? [mailboxHeader("From", from)] : []),
    ...(to ? [mailboxHeader("To", to)] : []),
    ...(subject === null ? [] : [textHeader("Subject", subject)]),
    `Content-Transfer-Encoding: ${isPlain ? "7bit" : "quoted-printable"}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    ...(isPlain ? lines : lines.map((line) => wrap(encode(line)))),
    "",
  ].join("\r\n");
}
