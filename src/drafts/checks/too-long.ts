import { wordLimit } from "../kinds.js";
import type { Message } from "../types.js";
import { proseOf } from "./anatomy.js";
import type { Fault, Purpose } from "./check.js";

/** The first word too many, if there is one: of a letter between greeting and signature, of a call among all that is said. */
export function tooLong({ body }: Message, { kind, via }: Purpose): Fault[] {
  const limit = wordLimit(kind, via);
  const { text, index: start } = via === "phone" ? { text: body, index: 0 } : proseOf(body);
  const words = [...text.matchAll(/\S+/g)];
  const over = limit === null ? undefined : words[limit];
  if (!over) return [];
  const says = `It has ${words.length} words, and ${limit} are enough. Keep what only you can say, and cut the rest.`;
  return [{ part: "body", index: start + over.index, words: over[0], says }];
}
