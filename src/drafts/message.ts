import type { Message } from "./types.js";

/** The message as it is printed and read: a subject line, an empty line and the body, without a final line feed. */
export function messageText({ subject, body }: Message): string {
  return subject === null ? body : `Subject: ${subject}\n\n${body}`;
}
