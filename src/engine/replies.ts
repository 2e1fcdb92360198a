/** What came from them and asks for an answer. */
import type { Got, GotKind } from "../model/types.js";
import type { Dated } from "./chronicle.js";
import { once } from "./once.js";
import { isDial, reaches } from "./silence.js";
import type { Story } from "./story.js";

const ANSWERABLE: readonly GotKind[] = ["reply", "update", "offer", "next-round", "appointment"];

export interface Word {
  readonly word: Dated<Got>;
  /** Its place among such words in the file, so that what is noted later keeps it; part of the answer's id. */
  readonly number: number;
}

/** Every word that may ask for an answer, oldest first. */
export const answerable = once(({ got, interview }: Story): Word[] => {
  const words = got.filter(({ entry }) => ANSWERABLE.includes(entry.got));
  if (words.length === 0) return [];
  const inFile = interview.log.filter((entry) => words.some((word) => word.entry === entry));
  return words.map((word) => ({ word, number: inFile.indexOf(word.entry) + 1 }));
});

/** Whether anything but an unanswered call has gone to the writer since, at `from` or later. */
export function isAnswered(word: Dated<Got>, { log }: Story, from = word.at): boolean {
  const writer = word.entry.from;
  return log
    .slice(log.indexOf(word) + 1)
    .some(
      ({ at, entry }) =>
        at >= from && "sent" in entry && !isDial(entry) && (writer === undefined || reaches(entry, writer)),
    );
}
