/** An e-mail as mail programs save it: headers, and text in any encoding. */
import { type Reading, readingOf } from "./read.js";

/** How far into a file its headers are looked for. */
const HEAD = 64_000;
const HEADER = /^([!-9;-~]+)[ \t]*:/;
/** Beside a subject, which a message in plain text has too. */
const TELLING = /^(?:from|to|cc|date|mime-version|content-type|message-id|received|return-path|x-unsent)$/i;

/** Whether the file begins with the headers of an e-mail, as an .eml does whatever its name. */
export function isMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(fromText(bytes).subarray(0, HEAD));
  const lines = (head.split(/\r?\n[ \t]*\r?\n/)[0] ?? "").split(/\r?\n(?![ \t])/);
  const names = lines.map((line) => HEADER.exec(line)?.[1]);
  return names.every((name) => name !== undefined) && names.some((name) => TELLING.test(name ?? ""));
}

/** Undefined for an e-mail without plain text. Lines and columns count in the message as it is printed. */
export async function readMail(bytes: Uint8Array): Promise<Reading | undefined> {
  const { default: PostalMime } = await import("postal-mime");
  const { subject, text } = await PostalMime.parse(fromText(bytes)).catch(unreadable);
  if (text === undefined) return undefined;
  const body = text
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  return readingOf({ subject: subject?.replace(/\s+/g, " ").trim() ?? null, body });
}

/** The library gives up on parts that are nested too deep, and on headers without end. */
function unreadable(): { subject?: string; text?: string } {
  return {};
}

/** Without the byte-order mark and the blank lines in front. */
function fromText(bytes: Uint8Array): Uint8Array {
  const unmarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const first = unmarked.findIndex((byte) => byte > 0x20);
  return unmarked.subarray(Math.max(0, first));
}
