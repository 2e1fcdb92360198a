/** Public holidays by country, state and region. Loads their tables: import it only where a country is named. */
import type { Day } from "../dates/index.js";
import type { Hunt } from "../types.js";
import { countriesOf } from "./countries.js";
import { readSeries } from "./series.js";
import { PLACES, SERIES } from "./tables.gen.js";

/**
 * The public holidays of a country (`US`), state (`US-NY`) or region (`DE-BY-A`), in order, weekends included,
 * for the years of the tables; undefined for an unknown code. Half days are not among them.
 */
export function holidaysOf(code: string): readonly Day[] | undefined {
  if (!Object.hasOwn(PLACES, code)) return undefined;
  const country = code.replace(/-.*/, "");
  const entries = country === code ? entriesOf(code) : [...entriesOf(country), ...entriesOf(code)];
  const numbers = new Set<string>();
  for (const entry of entries) {
    if (entry.startsWith("-")) numbers.delete(entry.slice(1));
    else numbers.add(entry);
  }
  const days = [...numbers].flatMap((number) => readSeries(SERIES[Number.parseInt(number, 36)] as string));
  return [...new Set(days)].sort((one, other) => one - other);
}

/** The hunt with the holidays of every country that it names; a code without known holidays has none. */
export function withHolidays(hunt: Hunt): Hunt {
  const holidays = countriesOf(hunt).map((code) => [code, holidaysOf(code) ?? []] as const);
  return { ...hunt, holidays: Object.fromEntries(holidays) };
}

/** The numbers in a row of the table; those after a minus are to be left out. */
function entriesOf(code: string): string[] {
  return (PLACES[code] as string).split(" ").filter((entry) => entry !== "");
}
