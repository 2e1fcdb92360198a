/** The catalogue as plain data: what each rule says, where the guides disagree, its numbers, and its worked examples. */
import { PARAMETERS, type ParameterName } from "../model/parameters.js";
import { CATALOGUE } from "./catalogue.js";
import { DISPUTES } from "./disputes.js";
import type { Example, Expected } from "./example.js";
import { GROUPS, type Group } from "./groups.js";
import type { Etiquette } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Source, Strength } from "./types.js";

export const STRENGTHS = ["must", "should", "may", "opinion"] as const satisfies readonly Strength[];

/** What stands behind each source. */
export const SOURCES: Readonly<Record<Source, string>> = {
  "000": "OpenView, 2012",
  "001": "Lammert, four steps",
  "002": "ProSource, five techniques",
  "003": "on references and interviewers",
  "004": "a course's module on vigorous follow-up",
  practice: "this program's own",
};

/** A number of the etiquette: its value in each style, as it would be written in the file. */
export interface Parameter {
  readonly name: ParameterName;
  /** One sentence of plain words. */
  readonly says: string;
  readonly reserved: string;
  readonly measured: string;
  readonly persistent: string;
}

/** What there is to know about a rule. */
export interface Guidance {
  readonly id: string;
  /** The chapter in which it is read. */
  readonly group: Group;
  /** The rule in one sentence. */
  readonly sentence: string;
  readonly why: string;
  readonly sources: readonly Source[];
  readonly strength: Strength;
  /** Where the guides disagree about it: who says what, and how that is settled. */
  readonly disputes: readonly { readonly says: string; readonly settled: string }[];
  /** The numbers that it goes by. */
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Example[];
}

/** Every rule, chapter by chapter, the most binding first. */
export const GUIDE: readonly Guidance[] = (Object.keys(GROUPS) as Group[]).flatMap((group) =>
  [...CATALOGUE.values()]
    .filter((entry) => entry.group === group)
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength))
    .map(guidance),
);

function guidance({ id, group, sentence, why, sources, strength }: Etiquette): Guidance {
  const rule = RULES.find((one) => one.id === id);
  return {
    id,
    group,
    sentence,
    why,
    sources,
    strength,
    disputes: DISPUTES.filter(({ rules }) => rules.includes(id)).map(({ says, settled }) => ({
      says,
      settled,
    })),
    parameters: parametersOf(id, rule?.parameters ?? []),
    examples: rule?.examples ?? examplesThatName(id),
  };
}

/** For a rule that only lends a reason or a warning: the first example that shows it doing so. */
function examplesThatName(id: string): readonly Example[] {
  const names = (outcome: Expected): boolean =>
    ("warns" in outcome && outcome.warns === id) ||
    ("says" in outcome && Object.hasOwn(outcome.says ?? {}, id));
  return RULES.flatMap(({ examples }) => examples)
    .filter(({ yields }) => yields.some(names))
    .slice(0, 1);
}

/** The numbers that the rule reads, and those that are its own by the table. */
function parametersOf(id: string, read: readonly ParameterName[]): Parameter[] {
  const names = Object.keys(PARAMETERS) as ParameterName[];
  return names
    .filter((name) => read.includes(name) || (PARAMETERS[name].rules as readonly string[]).includes(id))
    .map((name) => {
      const { says, reserved, measured, persistent } = PARAMETERS[name];
      return { name, says, reserved, measured, persistent };
    });
}
