/** Where somebody is, as it is typed: what a file wants exactly can be said more freely. */
import { zoneNames } from "../model/dates/index.js";
import { COUNTRY_CODES } from "../model/holidays/codes.gen.js";
import { folded } from "../model/names.js";

/** `DE-BE` for `de-be`; any other text stays as it is. */
export function countryTyped(text: string): string {
  const code = text.trim().toUpperCase();
  return COUNTRY_CODES.find((known) => known === code) ?? text;
}

/** `Europe/Berlin` for `berlin`, and for `europe/berlin`; any other text, and a city of several zones, stays. */
export function zoneTyped(text: string): string {
  const typed = asTyped(text);
  const names = zoneNames();
  const cities = names.filter((name) => asTyped(name).endsWith(`/${typed}`));
  return (
    names.find((name) => asTyped(name) === typed) ?? (cities.length === 1 ? cities[0] : undefined) ?? text
  );
}

function asTyped(name: string): string {
  return folded(name.replaceAll("_", " "));
}
