/** The schema of `etiquette:`, made from the table of parameters. */
import { PARAMETERS, type ParameterKind, STYLES, type Style } from "../parameters.js";
import type { SchemaNode } from "./node.js";
import { choice, day, list, record } from "./words.js";

const DURATION = "\\d{1,4} (hour|day|business day|month)s?";
const CLOCK = "([01]?\\d|2[0-3]):[0-5]\\d";
const COUNT = "[1-9]\\d{0,2}";

const forms: Readonly<
  Record<ParameterKind, Pick<SchemaNode, "type" | "pattern" | "minimum" | "maximum" | "tsType">>
> = {
  duration: { type: "string", pattern: `^${DURATION}$` },
  "duration or never": { type: "string", pattern: `^(${DURATION}|never)$` },
  count: { type: ["integer", "string"], pattern: `^${COUNT}$`, minimum: 1, maximum: 999, tsType: "string" },
  "count or never": {
    type: ["integer", "string"],
    pattern: `^(${COUNT}|never)$`,
    minimum: 1,
    maximum: 999,
    tsType: "string",
  },
  window: { type: "string", pattern: `^${CLOCK}-${CLOCK}$` },
  clock: { type: "string", pattern: `^${CLOCK}$` },
  "yes or no": { type: "boolean", tsType: "boolean" },
};

/** What to write for a value of this kind. */
export const PARAMETER_FORMS: Readonly<Record<ParameterKind, string>> = {
  duration: "a length of time, such as 24 hours, 7 days, 3 business days or 1 month",
  "duration or never": "a length of time, such as 7 days, 3 business days or 1 month, or never",
  count: "a whole number from 1",
  "count or never": "a whole number from 1, or never",
  window: "hours of the day, such as 10:00-11:30",
  clock: "a time of day, such as 17:00",
  "yes or no": "true or false",
};

function example(kind: ParameterKind, value: string): string | number | boolean {
  if (kind === "yes or no") return value === "true";
  return kind.startsWith("count") && value !== "never" ? Number(value) : value;
}

/** What it is in each style, and at least: `In every style: 1 month. Never less than 1 month.` */
export function valuesText(row: Readonly<Record<Style, string>> & { readonly floor?: string }): string {
  const same = STYLES.every((style) => row[style] === row.measured);
  const each = same
    ? `In every style: ${row.measured}`
    : STYLES.map((style) => `${style[0]?.toUpperCase()}${style.slice(1)}: ${row[style]}`).join("; ");
  return row.floor === undefined ? `${each}.` : `${each}. Never less than ${row.floor}.`;
}

const parameters = Object.fromEntries(
  Object.entries(PARAMETERS).map(([name, row]): [string, SchemaNode] => {
    const { kind, says, measured } = row;
    return [
      name,
      {
        ...forms[kind],
        description: `${says} Write ${PARAMETER_FORMS[kind]}. ${valuesText(row)}`,
        patternErrorMessage: `Write ${PARAMETER_FORMS[kind]}.`,
        examples: [example(kind, measured)],
        scalar: true,
      },
    ];
  }),
);

export const etiquette: SchemaNode = {
  ...record({
    title: "Etiquette",
    called: "etiquette",
    description: "How patient or persistent to be. Without it: the measured style.",
    properties: {
      style: choice(
        "The style that gives every number not set here.",
        STYLES,
        {
          reserved: "Ask once, wait long, call only those who prefer it.",
          measured: "Ask, ask once more, then let it go.",
          persistent: "Up to three questions, the later ones with news.",
        },
        { default: "measured" },
      ),
      daysOff: list(
        day("A day that counts as a holiday.", "2026-06-22"),
        "More days that count as holidays.",
        ["2026-06-22"],
      ),
      ...parameters,
    },
  }),
  examples: [{ style: "measured", noDateWait: "8 days" }],
};
