/** A mail as a file that mail programs open as an unsent draft (RFC 5322, MIME). */
import MailComposer from "nodemailer/lib/mail-composer";
import { checkedAddress, type Mail, type Mailbox } from "./mail.js";

/** Set by the program that sends the draft. One that was sent with ours could be taken for a copy, or as stale. */
const LEFT_TO_THE_SENDER = /^(?:Date|Message-ID):/i;
/** What the composer would read from the clock and the machine; both lines are taken out again. */
const UNUSED = { date: new Date(0), messageId: "<unsent@draft.invalid>" };

/**
 * ASCII with CRLF at the end of each line: what is not ASCII is encoded, long headers are folded.
 * Control characters are left out.
 * @throws RangeError for an address that is not exactly one
 */
export async function emlText({ from, to, subject, body }: Mail): Promise<string> {
  const composer = new MailComposer({
    ...UNUSED,
    ...(from && { from: mailbox(from) }),
    ...(to && { to: mailbox(to) }),
    ...(subject !== null && { subject: printable(subject) }),
    headers: { "X-Unsent": "1" },
    text: `${body
      .split(/\r\n|\r|\n/)
      .map(printable)
      .join("\n")}\n`,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const whole = (await composer.compile().build()).toString();
  const end = whole.indexOf("\r\n\r\n");
  const headers = whole.slice(0, end).split(/\r\n(?![ \t])/);
  return headers.filter((header) => !LEFT_TO_THE_SENDER.test(header)).join("\r\n") + whole.slice(end);
}

function mailbox(end: Mailbox): Mailbox {
  return { name: printable(end.name), address: checkedAddress(end) };
}

/** One line: a control character can end a header, or be refused on the way. */
function printable(text: string): string {
  return text.replace(/\t/g, " ").replace(/\p{Cc}/gu, "");
}
