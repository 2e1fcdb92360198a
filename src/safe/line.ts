/** Text from outside as one line of a message or of the file, without what is hidden in it. */
import { HIDDEN } from "./hidden.js";

const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;

export function clean(text: string): string {
  return text.replace(BREAKS, " ").replace(HIDDEN, "").replace(/\s+/gu, " ").trim();
}
