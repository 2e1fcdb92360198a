/** The style of the file and what it changes about it. */
import { type Day, dayOf, durationText, readDuration } from "../dates/index.js";
import type { Etiquette } from "../file.gen.js";
import { isBelow, PARAMETER_NAMES, PARAMETERS, type ParameterName, readParameter } from "../parameters.js";
import { quote } from "../problems.js";
import { PARAMETER_FORMS } from "../schema/etiquette.js";
import { nearest } from "../suggest.js";
import type { Hunt } from "../types.js";
import { type Fields, flagHint, readFlag } from "./fields.js";

export function readEtiquette(
  fields: Fields<Etiquette> | undefined,
): Pick<Hunt, "style" | "overrides" | "daysOff"> {
  if (!fields) return { style: "measured", overrides: {}, daysOff: [] };
  const overrides = PARAMETER_NAMES.flatMap((name): [ParameterName, string][] => {
    const text = fields.text(name);
    if (text === undefined) return [];
    return [[name, checked(name, text, fields)]];
  });
  return {
    style: fields.choice("style") ?? "measured",
    overrides: Object.fromEntries(overrides),
    daysOff: daysOff(fields),
  };
}

/** The text as the parameter takes it; reports one that it does not take. */
function checked(name: ParameterName, text: string, fields: Fields<Etiquette>): string {
  const row = PARAMETERS[name];
  const value = row.kind === "yes or no" ? String(readFlag(text) ?? text) : text;
  if (readParameter(row.kind, value) === undefined) {
    fields.error(name, `${quote(text)} does not fit ${name}.`, formHint(name, text));
  } else if ("floor" in row) {
    const duration = readDuration(value);
    const floor = readDuration(row.floor);
    if (duration && floor && isBelow(duration, floor)) {
      fields.error(
        name,
        `${quote(text)} is too soon: ${name} is never less than ${durationText(floor)}.`,
        `Write ${durationText(floor)} or more.`,
      );
    }
  }
  return value;
}

const UNITS = ["hour", "hours", "day", "days", "business day", "business days", "month", "months"] as const;

function formHint(name: ParameterName, text: string): string {
  const { kind } = PARAMETERS[name];
  if (kind === "yes or no") return flagHint(text);
  const [, count, unit = ""] = /^(\d{1,4})\s*(.*)$/.exec(text.trim()) ?? [];
  if (count !== undefined && kind.startsWith("duration")) {
    const near = /^weeks?$/.test(unit) ? undefined : nearest(unit, UNITS);
    if (near !== undefined) return `Did you mean ${count} ${near}?`;
    if (/^w(ee)?ks?$/.test(unit)) return `Did you mean ${Number(count) * 7} days?`;
  }
  return `Write ${PARAMETER_FORMS[kind]}.`;
}

function daysOff(fields: Fields<Etiquette>): Day[] {
  return fields.texts("daysOff").flatMap(({ text, place }) => {
    const moment = readDay(text);
    if (moment !== undefined) return [moment];
    fields.reading.tree.error(
      place,
      `${quote(text)} is not a day that exists.`,
      "Write year-month-day, such as 2026-06-22, one day for each that you take off.",
    );
    return [];
  });
}

function readDay(text: string): Day | undefined {
  const match = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
