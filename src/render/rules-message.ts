/** What the check of a rule teaches by a message, as lines. */
import type { Lesson } from "../drafts/checks/lessons.js";
import { messageText } from "../drafts/message.js";
import { fill } from "./layout.js";
import type { Paint } from "./paint.js";
import { channelWords } from "./sentence.js";

const INDENT = 2;
const INNER = 4;
/** A page shows no more of either sort. */
const MOST = 2;

/** Those that do not keep the rule first, each with what the check says of it. */
export function lessonLines(lessons: readonly Lesson[], width: number, paint: Paint): string[][] {
  const faulty = lessons.filter(({ fault }) => fault !== null).slice(0, MOST);
  const good = lessons.filter(({ fault }) => fault === null).slice(0, MOST);
  return [...faulty, ...good].map((lesson) => oneLesson(lesson, width, paint));
}

function oneLesson(lesson: Lesson, width: number, paint: Paint): string[] {
  const { title, kind, via, fault } = lesson;
  const verdict = fault === null ? "Like this" : "Not like this";
  const lines = messageText(lesson).split("\n");
  return [
    ...fill(`${verdict}: ${title} (${kind}, ${channelWords(via)})`, width, 0).map(paint.heading),
    ...lines.flatMap((line) => (line === "" ? [""] : fill(line, width, INNER).map(paint.quiet))),
    ...(fault === null ? [] : fill(fault, width, INDENT)),
  ];
}
