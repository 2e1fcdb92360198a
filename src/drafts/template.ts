/** A template file: front matter between two lines of `---`, then the text. */
import { templateError } from "./template-error.js";
import type { TemplateFile } from "./types.js";

/** A part of a template, padded in front so that every position in it is the position in the file. */
export type Placed = string;

interface Template {
  readonly file: string;
  /** Null where the front matter has none. */
  readonly subject: Placed | null;
  readonly body: Placed;
}

const FENCE = "---";
const SUBJECT = /^(subject:[ \t]*)(\S.*)$/;

/** Throws a FollowupError (78) with the place of a line that does not belong, or for a file without a text. */
export function readTemplate({ file, text }: TemplateFile): Template {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines[0] !== FENCE) {
    mustHoldText(file, lines, 1);
    return { file, subject: null, body: lines.join("\n") };
  }
  const end = lines.indexOf(FENCE, 1);
  if (end < 0) throw templateError(file, 1, 1, 'the front matter has no end: close it with a line of "---".');
  let subject: Placed | null = null;
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (line.trim() === "") continue;
    const found = SUBJECT.exec(line);
    if (!found) throw templateError(file, index + 2, 1, 'only "subject: ..." can stand here, on one line.');
    const [, key = "", value = ""] = found;
    subject = "\n".repeat(index + 1) + " ".repeat(key.length) + value;
  }
  mustHoldText(file, lines.slice(end + 1), end + 1);
  return { file, subject, body: "\n".repeat(end + 1) + lines.slice(end + 1).join("\n") };
}

function mustHoldText(file: string, lines: readonly string[], place: number): void {
  if (lines.some((line) => line.trim() !== "")) return;
  const advice = "Write the message into it, or delete the file to go back to the built-in one.";
  throw templateError(file, place, 1, `the file holds no text. ${advice}`);
}
