/** Days that a message names. */
import { type Day, isoDay, weekdayName } from "../../model/dates/index.js";
import { has, phrases } from "./phrases.js";

interface NamedDay {
  /** From 1, like `date`. */
  readonly month?: number;
  readonly date?: number;
  /** `wed` of Wednesday. */
  readonly weekday?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = "(?<date>[0-3]?\\d)(?:st|nd|rd|th)?";

const WITH_MONTH = [phrases([`${MONTH} (?:the )?${DATE}`]), phrases([`${DATE}(?: of)?[ -]${MONTH}`])];
const NUMBERS = /(?<![\d/.-])(?:\d{4}-)?(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})?(?![\d/-])/g;
const DATE_ALONE = /\bthe\s+([0-3]?\d)(?:st|nd|rd|th)\b/gi;
const WEEKDAY =
  /\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g;

const VAGUE = phrases([
  "today",
  "yesterday",
  "tomorrow",
  "this (?:morning|afternoon|week|month)",
  "(?:earlier|later) (?:this|last|next) (?:week|month)",
  "(?:last|next) (?:week|month)",
  "(?:a|one|two|three|four|five|six|\\d) (?:business |working )?(?:days?|weeks?|months?) ago",
  "(?:end|start|beginning|middle) of (?:the|this|that|last|next) (?:week|month)",
  "(?:within|in) (?:a|one|two|three|\\d) (?:weeks?|days?)",
  "(?:early|mid|late|in|of)[ -](?:january|february|march|april|may|june|july|august|september|october|november|december)",
]);

/** A day that is still to be filled in. */
const BLANK_DAY = /\[[^[\]]*\b(?:day|date)\b[^[\]]*\]/gi;

export function namesDay(text: string, day: Day): boolean {
  return daysIn(text).some((named) => isOn(named, day));
}

/** Whether it tells a day in any way, such as `June 3`, `last week` or a blank for a day. */
export function namesAnyDay(text: string): boolean {
  return daysIn(text).length > 0 || namesVagueDay(text);
}

/** `last week`, `yesterday` or a blank: only the writer knows which day it means. */
export function namesVagueDay(text: string): boolean {
  return has(text, VAGUE) || has(text, BLANK_DAY);
}

function daysIn(text: string): NamedDay[] {
  const withMonth = WITH_MONTH.flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }) => ({
      month: MONTHS.indexOf((groups?.month ?? "").slice(0, 3).toLowerCase()) + 1,
      date: Number(groups?.date),
    })),
  );
  const inNumbers = [...text.matchAll(NUMBERS)].flatMap(([, one, two]) => [
    { month: Number(one), date: Number(two) },
    { month: Number(two), date: Number(one) },
  ]);
  const alone = [...text.matchAll(DATE_ALONE)].map(([, date]) => ({ date: Number(date) }));
  const weekdays = [...text.matchAll(WEEKDAY)].map(([name]) => ({ weekday: name.slice(0, 3).toLowerCase() }));
  return [...withMonth, ...inNumbers, ...alone, ...weekdays];
}

function isOn({ month, date, weekday }: NamedDay, day: Day): boolean {
  const [, itsMonth, itsDate] = isoDay(day).split("-").map(Number);
  if (weekday !== undefined) return weekdayName(day).slice(0, 3).toLowerCase() === weekday;
  return date === itsDate && (month === undefined || month === itsMonth);
}
