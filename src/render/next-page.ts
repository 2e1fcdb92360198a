/** The answer of `next` as a page to read. */
import { addDays, type Day, shortDay } from "../model/dates/index.js";
import { besideLine, whenColumn } from "./beside.js";
import { greeting, noInterviews } from "./greeting.js";
import { fill, fillWithCommand, measure, textOf } from "./layout.js";
import { merged } from "./next-merge.js";
import type { Entry, Part } from "./next-part.js";
import type { Page, Paint } from "./paint.js";
import { HEADINGS, type Heading, PRESSING } from "./sections.js";
import { waitingText } from "./waiting.js";

export interface PageView {
  /** The user's. */
  readonly today: Day;
  /** How many days ahead is looked. */
  readonly days: number;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether the file has no interviews. */
  readonly isEmpty: boolean;
}

interface Section {
  readonly heading: Heading;
  readonly entries: readonly Entry[];
}

/** @param parts in the order of the file */
export function pageOfParts(parts: readonly Part[], view: PageView, page: Page): string {
  return pageOfAll(merged(parts), view, page);
}

/** @param all with the entries under each heading in order */
export function pageOfAll(all: Part, view: PageView, { columns, paint }: Page): string {
  const width = measure(columns);
  const sections = HEADINGS.map((heading) => ({
    heading,
    entries: all.entries.filter((entry) => entry.heading === heading),
  }));
  const column = whenColumn(all.entries, width);
  const blocks = [
    textOf(greetingLines(all, view, width)),
    ...sections.map((section) => sectionText(section, column, paint)),
    under("Waiting", waitingText(all.waiting, width, paint), paint.heading),
    under("Notes", all.notes, paint.heading),
    textOf(beyondLines(all.beyond, view, width).map(paint.quiet)),
  ];
  return blocks
    .filter((text) => text !== "")
    .reduce((page, text) => (page === "" ? text : `${page}\n${text}`), "");
}

function sectionText({ heading, entries }: Section, column: number | null, paint: Paint): string {
  const isAlarming = heading === "Overdue" && entries.some(({ isChore }) => !isChore);
  // Of thousands of texts, adding costs a fraction of joining.
  let text = "";
  for (const entry of entries) text += headOf(entry, column) + entry.further;
  return under(heading, text, isAlarming ? paint.alarm : paint.heading);
}

function headOf({ head, beside }: Entry, column: number | null): string {
  return beside === null || column === null ? head : `${besideLine(beside, column)}\n`;
}

function greetingLines(all: Part, { isEmpty }: PageView, width: number): string[] {
  if (isEmpty) return noInterviews(width);
  const isPressing = all.entries.some(({ heading }) => PRESSING.includes(heading));
  const text = greeting({ ...all, isEmpty, isPressing });
  return text === undefined ? [] : fill(text, width, 0);
}

function beyondLines(count: number, { today, days, options }: PageView, width: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? "1 more step" : `${count} more steps`;
  const last = shortDay(addDays(today, days), today);
  return fillWithCommand(`${what} after ${last}:`, `followup next --all${options}`, width);
}

function under(heading: string, text: string, tone: (text: string) => string): string {
  return text === "" ? "" : `${tone(heading)}\n${text}`;
}
