/** A mail as a link that opens it in the user's mail program (RFC 6068). */
import { bodyText, checkedAddress, headerText, percentEncoded } from "../safe/mail.js";
import type { Mail } from "./mail.js";

/**
 * One URL with the recipient, the subject and the body, and nothing else.
 * @throws RangeError for an address that is not exactly one
 */
export function mailtoUrl({ to, subject, body }: Mail): string {
  const fields = {
    ...(subject !== null && { subject: headerText(subject) }),
    body: bodyText(body).replaceAll("\n", "\r\n"),
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${percentEncoded(value)}`);
  const address = to ? percentEncoded(checkedAddress(to.address)).replace("%40", "@") : "";
  return `mailto:${address}?${query.join("&")}`;
}
