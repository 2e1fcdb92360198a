/** Telling bytes apart by a short text. */
import { createHash } from "node:crypto";

export const SHA256_LENGTH = 64;

/** Of all the parts in a row, in hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
