/** A mail as a file that mail programs open as an unsent draft (RFC 5322, MIME). */
import MailComposer from "nodemailer/lib/mail-composer";
import { bodyText } from "../safe/mail.js";
import { mailboxHeader, textHeader } from "./header.js";
import type { Mail } from "./mail.js";

/** What the composer adds beside them is for the program that sends the draft: its date and its id. */
const ABOUT_THE_BODY = /^(?:MIME-Version|Content-[A-Za-z-]+):/;
/** In place of what the composer would read from the clock and the machine. */
const UNUSED = { date: new Date(0), messageId: "<unsent@draft.invalid>" };

/**
 * CRLF at the end of each line, and ASCII: what is not is encoded, beside an address for which there is no encoding.
 * @throws RangeError for an address that is not exactly one
 */
export async function emlText({ from, to, subject, body }: Mail): Promise<string> {
  const composer = new MailComposer({
    ...UNUSED,
    text: `${bodyText(body)}\n`,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const whole = (await composer.compile().build()).toString();
  const end = whole.indexOf("\r\n\r\n");
  const headers = [
    "X-Unsent: 1",
    ...(from ? [mailboxHeader("From", from)] : []),
    ...(to ? [mailboxHeader("To", to)] : []),
    ...(subject === null ? [] : [textHeader("Subject", subject)]),
    ...whole
      .slice(0, end)
      .split(/\r\n(?![ \t])/)
      .filter((header) => ABOUT_THE_BODY.test(header)),
  ];
  return headers.join("\r\n") + whole.slice(end);
}
