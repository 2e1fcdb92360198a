import { wordLimit } from "../kinds.js";
import type { Message } from "../types.js";
import type { Fault, Purpose } from "./check.js";

/** The first word too many, if there is one. */
export function tooLong({ body }: Message, { kind, via }: Purpose): Fault[] {
  const limit = wordLimit(kind, via);
  const words = [...body.matchAll(/\S+/g)];
  const over = limit === null ? undefined : words[limit];
  if (!over) return [];
  const says = `It has ${words.length} words, and ${limit} are enough. Keep what only you can say, and cut the rest.`;
  return [{ part: "body", index: over.index, words: over[0], says }];
}
