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
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\\p{L})\\.?)";
const DATE = "[0-3]?\\d(?:st|nd|rd|th)?";
const WEEKDAY = "(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?";

const WITH_MONTH = `(?:${WEEKDAY},? (?:the )?)?(?:${MONTH} (?:the )?${DATE}|${DATE}(?: of)?[ -]${MONTH})`;
const WEEKDAY_ALONE = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** A day by its date in a month or by its weekday, as an expression for `phrases`. */
export const NAMED_DAY = `(?:${WITH_MONTH}|${WEEKDAY_ALONE})(?![\\p{L}\\p{N}])`;

const DATES = phrases([WITH_MONTH]);
const NUMBERS = /(?<![\d/.-])(?:\d{4}-)?(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})?(?![\d/-])/g;
const DATE_ALONE = /\bthe\s+([0-3]?\d)(?:st|nd|rd|th)\b/gi;
const WEEKDAYS =
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
  const withMonth = [...text.matchAll(DATES)].map(([words]) => datedIn(words));
  const rest = text.replace(DATES, (words) => " ".repeat(words.length));
  const inNumbers = [...rest.matchAll(NUMBERS)].flatMap(([, one, two]) => [
    { month: Number(one), date: Number(two) },
    { month: Number(two), date: Number(one) },
  ]);
  const alone = [...rest.matchAll(DATE_ALONE)].map(([, date]) => ({ date: Number(date) }));
  const weekdays = [...rest.matchAll(WEEKDAYS)].map(([name]) => ({ weekday: weekdayIn(name) }));
  return [...withMonth, ...inNumbers, ...alone, ...weekdays];
}

/** What `WITH_MONTH` matches, taken apart. */
function datedIn(words: string): NamedDay {
  const month = MONTHS.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, "iu").test(words)) + 1;
  const date = Number(/\d+/.exec(words)?.[0]);
  const [weekday] = /^(?:mon|tue|wed|thu|fri|sat|sun)/i.exec(words) ?? [];
  return weekday === undefined ? { month, date } : { month, date, weekday: weekdayIn(weekday) };
}

function weekdayIn(name: string): string {
  return name.slice(0, 3).toLowerCase();
}

function isOn({ month, date, weekday }: NamedDay, day: Day): boolean {
  const [, itsMonth, itsDate] = isoDay(day).split("-").map(Number);
  if (weekday !== undefined && weekdayIn(weekdayName(day)) !== weekday) return false;
  return (date === undefined || date === itsDate) && (month === undefined || month === itsMonth);
}
