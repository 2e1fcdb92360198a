/** A first file for somebody new: valid as it stands, with an example as a comment. */

import { doubleQuoted } from "../safe/yaml.js";
import type { Zone } from "./dates/index.js";
import { COUNTRY_CODES } from "./holidays/codes.gen.js";
import { parse } from "./parse/index.js";
import { isPhone, PHONE_HINT } from "./phone.js";
import { quote } from "./problems.js";

export interface Starter {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly timezone?: string;
  readonly country?: string;
}

const KEYS = ["name", "email", "phone", "timezone", "country"] as const;

const EXAMPLE = `# Your interviews: \`followup add\` puts them here, or you do, like this:
#
#  - company: Northwind
#    role: Product manager
#    people:
#      - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example }
#    rounds:
#      - at: 2026-06-03 10:00
#        ends: 2026-06-03 11:00
#        with: [ maria ]
#        decision: { by: 2026-06-09, said: by Tuesday }
#    log:
#      - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
interviews: []
`;

/** The text of a first file. @param schema where an editor finds the schema */
export function starterText(me: Starter, schema: string): string {
  return [schemaLine(schema), "version: 1", "me:", ...starterLines(me), EXAMPLE].join("\n");
}

/** What the file will say about the user, a line each. */
export function starterLines(me: Starter): string[] {
  return KEYS.flatMap((key) => {
    const value = me[key];
    return value === undefined ? [] : [`  ${key}: ${scalar(value)}`];
  });
}

/** The comment by which a YAML editor finds the schema of a file. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`;
}

/** Why this is not taken into a file, and what to do about it; undefined where it is. */
export function faultIn(me: Partial<Starter>): string | undefined {
  if (me.phone !== undefined && !isPhone(me.phone))
    return `${quote(me.phone)} is no phone number. ${PHONE_HINT}`;
  const { problems, ok } = parse(starterText({ name: "?", email: "me@mail.example", ...me }, ""));
  const [problem] = problems;
  return ok || !problem ? undefined : [problem.says, problem.hint].filter(Boolean).join(" ");
}

/** What every engine knows by one of two names, and TypeScript by neither. */
interface Territory {
  readonly timeZones?: readonly Zone[];
  getTimeZones?(): readonly Zone[] | undefined;
}

/** The code of the country on whose clocks a zone is; undefined for one that belongs to none, or to several. */
export function countryIn(zone: Zone): string | undefined {
  const countries = COUNTRY_CODES.filter((code) => {
    if (code.length > 2) return false;
    const territory = new Intl.Locale(`und-${code}`) as Intl.Locale & Territory;
    return (territory.getTimeZones?.() ?? territory.timeZones)?.includes(zone);
  });
  return countries.length === 1 ? countries[0] : undefined;
}

/** Text as YAML: bare where nothing in it could mean anything else, else in double quotes. */
function scalar(text: string): string {
  return /^[\p{L}\d+][\p{L}\d+@._/ -]*$/u.test(text) && !text.endsWith(" ") ? text : doubleQuoted(text);
}
