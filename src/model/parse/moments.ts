/** Reading dates and times, and saying what is wrong with one. */
import {
  dayOf,
  daysInMonth,
  isoDay,
  type Moment,
  type MomentFault,
  readMoment,
  repeatedWords,
  secondText,
  skippedWords,
  type Zone,
} from "../dates/index.js";
import { quote } from "../problems.js";
import type { Clocks } from "./clocks.js";
import type { Place, Tree } from "./tree.js";

export interface Reading {
  readonly tree: Tree;
  readonly clocks: Clocks;
}

/** The moment as written, checked against the clocks of `zone`; undefined where it was refused. */
export function momentAt(
  text: string,
  place: Place,
  zone: Zone,
  { tree, clocks }: Reading,
): Moment | undefined {
  const moment = readMoment(text);
  if (typeof moment === "string") {
    tree.error(place, ...faultWords(moment, text));
    return undefined;
  }
  if (moment.time === undefined || moment.offset !== undefined) return moment;
  const times = clocks.occurrences(moment, zone);
  if (times === 1) return moment;
  if (times === 0) {
    tree.error(place, skippedWords(moment, zone), "Write the time that their clock will show.");
    return undefined;
  }
  tree.warning(
    place,
    repeatedWords(moment, zone),
    `For the second, write ${secondText(moment, zone)}. An offset from UTC makes either clear.`,
  );
  return moment;
}

function faultWords(fault: MomentFault, text: string): [says: string, hint: string] {
  const [year = 0, month = 0] = (text.match(/\d+/g) ?? []).map(Number);
  switch (fault) {
    case "year":
      return [`The year ${year} is not one for a job hunt.`, "Write a year from 2000 to 2099."];
    case "date":
      return month < 1 || month > 12
        ? [`There is no month ${month}.`, "Write year-month-day, such as 2026-06-03."]
        : [
            `${text.trim().slice(0, 10)} does not exist: that month has ${daysInMonth(year, month)} days.`,
            `Its last day is ${year}-${pad(month)}-${daysInMonth(year, month)}.`,
          ];
    case "time":
      return [
        `${quote(text)} names no time of day.`,
        "Write hours from 0 to 23 and minutes from 0 to 59, such as 17:30.",
      ];
    case "offset":
      return [`${quote(text)} ends in no offset from UTC.`, "Write it as -04:00, or leave it out."];
    case "form":
      return [`${quote(text)} is not a date that can be read.`, formHint(text)];
  }
}

/** For a date that is only written in another order or with other signs: the same date as it should be. */
function formHint(text: string): string {
  const meant = rewritten(text.trim());
  if (meant !== undefined) return `Did you mean ${meant}?`;
  if (/^\d{1,2}:\d{2}$/.test(text.trim())) return `Write the date too, such as 2026-06-03 ${text.trim()}.`;
  return "Write year-month-day, and a time where it matters: 2026-06-03 or 2026-06-03 10:00.";
}

/** The date as it should be written; undefined where it has no reading, or two. */
function rewritten(text: string): string | undefined {
  const [, date = "", time] = /^([\d/.-]+)(?:,?[T ]+(\d{1,2}:\d{2}))?$/.exec(text) ?? [];
  const [first = 0, middle = 0, last = 0, ...more] = date.split(/[-/.]/).map(Number);
  if (more.length > 0) return undefined;
  const readings =
    first > 99 ? [dayOf(first, middle, last)] : [dayOf(last, first, middle), dayOf(last, middle, first)];
  const [day, ...others] = new Set(readings.filter((reading) => reading !== undefined));
  if (day === undefined || others.length > 0) return undefined;
  return time === undefined ? isoDay(day) : `${isoDay(day)} ${time}`;
}

function pad(count: number): string {
  return String(count).padStart(2, "0");
}
