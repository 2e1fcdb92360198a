/** Text from outside for a calendar file, in which a line break begins another property, and a UID is never escaped. */
import { clean } from "./line.js";

/** The lines of a description, each of which stays one line. */
export function cleanLines(lines: readonly string[]): string[] {
  return lines.map(clean);
}

/**
 * The identity of an event, from an id of followup that is the same in every run: `northwind.thank-you.1.raj@…`.
 * No two ids give the same. It has no characters but those that every program and file system takes, and it ends in
 * a name that by RFC 2606 is nobody's.
 */
export function uidOf(id: string): string {
  const name = id.replace(/[^A-Za-z0-9-]/gu, (character) =>
    character === "/" ? "." : `_${character.codePointAt(0)?.toString(16)}_`,
  );
  return `${name}@followup.invalid`;
}

/** Whether `uidOf` can have made it. */
export function isUid(text: string): boolean {
  return /^[\w.-]+@followup\.invalid$/.test(text);
}
