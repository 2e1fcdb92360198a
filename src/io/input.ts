/** Reading what is piped in, or typed, to its end. */
import type { Readable } from "node:stream";
import { EXIT, FollowupError } from "../errors.js";
import { LARGEST_FILE, tooLarge } from "../model/parse/decode.js";
import { problemText } from "../model/problems.js";
import { codeOf } from "./code.js";

/**
 * @param stream process.stdin @param name what to call it in a message
 * @throws FollowupError 65 when it is too large, 74 when it cannot be read
 */
export async function readToEnd(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_FILE) throw new FollowupError(EXIT.content, problemText(name, tooLarge()));
    }
  } catch (error) {
    if (error instanceof FollowupError) throw error;
    throw new FollowupError(EXIT.io, `${name}: it cannot be read (${codeOf(error)}).`, { cause: error });
  }
  return Buffer.concat(chunks);
}
