/** Text from outside as the name of a file, which stays in its folder on every system. */
import { clean } from "./line.js";

/** What separates folders, drives or streams, or means more than itself to a shell or a system. */
const MEANING = /[/\\:*?"<>|]/g;
/** Hides a file, leads out of the folder, or begins an option. */
const FRONT = /^[\s.-]+/;
/** Windows leaves them out. */
const BACK = /(?<![\s.])[\s.]+$/;
/** Devices of Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;
const ENDING = /\.[a-z0-9]{1,10}$/i;
const MOST_BYTES = 100;
const NAMELESS = "unnamed";

/** At most 100 bytes of UTF-8, never empty; an ending such as `.txt` is kept. */
export function fileName(text: string): string {
  const name = clean(text).replace(MEANING, "-").replace(FRONT, "").replace(BACK, "");
  const ending = ENDING.exec(name)?.[0] ?? "";
  const stem = fitted(name.slice(0, name.length - ending.length), MOST_BYTES - ending.length - 1);
  const whole = `${stem || NAMELESS}${ending}`.replace(BACK, "");
  return DEVICE.test(whole) ? `_${whole}` : whole;
}

/** As many whole characters, as a reader sees them, as there is room for. */
function fitted(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let room = bytes;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    room -= encoder.encode(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
