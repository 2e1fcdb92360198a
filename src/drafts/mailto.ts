/** A mail as a link that opens it in the user's mail program (RFC 6068). */
import { checkedAddress, type Mail } from "./mail.js";

/** One URL with the recipient, the subject and the body, and nothing else. */
export function mailtoUrl({ to, subject, body }: Mail): string {
  const fields = { ...(subject !== null && { subject }), body: body.replace(/\r\n|\r|\n/g, "\r\n") };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encoded(value)}`);
  return `mailto:${to ? encoded(checkedAddress(to)).replace("%40", "@") : ""}?${query.join("&")}`;
}

/** The signs that encodeURIComponent leaves can end a link in a text, or a word in a shell. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
