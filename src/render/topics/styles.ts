/** `followup help styles` */
import { PARAMETERS } from "../../model/parameters.js";
import { etiquette, PARAMETER_FORMS, valuesText } from "../../model/schema/etiquette.js";
import { either } from "../../model/suggest.js";
import type { Item, Part } from "../help/parts.js";
import { choicesOf } from "./file.js";

/** What a file can say about it. */
export const EXAMPLE = `etiquette:
  style: reserved
  noDateWait: 8 days
  callWindow: 09:00-11:00
  daysOff: [ 2026-06-22 ]
`;

const NUMBERS: readonly Item[] = Object.entries(PARAMETERS).map(([name, row]) => ({
  term: name,
  says: `${row.says} ${valuesText(row)}`,
}));

/** What may also be `never` is otherwise written like its plain kind, which is told already. */
const FORMS = Object.entries(PARAMETER_FORMS)
  .filter(([kind]) => !kind.endsWith("or never"))
  .map(([, form]) => form);

export const PARTS: readonly Part[] = [
  {
    text: "How patient or persistent to be, under `etiquette` in your file. Without it: the measured style.",
  },
  { title: "Example" },
  { file: EXAMPLE.trimEnd().split("\n") },
  { title: "Styles" },
  { items: choicesOf(etiquette.properties?.style ?? {}) },
  { title: "Numbers" },
  { items: NUMBERS },
  { text: `A number is ${either(FORMS)}; where a style says so, it can be never.` },
  { text: "Why one is what it is: `followup rules missed-date`, with any rule." },
];
