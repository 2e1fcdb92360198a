/** Countries by their English names. */
import { COUNTRY_CODES } from "../holidays/codes.gen.js";
import { folded } from "../names.js";
import { distance, mistyped } from "../suggest.js";

/**
 * In a shorter text a single typing mistake makes another country of it; in any, two, or one of the first letter:
 * Berlin is not Benin.
 */
const SHORTEST = 4;

/** `JP` for `Japan`, perhaps mistyped, and `US` for `USA`; undefined for a name that no country has. */
export function countryNamed(name: string): string | undefined {
  codesByName ??= namedCodes();
  const sought = folded(name);
  const code = codesByName.get(sought);
  if (code !== undefined || sought.length < SHORTEST) return code;
  const alike = [...codesByName.keys()].filter((known) => known[0] === sought[0]);
  const near = mistyped(sought, alike);
  return near !== undefined && distance(sought, near) === 1 ? codesByName.get(near) : undefined;
}

/** Made when a country is first looked for by name. */
let codesByName: ReadonlyMap<string, string> | undefined;

function namedCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const countries = COUNTRY_CODES.filter((code) => code.length === 2);
  return new Map([
    ["usa", "US"],
    ...countries.map((code) => [folded(names.of(code) ?? code), code] as const),
  ]);
}
