/** Fills the fields of a template in. Templates are data: they reach no file, no clock and no code. */
import { Liquid, LiquidError, type Template as Parsed } from "liquidjs";
import { nearest } from "../model/suggest.js";
import { type Facts, FIELD_NAMES } from "./fields.js";
import type { Placed } from "./template.js";
import { templateError } from "./template-error.js";

const TAGS = ["assign", "case", "comment", "if", "raw", "unless"];
const FILTERS = [
  "append",
  "capitalize",
  "default",
  "downcase",
  "prepend",
  "remove",
  "replace",
  "size",
  "strip",
  "truncate",
  "truncatewords",
  "upcase",
];

/** Characters of a template, milliseconds to fill it in, and objects made meanwhile. */
const LIMITS = { parseLimit: 100_000, renderLimit: 10_000, memoryLimit: 1_000_000 };

/** Throws a FollowupError (78) with the place of a mistake; an unknown field is one even where nothing shows it. */
export function fillIn(file: string, text: Placed, facts: Facts): string {
  if (text.length > LIMITS.parseLimit) {
    throw templateError(file, 1, 1, `it is longer than ${LIMITS.parseLimit} characters.`);
  }
  const liquid = engine();
  try {
    const parsed = liquid.parse(text);
    refuseUnknown(file, parsed, liquid);
    return liquid.renderSync(parsed, nested(facts));
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line, column] = error.token.getPosition();
    throw templateError(file, line ?? 1, column ?? 1, `${saidBy(error)}.`);
  }
}

function engine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    ...LIMITS,
  });
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.includes(tag)) delete liquid.tags[tag];
  for (const name of Object.keys(liquid.filters)) {
    if (!FILTERS.includes(name)) liquid.unregisterFilter(name);
  }
  return liquid;
}

function refuseUnknown(file: string, parsed: Parsed[], liquid: Liquid): void {
  const used = Object.values(liquid.analyzeSync(parsed, { partials: false }).globals).flat();
  for (const { segments, location } of used) {
    const name = segments.join(".");
    if ((FIELD_NAMES as readonly string[]).includes(name)) continue;
    const near = nearest(name, FIELD_NAMES);
    const advice = near === undefined ? "" : ` Did you mean "${near}"?`;
    const says = `there is no field "${name}".${advice}\nThe fields are: ${FIELD_NAMES.join(", ")}.`;
    throw templateError(file, location.row, location.col, says);
  }
}

/** `{ me: { name } }` of `{ "me.name" }`. */
function nested(facts: Facts): Record<string, Record<string, unknown>> {
  const scope: Record<string, Record<string, unknown>> = {};
  for (const field of FIELD_NAMES) {
    const [group = "", name = ""] = field.split(".");
    scope[group] = { ...scope[group], [name]: facts[field] };
  }
  return scope;
}

/** The library's own words, without the place that it adds to them. */
function saidBy({ message }: LiquidError): string {
  return message.replace(/,(?: file:[^,]*,)? line:\d+, col:\d+$/, "");
}
