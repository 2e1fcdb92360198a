/** From the bytes of a calendar file to the lines that tell something about a round. */

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Everything else is dropped unread: attachments, alarms, a second copy of the text in HTML. */
const WANTED = new Set(
  [
    "BEGIN END METHOD X-WR-TIMEZONE",
    "TZID X-LIC-LOCATION X-MICROSOFT-CDO-TZID TZOFFSETFROM TZOFFSETTO",
    "UID SEQUENCE STATUS DTSTAMP DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID",
    "SUMMARY DESCRIPTION LOCATION URL CONFERENCE ORGANIZER ATTENDEE",
    "X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-ONLINEMEETINGCONFLINK",
  ].flatMap((names) => names.split(" ")),
);

/** In UTF-16 units; longer lines are cut off. */
const LONGEST = 50_000;

/** Whether the bytes begin as a calendar file does. */
export function isCalendar(bytes: Uint8Array): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(decoded(bytes.subarray(0, 200)));
}

/** The lines that count, unfolded, each ending in CR LF. */
export function wantedLines(bytes: Uint8Array): string {
  const lines = decoded(unfolded(bytes)).split(/[\r\n]+/);
  return lines
    .filter((line) => WANTED.has((/^[A-Za-z-]+(?=[;:])/.exec(line)?.[0] ?? "").toUpperCase()))
    .map((line) => `${line.slice(0, LONGEST)}\r\n`)
    .join("");
}

/** Lines are folded at bytes, at times within a letter: they are joined before letters are read. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    const after = at + (byte === CR && bytes[at + 1] === LF ? 2 : 1);
    if ((byte === CR || byte === LF) && (bytes[after] === SPACE || bytes[after] === TAB)) {
      at = after;
    } else {
      kept[length] = byte;
      length += 1;
    }
  }
  return kept.subarray(0, length);
}

/** UTF-8, as the format demands; else what old programs on Windows write. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
