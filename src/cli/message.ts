/** A message that the user has in a file, or pipes in. */

import { type Reading, readMessage } from "../drafts/read.js";
import { isMail, readMail } from "../drafts/read-mail.js";
import { EXIT, FollowupError } from "../errors.js";
import { decode } from "../model/parse/decode.js";
import { problemText } from "../model/problems.js";
import { remark, type Shell } from "./shell.js";

const STANDARD_INPUT = "-";
/** In UTF-16 units: as much as a small book. */
const LONGEST = 100_000;
const REMEDIES = {
  missing: "Look at its name, or pipe the message in and give - as the file.",
  notAFile: "Name the file itself, or pipe the message in and give - as the file.",
};

/**
 * @param file a path, or `-` for standard input
 * @throws FollowupError 65 when it holds no message, and what `readFile` and `readInput` throw
 */
export async function openMessage(shell: Shell, file: string): Promise<Reading> {
  const isPiped = file === STANDARD_INPUT;
  if (isPiped && shell.io.isInteractive())
    await remark(shell, "type or paste the message, then press Ctrl-D.");
  const bytes = await (isPiped ? shell.io.readInput() : shell.io.readFile(file, REMEDIES));
  const name = isPiped ? "standard input" : file;
  const reading = isMail(bytes) ? await readMail(bytes) : readMessage(textOf(bytes, name));
  if (reading === undefined) {
    throw refused(name, "this e-mail has no plain text to read. Save it as plain text, then try again.");
  }
  const { subject, body } = reading.message;
  if (body === "")
    throw refused(name, `there is no message ${subject === null ? "in it" : "below the subject"}.`);
  if (body.length > LONGEST)
    throw refused(name, "this is far longer than any message. Is it the right file?");
  return reading;
}

/** With UTF-16, which has bytes of zero, the decoder has its own advice. */
function textOf(bytes: Uint8Array, name: string): string {
  const [first = 0] = bytes;
  if (bytes.includes(0) && first < 0xfe)
    throw refused(name, "this is not a text. Save the message as plain text.");
  const decoded = decode(bytes);
  if (!decoded.ok) throw new FollowupError(EXIT.content, problemText(name, decoded.problem));
  return decoded.text;
}

function refused(name: string, says: string): FollowupError {
  return new FollowupError(EXIT.content, `${name}: ${says}`);
}
