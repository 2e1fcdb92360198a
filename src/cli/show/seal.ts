/** The end of a page that followup wrote, by which it is known again as long as nobody has changed it. */
import { sha256 } from "../../io/sha256.js";

const SEAL = /\n<!-- followup ([0-9a-f]{64}) -->\n$/;

/** @param page with a line feed at its end */
export function sealed(page: string): string {
  return `${page}<!-- followup ${sha256(page)} -->\n`;
}

/** Whether it is a page as followup wrote it, to the last byte. */
export function isSealed(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString();
  const [whole = "", digest] = SEAL.exec(text.slice(-100)) ?? [];
  return digest !== undefined && digest === sha256(bytes.subarray(0, bytes.length - whole.length + 1));
}
