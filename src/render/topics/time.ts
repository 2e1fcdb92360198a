/** `followup help time` */
import { FIRST_TABLE_YEAR, LAST_TABLE_YEAR } from "../../model/holidays/years.gen.js";
import type { Item, Part } from "../help/parts.js";

/** Words for a moment, and what they are at ten on Wednesday 10 June 2026. */
export interface Words {
  readonly typed: string;
  readonly is: string;
  /** Where it is another one: of what has happened. */
  readonly was?: string;
}

export const WORDS: readonly Words[] = [
  { typed: "friday", is: "Fri 12 Jun", was: "Fri 5 Jun" },
  { typed: "friday 14:00", is: "Fri 12 Jun 14:00", was: "Fri 5 Jun 14:00" },
  { typed: "next friday", is: "Fri 19 Jun" },
  { typed: "last friday", is: "Fri 5 Jun" },
  { typed: "tomorrow 9:00", is: "Thu 11 Jun 09:00" },
  { typed: "yesterday", is: "Tue 9 Jun" },
  { typed: "in 3 days", is: "Sat 13 Jun" },
  { typed: "in 2 hours", is: "Wed 10 Jun 12:00" },
  { typed: "2 days ago", is: "Mon 8 Jun" },
  { typed: "June 16, 3pm", is: "Tue 16 Jun 15:00" },
  { typed: "2026-06-16", is: "Tue 16 Jun" },
  { typed: "2026-06-16 15:00", is: "Tue 16 Jun 15:00" },
];

/** What is not guessed at, and why. */
export const REFUSED: readonly Item[] = [
  { term: "11/12/2026", says: "December to some, November to others: write the year first." },
  { term: "tomorrow 5:30", says: "05:30 or 17:30: write which." },
  { term: "friday 10:00 EST", says: "Zones have no clear letters: write an offset, or your own time." },
  { term: "2026-02-30", says: "There is no such day." },
];

const EXAMPLES: Part = {
  examples: [
    { line: "followup check maria --at friday", says: "a day to come" },
    { line: 'followup log got reply maria --at "yesterday 16:00"', says: "a moment that has passed" },
    { line: 'followup snooze northwind/thank --until "in 3 days"', says: "counted from today" },
    { line: 'followup next --now "2026-06-12 10:15"', says: "as if it were then" },
  ],
};

export const PARTS: readonly Part[] = [
  {
    text: "The file has dates such as `2026-06-03`, with a time `2026-06-03 10:00`, or with an offset too, `2026-06-03T10:00-04:00`. The command line also takes words.",
  },
  { title: "Examples" },
  EXAMPLES,
  { title: "Words, on Wednesday 10 June 2026 at 10:00" },
  {
    items: WORDS.map(({ typed, is, was }) => ({
      term: typed,
      says: was === undefined ? is : `${is}; of what has happened, ${was}`,
    })),
  },
  { title: "Not guessed at" },
  { items: REFUSED },
  { title: "Whose clock" },
  {
    text: "What you type on the command line is on your own clock: `timezone` under `me`, else the computer's. Only the times of a new round (`followup add`) and the days that they named (`--decision`) are on theirs.",
  },
  {
    text: "In the file, all times of an interview are on its clock: its `timezone`, else yours. One with an offset is the same everywhere.",
  },
  {
    text: "What goes to somebody is planned on the clock and by the public holidays of that person, else of the interview, else yours. Answers give both times where they differ.",
  },
  {
    text: "When clocks go forward, an hour is skipped: a time in it is refused. When they go back, one comes twice: the first is taken, and you are told so.",
  },
  { title: "A day without a time" },
  {
    items: [
      { term: "check --at", says: "10:00 there; today, now." },
      { term: "a promise", says: "17:00 of that day, on their clock." },
      {
        term: "a date they gave",
        says: "To the end of that day; of a weekend or a holiday, to the end of the next business day.",
      },
      { term: "a log entry", says: "From the beginning of that day, in the order of the file." },
    ],
  },
  {
    text: `Business days are Monday to Friday, less the public holidays of \`country\`, which are known from ${FIRST_TABLE_YEAR} to ${LAST_TABLE_YEAR}, and the days under \`daysOff\`.`,
  },
  { title: "Now" },
  {
    text: "The present moment is `--now`, else the variable FOLLOWUP_NOW, else the computer's clock. A date alone is its first minute. With it, every answer is a pure function of the file and that moment; years go from 2000 to 2099.",
  },
];
