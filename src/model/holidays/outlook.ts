/** The years for which the holidays are known, told without loading their tables. */
import { addDays, civil, type Day } from "../dates/index.js";
import { FIRST_TABLE_YEAR, LAST_TABLE_YEAR } from "./years.gen.js";

/** How far ahead the holidays around a day should be known. */
const OUTLOOK = 60;

/** The first and the last year of the tables, where `today` is too near to either end of them; else undefined. */
export function endsNear(today: Day): { readonly first: number; readonly last: number } | undefined {
  const [first, last] = [FIRST_TABLE_YEAR, LAST_TABLE_YEAR];
  const isKnown = civil(today).year >= first && civil(addDays(today, OUTLOOK)).year <= last;
  return isKnown ? undefined : { first, last };
}
