/** Where the list of interviews can be cut, by the look of its lines alone. */

/** Offsets in bytes. */
export interface Cut {
  /** Of the lines whose dash begins an interview. */
  readonly starts: readonly number[];
  /** How many spaces stand before these dashes. */
  readonly indent: number;
  /** Where the list is over: at the next key, or at the end of the file. */
  readonly end: number;
}

const KEY = "interviews:";
const [LINE_FEED, RETURN, SPACE, DASH, COMMENT] = [10, 13, 32, 45, 35] as const;

/**
 * Undefined where the list is not written with a dash on a line for each. Within a text of several lines, a line may look
 * like a start and be none: so a cut is to be believed only where it has as many starts as there are interviews.
 */
export function cutOf(bytes: Uint8Array): Cut | undefined {
  let at = listIn(bytes);
  const starts: number[] = [];
  let indent = -1;
  for (; at < bytes.length; at = lineAfter(at, bytes)) {
    const first = firstOf(at, bytes);
    if (isIdle(bytes[first])) continue;
    const spaces = first - at;
    const isStart = bytes[first] === DASH && isBlank(bytes[first + 1]);
    if (indent < 0 && isStart) indent = spaces;
    if (isStart && spaces === indent) starts.push(at);
    else if (spaces <= indent || indent < 0)
      return spaces === 0 && indent >= 0 ? { starts, indent, end: at } : undefined;
  }
  return indent < 0 ? undefined : { starts, indent, end: bytes.length };
}

/** The line after the key of the list; the end where there is none, or where something stands beside the key. */
function listIn(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at = lineAfter(at, bytes)) {
    if (!isKey(at, bytes)) continue;
    const beside = firstOf(at + KEY.length, bytes);
    return isIdle(bytes[beside]) ? lineAfter(at, bytes) : bytes.length;
  }
  return bytes.length;
}

function isKey(at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < KEY.length; index += 1) {
    if (bytes[at + index] !== KEY.charCodeAt(index)) return false;
  }
  return true;
}

function lineAfter(at: number, bytes: Uint8Array): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 ? bytes.length : end + 1;
}

/** Of what is not a space. */
function firstOf(at: number, bytes: Uint8Array): number {
  let first = at;
  while (bytes[first] === SPACE) first += 1;
  return first;
}

/** Whether a line holds nothing from here on. */
function isIdle(byte: number | undefined): boolean {
  return byte === undefined || byte === LINE_FEED || byte === RETURN || byte === COMMENT;
}

function isBlank(byte: number | undefined): boolean {
  return byte === undefined || byte === SPACE || byte === LINE_FEED || byte === RETURN;
}
