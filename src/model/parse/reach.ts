/** Where somebody is, and how to reach them. */
import { isAddress } from "../../safe/mail.js";
import { type Zone, zoneNames } from "../dates/index.js";
import { COUNTRY_CODES } from "../holidays/codes.gen.js";
import { quote } from "../problems.js";
import { mistyped } from "../suggest.js";
import { countryNamed } from "./countries.js";
import { defined, type Fields } from "./fields.js";

interface Located {
  timezone?: string;
  country?: string;
}

interface Reachable extends Located {
  email?: string;
  phone?: string;
}

/** Where somebody is. A zone or country that does not exist is reported and left out. */
export function place(fields: Fields<Located>) {
  return defined({ timezone: timezone(fields), country: country(fields) });
}

export function reach(fields: Fields<Reachable>) {
  return { ...place(fields), ...defined({ email: email(fields), phone: fields.text("phone") }) };
}

function timezone(fields: Fields<Located>): Zone | undefined {
  const text = fields.text("timezone");
  if (text === undefined || fields.reading.clocks.isZone(text)) return text;
  const near = nearestZone(text);
  fields.error(
    "timezone",
    `There is no time zone ${quote(text)}.`,
    near === undefined ? "Write its IANA name, such as America/New_York." : `Did you mean ${near}?`,
  );
  return undefined;
}

/** The zone itself mistyped, or the one of a city named alone. */
function nearestZone(text: string): string | undefined {
  const names = zoneNames();
  const typed = text.trim().replace(/\s+/g, "_");
  const city = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  const near = mistyped(typed, names);
  if (near !== undefined) return near;
  const cities = new Map(names.map((name) => [city(name), name]));
  // Whoever names a city that is no zone begins it right: Boston is not Vostok mistyped.
  const nearCity = mistyped(
    city(typed),
    [...cities.keys()].filter((name) => name.charAt(0).toLowerCase() === city(typed).charAt(0).toLowerCase()),
  );
  return nearCity === undefined ? undefined : cities.get(nearCity);
}

const codes = new Set(COUNTRY_CODES);

function country(fields: Fields<Located>): string | undefined {
  const text = fields.text("country");
  if (text === undefined || codes.has(text)) return text;
  fields.error("country", `There is no country or region ${quote(text)}.`, countryHint(text));
  return undefined;
}

function countryHint(text: string): string {
  const code = text.toUpperCase();
  const [land = ""] = code.split("-");
  if (codes.has(code)) return `Did you mean ${code}?`;
  if (land === "UK") return "Did you mean GB?";
  if (text.includes("-") && codes.has(land)) {
    const regions = COUNTRY_CODES.filter((known) => known.startsWith(`${land}-`));
    return regions.length > 0
      ? `${land} has the regions ${regions.slice(0, 6).join(", ")}${regions.length > 6 ? " and more" : ""}.`
      : `Write ${land} alone: its holidays are the same everywhere.`;
  }
  const named = countryNamed(text);
  return named === undefined
    ? "Write its two letters, such as US, or a region too, such as US-NY."
    : `Did you mean ${named}?`;
}

function email(fields: Fields<Reachable>): string | undefined {
  const text = fields.text("email");
  if (text === undefined) return undefined;
  if (isAddress(text)) return text;
  const inside = /<([^<>@\s]+@[^<>@\s]+)>/.exec(text)?.[1];
  fields.error(
    "email",
    `${quote(text)} is not one e-mail address.`,
    inside === undefined ? "Write it bare, such as maria@northwind.example." : `Write it bare: ${inside}`,
  );
  return undefined;
}
