/** `followup help file` */
import { PARAMETERS } from "../../model/parameters.js";
import { SCHEMA } from "../../model/schema/index.js";
import type { SchemaNode } from "../../model/schema/node.js";
import { either } from "../../model/suggest.js";
import type { Item, Part } from "../help/parts.js";

/** A whole file. */
export const EXAMPLE = `version: 1
me:
  name: Dana Okafor
  email: dana@okafor.example
  timezone: America/New_York    # left out: your computer's
  country: US                   # its public holidays are no business days
interviews:
  - company: Northwind
    role: Product manager
    people:
      - id: maria
        name: Maria Gómez
        part: hiring-manager
        email: maria@northwind.example
    rounds:
      - at: 2026-06-03 10:00
        ends: 2026-06-03 11:00
        with: [ maria ]
        decision: { by: 2026-06-09, said: by Tuesday }
    log:
      - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
`;

export interface Key {
  /** `pitch.years` for one in a map within. */
  readonly name: string;
  readonly isNeeded: boolean;
  readonly says: string;
  /** What it can be, where that is one of a few words. */
  readonly choices: readonly Item[];
}

/** A sort of thing that the file holds. */
export interface Thing {
  readonly title: string;
  readonly says: string;
  readonly keys: readonly Key[];
}

export const THINGS: readonly Thing[] = [SCHEMA, ...Object.values(SCHEMA.definitions ?? {})].map((thing) => ({
  title: thing.title ?? "",
  says: thing.description ?? "",
  keys: keysOf(thing),
}));

/** The numbers of the styles have a topic of their own. */
function keysOf(
  { properties = {}, required = [], dependencies = {}, anyOf = [] }: SchemaNode,
  within = "",
): Key[] {
  return Object.entries(properties)
    .filter(([name]) => !(name in PARAMETERS))
    .flatMap(([name, node]) => [
      {
        name: within + name,
        isNeeded: required.includes(name),
        says: [saysOf(node), insteadOf(name, anyOf), besides(dependencies[name])].join(""),
        choices: choicesOf(node),
      },
      ...keysOf(node, `${within}${name}.`),
    ]);
}

/** What each word of a choice means. */
export function choicesOf({ enum: words = [], enumDescriptions = [] }: SchemaNode): Item[] {
  return words.map((word, index) => ({ term: String(word), says: enumDescriptions[index] ?? "" }));
}

/** Where one of several keys is needed. */
function insteadOf(name: string, several: readonly SchemaNode[]): string {
  const keys = several.flatMap(({ required = [] }) => required);
  const others = keys.filter((key) => key !== name).map((key) => `\`${key}\``);
  return keys.includes(name) ? ` Needed, unless there is ${either(others)}.` : "";
}

/** The keys without which one cannot be. */
function besides(keys: readonly string[] = []): string {
  return keys.length > 0 ? ` Together with ${either(keys.map((key) => `\`${key}\``))}.` : "";
}

function saysOf({ description, $ref }: SchemaNode): string {
  const target = SCHEMA.definitions?.[$ref?.split("/").at(-1) ?? ""];
  return description ?? target?.description ?? "";
}

export const PARTS: readonly Part[] = [
  { text: "The interviews file is YAML, for you to read and to edit. Most of it can be left out." },
  { title: "Example" },
  { file: EXAMPLE.trimEnd().split("\n") },
  ...THINGS.flatMap(({ title, says, keys }): Part[] => [
    { title: `${title}. ${says}` },
    {
      items: keys.map(({ name, isNeeded, says: about, choices }) => ({
        term: name,
        says: isNeeded ? `Needed. ${about}` : about,
        choices,
      })),
    },
  ]),
  { text: "The numbers of etiquette: `followup help styles`. How dates are written: `followup help time`." },
  {
    text: "`followup validate` names every problem of a file with its line; an editor that knows the schema (`followup schema`) completes the keys.",
  },
];
