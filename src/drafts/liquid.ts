/** Fills the fields of a template in. Templates are data: they reach no file, no clock and no code. */
import { Liquid, LiquidError, type Template as Parsed } from "liquidjs";
import { type Facts, FIELD_NAMES } from "./fields.js";
import { mistakeOf, TOO_MUCH } from "./mistake.js";
import type { Placed } from "./template.js";
import { templateError } from "./template-error.js";
import { FILTERS, TAGS, unknownField } from "./vocabulary.js";

/** Characters of a template, milliseconds to fill it in, and characters made meanwhile. */
const LIMITS = { parseLimit: 20_000, renderLimit: 10_000, memoryLimit: 1_000_000 };

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
    const { index, says } = mistakeOf(error);
    const before = text.slice(0, index).split("\n");
    throw templateError(file, before.length, (before.at(-1) ?? "").length + 1, says);
  }
}

function engine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    // It would ask the computer for its own.
    locale: "en-US",
    outputEscape: bounded(),
    ...LIMITS,
  });
  for (const tag of Object.keys(liquid.tags)) if (!isAmong(TAGS, tag)) delete liquid.tags[tag];
  for (const name of Object.keys(liquid.filters)) {
    if (!isAmong(FILTERS, name)) liquid.unregisterFilter(name);
  }
  return liquid;
}

/** Passes on what is put into the message, and counts it: the limit of the library is for what filters make. */
function bounded(): (value: unknown) => string {
  let made = 0;
  return (value) => {
    const text = String(value ?? "");
    made += text.length;
    if (made > LIMITS.memoryLimit) throw new RangeError(TOO_MUCH);
    return text;
  };
}

function refuseUnknown(file: string, parsed: Parsed[], liquid: Liquid): void {
  const used = Object.values(liquid.analyzeSync(parsed, { partials: false }).globals).flat();
  for (const { segments, location } of used) {
    const name = segments.join(".");
    if (!isAmong(FIELD_NAMES, name))
      throw templateError(file, location.row, location.col, unknownField(name));
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

function isAmong(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
